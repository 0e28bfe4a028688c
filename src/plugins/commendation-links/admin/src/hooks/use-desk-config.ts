import { useRBAC } from '@strapi/strapi/admin';
import { useCallback, useEffect } from 'react';
import { PLUGIN_ID } from '../../../shared/constants';
import type { DeskConfig } from '../../../shared/desk-contracts';
import { useDeskApi } from '../api/use-desk-api';
import { useRequest } from './use-request';

/** The configuration does not change while the server runs: asked once in the life of the page. */
let known: Promise<DeskConfig> | undefined;

/** All that wait for the configuration ask again together: one request answers them all. */
const asking = new EventTarget();
const AGAIN = 'again';

const READ_LINKS = [{ action: `plugin::${PLUGIN_ID}.links.read`, subject: null }];

type ConfigRequest = {
  /** Undefined until known, and for users who may not read links. */
  readonly config: DeskConfig | undefined;
  /** Why it is not known, and may be when asked again. */
  readonly failure: unknown;
  readonly retry: () => void;
};

/** Which content types the plugin joins, or why that could not be found out. */
export const useDeskConfigRequest = (): ConfigRequest => {
  const api = useDeskApi();
  const { allowedActions } = useRBAC(READ_LINKS);
  const mayRead = allowedActions.canRead === true;
  const ask = useCallback(() => {
    known ??= api.config().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }, [api]);
  const { request, reload } = useRequest(mayRead ? ask : undefined);

  useEffect(() => {
    const again = (): void => void reload();
    asking.addEventListener(AGAIN, again);
    return () => asking.removeEventListener(AGAIN, again);
  }, [reload]);

  return {
    config: mayRead ? request.data : undefined,
    failure: mayRead && request.state === 'error' ? request.error : undefined,
    retry: () => void asking.dispatchEvent(new Event(AGAIN)),
  };
};

/** Which content types the plugin joins; undefined until known, and for users who may not read links. */
export const useDeskConfig = (): DeskConfig | undefined => useDeskConfigRequest().config;
