import { bodiesOf, type BodyForm } from './body-form';

/** How two wordings of a grantor stand to each other, the surest first. */
export type Likeness = 'same' | 'alias' | 'same-body' | 'similar' | 'other';

const ORDER: readonly Likeness[] = ['same', 'alias', 'same-body', 'similar', 'other'];

const clash = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

const isPart = (a: string, b: string): boolean =>
  a.includes(' ') ? ` ${b} `.includes(` ${a} `) : a !== '' && b.startsWith(`${a} `);

const compareForms = (a: BodyForm, b: BodyForm): Likeness => {
  if (clash(a.province, b.province) || clash(a.place, b.place)) return 'other';
  if (a.text === b.text) return 'same';
  if (a.body === b.body) return 'same-body';
  return isPart(a.body, b.body) || isPart(b.body, a.body) ? 'similar' : 'other';
};

const best = (found: readonly Likeness[]): Likeness => ORDER.find((each) => found.includes(each)) ?? 'other';

type Known = { readonly names: readonly string[]; readonly aliases: readonly string[] };

/** Forms are asked for again and again while one article is compared with hundreds of records. */
const remember = (): ((wording: string) => readonly BodyForm[]) => {
  const known = new Map<string, readonly BodyForm[]>();
  return (wording) => {
    const forms = known.get(wording) ?? bodiesOf(wording);
    known.set(wording, forms);
    return forms;
  };
};

/** A comparison that reads each wording once. */
export const grantorComparison = (): ((claimed: string, recorded: Known) => Likeness | null) => {
  const formsOf = remember();
  const compare = (claimed: string, recorded: string): Likeness => {
    const own = formsOf(claimed);
    const other = formsOf(recorded);
    return best(own.flatMap((a) => other.map((b) => compareForms(a, b))));
  };
  return (claimed, { names, aliases }) => {
    if (names.length === 0 || formsOf(claimed).length === 0) return null;
    const likeness = best(names.map((name) => compare(claimed, name)));
    if (likeness === 'same') return likeness;
    return aliases.some((alias) => compare(claimed, alias) === 'same') ? 'alias' : likeness;
  };
};
