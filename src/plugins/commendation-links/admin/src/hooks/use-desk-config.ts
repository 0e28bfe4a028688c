import { useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { PLUGIN_ID } from '../../../shared/constants';
import type { DeskConfig } from '../../../shared/desk-contracts';
import { useDeskApi } from '../api/use-desk-api';

/** The configuration does not change while the server runs: asked once in the life of the page. */
let known: Promise<DeskConfig> | undefined;

const READ_LINKS = [{ action: `plugin::${PLUGIN_ID}.links.read`, subject: null }];

/** Which content types the plugin joins; undefined until known, and for users who may not read links. */
export const useDeskConfig = (): DeskConfig | undefined => {
  const api = useDeskApi();
  const { allowedActions } = useRBAC(READ_LINKS);
  const [config, setConfig] = useState<DeskConfig>();
  const mayRead = allowedActions.canRead === true;

  useEffect(() => {
    if (!mayRead) return;
    known ??= api.config().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    let mounted = true;
    known.then(
      (answer) => mounted && setConfig(answer),
      // Without it there is no panel; the next view that opens asks again.
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [api, mayRead]);

  return mayRead ? config : undefined;
};
