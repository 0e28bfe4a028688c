import type { DeskEntry } from '../../../shared/desk-contracts';

const localeQuery = (locale: string | null | undefined): string =>
  locale ? `plugins[i18n][locale]=${encodeURIComponent(locale)}` : '';

/** Route of an entry in the content manager, in the locale it is shown in. */
export const entryPath = ({
  uid,
  documentId,
  locale,
}: Pick<DeskEntry, 'uid' | 'documentId' | 'locale'>): string =>
  `/content-manager/collection-types/${uid}/${documentId}?${localeQuery(locale)}`;

/** Query parameter that carries the article through the first save of a commendation made for it. */
export const LINK_TO = 'linkTo';

/** Query parameter that names the act of that article which the new entry is filled in from. */
export const FROM_ACT = 'fromAct';

type NewEntry = { readonly linkTo: string; readonly act?: string; readonly locale: string | undefined };

/** Route that opens a new entry, to be linked to `linkTo` when it is first saved. */
export const createPath = (uid: string, { linkTo, act, locale }: NewEntry): string => {
  const query = [
    localeQuery(locale),
    `${LINK_TO}=${linkTo}`,
    act ? `${FROM_ACT}=${encodeURIComponent(act)}` : '',
  ];
  return `/content-manager/collection-types/${uid}/create?${query.filter(Boolean).join('&')}`;
};
