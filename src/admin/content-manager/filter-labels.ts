import { fieldLabelId } from '../translations/newsroom-messages';
import { newsroomTexts, uidOf } from './newsroom-texts';

type Label = string | { readonly id: string; readonly defaultMessage: string };
type Filter = { readonly name: string; readonly label: Label };

export type ListFilters<F extends Filter> = {
  readonly displayedFilters: readonly F[];
  readonly layout: { readonly settings: { readonly displayName?: string } };
};

/** Lets the filters of a list be named like its columns; Strapi names them as the configuration does. */
export const nameFilters = <F extends Filter>({ displayedFilters, layout }: ListFilters<F>) => {
  const uid = uidOf(layout.settings.displayName ?? '');
  const { contentTypes, systemFields } = newsroomTexts.vi;
  const fields = contentTypes[uid];
  const isOurs = (name: string): boolean => fields !== undefined && (name in fields || name in systemFields);
  return {
    layout,
    displayedFilters: displayedFilters.map((filter) =>
      isOurs(filter.name) && typeof filter.label === 'string'
        ? { ...filter, label: { id: fieldLabelId(uid, filter.name), defaultMessage: filter.label } }
        : filter,
    ),
  };
};
