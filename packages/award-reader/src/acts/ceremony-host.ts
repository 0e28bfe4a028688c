import type { Range } from '../sentence/mentions';
import type { Article } from './article';
import type { DraftAct } from './draft-act';

const REACH = 2;
const OPENING = new Set(['theo', 'đó', ',', ':', 'tại', 'buổi', 'lễ', 'dịp', 'này', 'cụ', 'thể', 'cũng']);
const GIVES = new Set(['trao', 'tặng']);
const LONGEST_OPENING = 8;

/** "Theo đó, trao …": a sentence that gives without saying who. */
const givesWithoutSubject = ({ tokens, sentences }: Article, sentence: number): boolean => {
  let at = sentences[sentence]?.from ?? tokens.length;
  const limit = at + LONGEST_OPENING;
  while (at < limit && OPENING.has(tokens[at]?.text ?? '')) at += 1;
  return GIVES.has(tokens[at]?.text ?? '');
};

/** Who holds the ceremony of an award, by award and sentence. */
export type Hosts = ReadonlyMap<string, Range>;

const keyOf = (award: string, sentence: number): string => `${award}/${sentence}`;

export const hostsNamed = (unspoken: readonly DraftAct[]): Hosts =>
  new Map(
    unspoken.flatMap(({ award, sentence, grantor }): readonly (readonly [string, Range])[] =>
      grantor === null ? [] : [[keyOf(award, sentence), grantor]],
    ),
  );

/** "Huyện ủy A tổ chức lễ trao Huy hiệu Đảng. Theo đó, trao Huy hiệu … cho 4 đồng chí": Huyện ủy A. */
export const ceremonyHost = (article: Article, hosts: Hosts, act: DraftAct): Range | null => {
  if (!givesWithoutSubject(article, act.sentence)) return null;
  for (let at = act.sentence - 1; at >= act.sentence - REACH; at -= 1) {
    const host = hosts.get(keyOf(act.award, at));
    if (host !== undefined) return host;
  }
  return null;
};
