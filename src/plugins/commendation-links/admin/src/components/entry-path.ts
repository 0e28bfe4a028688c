import type { DeskEntry } from '../../../shared/desk-contracts';

const localeQuery = (locale: string | null | undefined): string =>
  locale ? `plugins[i18n][locale]=${encodeURIComponent(locale)}` : '';

/** Route of an entry in the content manager, in the locale it is shown in. */
export const entryPath = ({ uid, documentId, locale }: DeskEntry): string =>
  `/content-manager/collection-types/${uid}/${documentId}?${localeQuery(locale)}`;

/** Query parameter that carries the article through the first save of a commendation made for it. */
export const LINK_TO = 'linkTo';

/** Route that opens a new entry, to be linked to `linkTo` when it is first saved. */
export const createPath = (uid: string, linkTo: string, locale: string | undefined): string =>
  `/content-manager/collection-types/${uid}/create?${[localeQuery(locale), `${LINK_TO}=${linkTo}`].filter(Boolean).join('&')}`;
