import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beside, testBeside } from '../../../tests/helpers/beside';
import { f1, scoreReading, type LabelledItem } from '../../../tests/helpers/score-reading';
import { readArticle } from 'award-reader';

const OWN = path.resolve(__dirname, '../corpus');

const itemsOf = (folder: string): readonly LabelledItem[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
    // the sample article is named by its file, not quoted
    .filter((item) => typeof item.body === 'string');

const scoreOf = (folder: string) => scoreReading(itemsOf(folder), (item) => readArticle(item).acts);

const expectGood = (folder: string): void => {
  const score = scoreOf(folder);
  const figures = {
    detection: f1(score.detected, score),
    exact: f1(score.exact, score),
    trapsTaken: score.trapsTaken / Math.max(1, score.traps),
  };
  expect({ ...figures, misses: score.misses, good: figures.detection >= 0.95 }).toMatchObject({ good: true });
  expect({ ...figures, misses: score.misses, good: figures.exact >= 0.88 }).toMatchObject({ good: true });
  expect({ ...figures, misses: score.misses, good: figures.trapsTaken <= 0.02 }).toMatchObject({
    good: true,
  });
};

test('reads the labelled articles of the project: acts, exact acts, traps', () => {
  expect(itemsOf(OWN).length).toBeGreaterThanOrEqual(40);
  expectGood(OWN);
});

testBeside([beside('corpus/dev')], 'reads the labelled articles of others as well', (folders) => {
  folders.forEach(expectGood);
});

test.each([
  ['\u00d0', '\u00f0'],
  ['\u0189', '\u0256'],
])('reads the same where %s is typed for Đ', (capital, small) => {
  const typed = (text: string): string => text.replaceAll('Đ', capital).replaceAll('đ', small);
  for (const item of itemsOf(OWN)) {
    const { acts } = readArticle({ ...item, title: typed(item.title), body: typed(item.body) });
    expect(JSON.stringify(acts)).toBe(typed(JSON.stringify(readArticle(item).acts)));
  }
});

test('the passage of every act is cut out of the original by its offsets', () => {
  for (const item of itemsOf(OWN)) {
    const original = `${item.title}\n\n${item.body}`;
    for (const act of readArticle(item).acts) {
      expect(original.slice(act.start, act.end)).toBe(act.quote);
      const { grantor } = act.places;
      if (grantor !== null) expect(original.slice(grantor.start, grantor.end)).toBe(act.grantor);
      for (const { name, span } of act.recipients) expect(original.slice(span.start, span.end)).toBe(name);
    }
  }
});
