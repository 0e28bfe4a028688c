import { textAt, type Cursor } from './cursor';

/** How a grade is worded, in reading form. */
export const GRADES: ReadonlyMap<string, string> = new Map([
  ['nhất', 'I'],
  ['nhì', 'II'],
  ['hai', 'II'],
  ['ba', 'III'],
  ['i', 'I'],
  ['ii', 'II'],
  ['iii', 'III'],
  ['first', 'I'],
  ['second', 'II'],
  ['third', 'III'],
]);

/** "hạng Nhì", "(hạng III)": the grade and where it ends. */
export const gradeAt = (cursor: Cursor, at: number): { grade: string; to: number } | null => {
  const open = ['(', ','].includes(textAt(cursor, at)) ? at + 1 : at;
  if (textAt(cursor, open) === 'hạng') {
    const grade = GRADES.get(textAt(cursor, open + 1));
    if (grade !== undefined)
      return { grade, to: open + 2 + (textAt(cursor, open + 2) === ')' && open > at ? 1 : 0) };
  }
  const english = GRADES.get(textAt(cursor, open));
  if (english !== undefined && ['class', 'grade'].includes(textAt(cursor, open + 1)))
    return { grade: english, to: open + 2 };
  return null;
};
