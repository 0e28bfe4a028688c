import { foldLine } from 'vietnamese-text';

export type PageHeader = { readonly portal: string | null; readonly section: string | null };

const PORTAL = /^(cong thong tin|trang thong tin|trang tin|trang web|website|bao dien tu|cong tttt)\b/;

/** "Trang chủ » Tin tức » Thi đua khen thưởng": the last step is the section. */
const BREADCRUMB_STEP = /\s*[»›>]+\s*/;

const LONGEST_SECTION = 80;

/** A heading: words, perhaps joined or in brackets. What holds markup, a figure of its own or a full stop is none. */
const SECTION = /^\p{L}[\p{L}\p{M}\p{N} ,&/()–-]*$/u;

const isSection = (line: string): boolean => line.length <= LONGEST_SECTION && SECTION.test(line);

const lastStep = (line: string) =>
  line
    .split(BREADCRUMB_STEP)
    .filter((step) => step !== '')
    .at(-1) ?? line;

export const isPortalName = (line: string): boolean => PORTAL.test(foldLine(line));

/** Reads the lines above the title (furniture already gone): the portal's name, and the section nearest the title. */
export const readHeader = (linesAboveTitle: readonly string[]): PageHeader => {
  const portal =
    linesAboveTitle.find(isPortalName) ?? (linesAboveTitle.length > 1 ? linesAboveTitle[0] : undefined);
  const nearest = linesAboveTitle.filter((line) => line !== portal && !isPortalName(line)).at(-1);
  const section = nearest === undefined ? null : lastStep(nearest);
  return {
    portal: portal ?? null,
    section: section !== null && isSection(section) ? section : null,
  };
};

/** The organisation a portal names itself after: "Cổng thông tin điện tử Hội …" gives "Hội …". */
export const portalOwner = (portal: string): string =>
  portal.replace(/^(cổng|trang)( thông)? tin( điện tử)?( tổng hợp)?( của)?\s+/iu, '');
