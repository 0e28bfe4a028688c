import { readArticle } from 'award-reader';
import { FORMS } from '../src/rules/forms';
import { GUARDS } from '../src/rules/guards';

const read = (body: string) => readArticle({ title: '', body, publishedOn: '2023-05-20' });

describe.each(FORMS.map((rule) => [rule.id, rule] as const))('the form %s', (id, rule) => {
  test.each(rule.examples.map((example) => [example.text, example.finds] as const))(
    'reads %s',
    (text, finds) => {
      for (const form of ['NFC', 'NFD'] as const) {
        const { acts } = read(text.normalize(form));
        expect(acts.map(({ rule: found }) => found)).toContain(id);
        expect(acts).toHaveLength(finds.length);
        finds.forEach(({ counts, recipients, ...rest }, index) => {
          const act = acts[index];
          expect(JSON.parse(JSON.stringify(act).normalize('NFC'))).toMatchObject(rest);
          if (counts !== undefined) expect(act?.counts).toMatchObject(counts);
          if (recipients !== undefined) {
            expect(act?.recipients.map(({ name }) => name.normalize('NFC'))).toEqual(recipients);
          }
        });
      }
    },
  );

  test.each(rule.counterExamples)('leaves alone %s', (text) => {
    expect(read(text).acts.map(({ rule: found }) => found)).not.toContain(id);
  });
});

describe.each(GUARDS.map((rule) => [rule.id, rule] as const))('the guard %s', (id, rule) => {
  test.each(rule.examples)('dismisses %s', (text) => {
    const reading = read(text);
    expect(reading.acts).toEqual([]);
    expect(reading.dismissals.map(({ rule: found }) => found)).toContain(id);
  });

  test.each(rule.counterExamples)('lets pass %s', (text) => {
    const reading = read(text);
    expect(reading.acts).not.toHaveLength(0);
    expect(reading.dismissals.map(({ rule: found }) => found)).not.toContain(id);
  });
});

test('every rule has an example and a sentence it must not match', () => {
  for (const rule of [...FORMS, ...GUARDS]) {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterExamples.length).toBeGreaterThan(0);
  }
});
