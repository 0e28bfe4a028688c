import english from '../translations/en/newsroom.json';
import type { NewsroomTexts } from '../translations/newsroom-messages';
import vietnamese from '../translations/vi/newsroom.json';
import type { InterfaceLanguage } from '../language/interface-language';

export const newsroomTexts: Readonly<Record<InterfaceLanguage, NewsroomTexts>> = {
  vi: vietnamese,
  en: english,
};

/** Strapi's hooks tell a type by its display name alone; the newsroom's uids follow from it ("Award type"). */
export const uidOf = (displayName: string): string => {
  const name = displayName.toLowerCase().replaceAll(' ', '-');
  return `api::${name}.${name}`;
};
