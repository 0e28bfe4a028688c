import type { ArticleParts, PagePicture } from './page';

/** What whoever imports a page should know of it, in sentences. */

const MOST_PICTURES_NAMED = 5;

const fileNameOf = (source: string): string => {
  if (source.startsWith('data:')) return 'a picture inside the page';
  const path = source.split(/[?#]/)[0] ?? '';
  return path.split(/[/\\]/).at(-1) || source;
};

const named = ({ source, alternative }: PagePicture): string =>
  alternative === null ? fileNameOf(source) : `${fileNameOf(source)} (“${alternative}”)`;

const pictureNote = (pictures: readonly PagePicture[]): string => {
  const names = pictures.slice(0, MOST_PICTURES_NAMED).map(named).join(', ');
  const more =
    pictures.length > MOST_PICTURES_NAMED ? ` and ${pictures.length - MOST_PICTURES_NAMED} more` : '';
  return `${pictures.length === 1 ? 'a picture was' : `${pictures.length} pictures were`} left behind: ${names}${more}`;
};

/** Notes on a page that was written; `isPlaced` tells whether a category was found for its section. */
export const notesOn = (
  { font, section, pictures }: ArticleParts,
  { isPlaced }: { readonly isPlaced: boolean },
): readonly string[] => [
  ...(font === null ? [] : [`its text was typed for a ${font} font and was converted: please read it over`]),
  ...(section === null || isPlaced
    ? []
    : [
        `there is no category “${section}”, so none was set (--category "${section}=…" names one, --create-categories makes it)`,
      ]),
  ...(pictures.length === 0 ? [] : [pictureNote(pictures)]),
];
