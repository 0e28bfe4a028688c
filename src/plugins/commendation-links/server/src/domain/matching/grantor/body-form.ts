import { foldText, readingForm } from 'vietnamese-text';
import { ABBREVIATIONS } from './abbreviations';
import { centralCities, provinces } from './provinces';
import { REWRITES } from './rewrites';

/** A grantor taken apart: the office that signs, the body, and where. All parts are in search form, '' when not said. */
export type BodyForm = {
  /** The whole wording, abbreviations written out. */
  readonly text: string;
  /** "chu tich", "ban thuong vu": offices whose award is their body's. */
  readonly office: string;
  readonly body: string;
  readonly province: string;
  /** The district, commune or unit named after its level. */
  readonly place: string;
};

const OFFICES = [
  'chu tich',
  'tong giam doc',
  'giam doc',
  'bo truong',
  'thu truong',
  'tong cuc truong',
  'chi cuc truong',
  'cuc truong',
  'vien truong',
  'hieu truong',
  'tu lenh',
  'chi huy truong',
  'chu nhiem',
  'truong ban',
  'bi thu',
  'thu tuong',
  'doan chu tich',
  'ban thuong vu',
  'thuong vu',
  'thuong truc',
  'ban chap hanh',
];

/** What an office heads, where the wording leaves it out ("Bộ trưởng Y tế"). */
const HEADED: Readonly<Record<string, string>> = {
  'bo truong': 'bo',
  'cuc truong': 'cuc',
  'tong cuc truong': 'tong cuc',
  'chi cuc truong': 'chi cuc',
  'tu lenh': 'bo tu lenh',
  'thu tuong': 'chinh phu',
  'hieu truong': 'truong',
};

const LOWER_LEVELS =
  'thanh pho|thi xa|thi tran|huyen uy|thanh uy|thi uy|quan uy|dang uy|huyen doan|thanh doan|huyen|quan|phuong|xa|ap|khoi';
const LOWER_PLACE = new RegExp(`^(.*?(?<!\\S)(?:${LOWER_LEVELS})) (.+)$`, 'u');
const BY_LENGTH = [...provinces].sort((a, b) => b.length - a.length);
const PROVINCE = new RegExp(`(?<!\\S)(?:${BY_LENGTH.join('|')})(?!\\S)`, 'u');
const CITY = new RegExp(`(?<!\\S)(?:thanh pho|tp) (?=(?:${centralCities.join('|')})(?!\\S))`, 'u');
const SQUEEZE = /\s+/g;

const squeeze = (text: string): string => text.replace(SQUEEZE, ' ').trim();

const writtenOut = (wording: string): string => {
  const words = readingForm(wording)
    .replace(/[“”"'’()[\]]/g, ' ')
    .split(/[\s,;/-]+/)
    .filter(Boolean);
  const expanded = words.map((word) => {
    const bare = word.replace(/\.$/, '');
    return ABBREVIATIONS.get(bare) ?? foldText(word);
  });
  return squeeze(expanded.join(' '));
};

const canonical = (text: string): string =>
  squeeze(REWRITES.reduce((form, [pattern, to]) => form.replace(pattern, to), text));

const withoutOffices = (text: string): { readonly office: string; readonly body: string } => {
  let body = text;
  const found: string[] = [];
  for (;;) {
    const office = OFFICES.find((each) => body === each || body.startsWith(`${each} `));
    if (office === undefined) break;
    found.push(office);
    const rest = body.slice(office.length).trim();
    const headed = HEADED[office];
    body = headed === undefined || rest.startsWith(headed) ? rest : `${headed} ${rest}`.trim();
  }
  return { office: found.join(' '), body };
};

/** Bodies of a province by their nature: the word "tỉnh" adds nothing to them. */
const PROVINCIAL = /^(?:so |tinh uy|tinh doan|thanh uy )/;

const parted = (
  text: string,
): { readonly body: string; readonly province: string; readonly place: string } => {
  const withCity = text.replace(CITY, 'tinh ');
  const province = PROVINCE.exec(withCity)?.[0] ?? '';
  let rest = province === '' ? withCity : squeeze(withCity.replace(province, ' '));
  if (province !== '' && /(?:^| )tinh$/.test(rest) && LOWER_PLACE.test(rest))
    rest = rest.replace(/ ?tinh$/, '');
  const lower = LOWER_PLACE.exec(rest);
  if (lower) return { body: lower[1] ?? rest, province, place: (lower[2] ?? '').replace(/ ?tinh$/, '') };
  if (PROVINCIAL.test(rest)) return { body: squeeze(rest.replace(/ tinh$/, '')), province, place: '' };
  const levelled =
    province !== '' && !/(?:^| )(?:tinh|thanh pho|huyen|xa|phuong|quan)(?: |$)/.test(rest)
      ? `${rest} tinh`
      : rest;
  return { body: squeeze(levelled), province, place: '' };
};

/** Reads one wording of a grantor, whatever its accents, tone placement, abbreviations and dashes. */
export const bodyForm = (wording: string): BodyForm => {
  const text = canonical(writtenOut(wording));
  const { office, body } = withoutOffices(text);
  return { text, office, ...parted(body) };
};

/** The bodies of a joint award ("UBND tỉnh và Hội Chữ thập đỏ tỉnh"), at least one. A name may hold "và", so the whole comes too. */
export const bodiesOf = (wording: string): readonly BodyForm[] => {
  const parts = wording.split(/,|;|\s+và\s+|\s+and\s+/u).filter((part) => part.trim().length > 3);
  const all = parts.length > 1 ? [wording, ...parts] : [wording];
  return all.map(bodyForm).filter(({ body }) => body !== '');
};
