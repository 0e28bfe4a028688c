import { useForm, useRBAC } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { type StoredDecision, useDecisionApi } from '../api/use-decision-api';
import { useDeskConfig } from './use-desk-config';
import { useRequest } from './use-request';

type Related = {
  readonly documentId: string;
  readonly status?: string;
  readonly label?: string;
};
type RelationValue = {
  readonly connect?: readonly Related[];
  readonly disconnect?: readonly { readonly apiData?: { readonly documentId?: string } }[];
};

export type DraftDecision = {
  readonly uid: string;
  readonly documentId: string;
  readonly number: string;
  readonly mayPublish: boolean;
};

const numberOf = (stored: StoredDecision | undefined, attribute: string | null): string => {
  const number = attribute === null ? undefined : stored?.[attribute];
  return typeof number === 'string' ? number : '';
};

/**
 * The decision that a commendation stands on in the form, as long as readers cannot see it because nobody has published
 * it. What was chosen and is not saved yet stands in the form itself, the rest is asked of the server.
 */
export const useDraftDecision = (documentId: string | undefined) => {
  const config = useDeskConfig();
  const api = useDecisionApi();
  const { decision, target } = config ?? {};
  const attribute = decision?.attribute;
  const value = useForm('useDraftDecision', ({ values }) =>
    attribute === undefined ? undefined : (values as Readonly<Record<string, RelationValue>>)[attribute],
  );
  const rights = useMemo(
    () => (decision ? [{ action: 'plugin::content-manager.explorer.publish', subject: decision.uid }] : []),
    [decision],
  );
  const { allowedActions } = useRBAC(rights);
  const ask = useCallback(
    async () =>
      documentId && target && attribute !== undefined
        ? api.decisionOf({ uid: target.uid, documentId, attribute })
        : null,
    [api, attribute, documentId, target],
  );
  const { request, reload } = useRequest(ask);

  const chosen = value?.connect?.[0];
  const stored = request.data ?? undefined;
  const isTakenAway = value?.disconnect?.some(({ apiData }) => apiData?.documentId === stored?.documentId);
  const current: Related | undefined = chosen ?? (isTakenAway ? undefined : stored);
  const draft: DraftDecision | undefined =
    decision && current?.status === 'draft'
      ? {
          uid: decision.uid,
          documentId: current.documentId,
          number: current.label ?? numberOf(stored, decision.number),
          mayPublish: allowedActions.canPublish === true,
        }
      : undefined;
  return { draft, reload, publish: api.publish };
};
