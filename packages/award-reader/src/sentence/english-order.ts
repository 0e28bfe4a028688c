import { gradeAt, GRADES } from './award-grade';
import { textAt, type Cursor } from './cursor';
import type { AwardMention } from './mentions';

/** "third-class Labour Order", "Labour Order, third class": the name stands before the word. */
export const englishOrder = (cursor: Cursor, at: number): AwardMention | null => {
  if (!cursor.tokens[at]?.capital) return null;
  let from = at;
  while (from > at - 4 && cursor.tokens[from - 1]?.kind === 'word' && cursor.tokens[from - 1]?.capital)
    from -= 1;
  if (from === at) return null;
  const hyphen = textAt(cursor, from - 2) === '-' ? from - 3 : from - 2;
  const before = textAt(cursor, from - 1) === 'class' ? (GRADES.get(textAt(cursor, hyphen)) ?? null) : null;
  const after = gradeAt(cursor, at + 1);
  return {
    from: at,
    to: after?.to ?? at + 1,
    code: 'huan-chuong',
    grade: before ?? after?.grade ?? null,
    name: { from, to: at },
    counted: null,
    gradeOnly: false,
  };
};
