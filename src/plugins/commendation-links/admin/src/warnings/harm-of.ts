import type { Harm } from './UsageWarning';

type Action = {
  readonly type?: string;
  readonly variant?: unknown;
  readonly dialog?: { readonly type: string };
};

/**
 * What an action of the content manager does to links. The actions that i18n adds (delete this locale,
 * unpublish several) carry no type, so they are known by being dangerous and asking first.
 */
export const harmOf = (stockType: string | undefined, action: Action): Harm | undefined => {
  if (stockType === 'delete' || stockType === 'unpublish') return stockType;
  if (stockType !== undefined || action.variant !== 'danger' || !action.dialog) return undefined;
  return action.dialog.type === 'modal' ? 'unpublish' : 'deleteLocale';
};
