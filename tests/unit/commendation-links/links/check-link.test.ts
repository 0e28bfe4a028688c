import {
  checkLink,
  completeCounts,
  normaliseLabel,
} from '../../../../src/plugins/commendation-links/server/src/domain/links/check-link';

const LINK = { articleDocumentId: 'a', commendationDocumentId: 'c', kind: 'reports', scope: 'whole' };

const wrongFields = (fields: Record<string, unknown>): string[] =>
  checkLink({ ...LINK, ...fields }).map(({ path }) => path.join('.'));

describe('a link that stands', () => {
  it.each([
    ['the two ends alone', {}],
    ['every choice', { kind: 'corrects', state: 'rejected', origin: 'import' }],
    ['a subset with its label', { scope: 'subset', subsetLabel: 'Hội Chữ thập đỏ' }],
    ['a subset without a label', { scope: 'subset', subsetLabel: '' }],
    ['a whole act whose label is only space and marks', { subsetLabel: ' \u200b\u200f ' }],
    ['a label as long as can be', { scope: 'subset', subsetLabel: 'ạ'.repeat(255) }],
    ['a quote with emoji and text from right to left', { quote: '🎖️ \u200fشكرا' }],
    ['counts, some not said', { reported: { individuals: 0, collectives: null } }],
    ['nothing said', { reported: null, quote: null, confidence: null, reasons: null }],
    ['confidence at its ends', { confidence: 1 }],
    ['the last place', { position: 2_147_483_647, reversePosition: 0 }],
    ['reasons with evidence', { reasons: [{ code: 'same-counts', evidence: { text: '44' } }] }],
  ])('%s', (_case, fields) => {
    expect(wrongFields(fields)).toEqual([]);
  });
});

describe('a link that cannot stand names each wrong field', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'no ends',
      { articleDocumentId: undefined, commendationDocumentId: '' },
      ['articleDocumentId', 'commendationDocumentId'],
    ],
    ['an end that is no id', { articleDocumentId: 5 }, ['articleDocumentId']],
    ['a document linked to itself', { commendationDocumentId: 'a' }, ['commendationDocumentId']],
    ['an unknown kind', { kind: 'praises' }, ['kind']],
    ['a scope that is no text', { scope: ['whole'] }, ['scope']],
    ['an unknown state', { state: null }, ['state']],
    ['an unknown origin', { origin: 'guess' }, ['origin']],
    ['a label on the whole act', { subsetLabel: 'một phần' }, ['subsetLabel']],
    ['a label too long', { scope: 'subset', subsetLabel: 'x'.repeat(256) }, ['subsetLabel']],
    ['a quote too long', { quote: 'x'.repeat(10_001) }, ['quote']],
    ['a quote with half a character', { quote: 'x\ud83d' }, ['quote']],
    ['a quote with the null character', { quote: 'x\u0000' }, ['quote']],
    ['reasons with the null character deep inside', { reasons: [{ a: { b: ['\u0000'] } }] }, ['reasons']],
    ['reasons with it in a key', { reasons: { '\u0000': 1 } }, ['reasons']],
    ['a place before the first', { position: -1 }, ['position']],
    ['half a place', { reversePosition: 0.5 }, ['reversePosition']],
    ['a place past the last', { position: 2_147_483_648 }, ['position']],
    ['too sure', { confidence: 1.01 }, ['confidence']],
    ['counts that are a list', { reported: [44] }, ['reported']],
    ['a count of what is not counted', { reported: { people: 44 } }, ['reported.people']],
    [
      'counts below none and too many',
      { reported: { individuals: -1, other: 1e10 } },
      ['reported.individuals', 'reported.other'],
    ],
    ['several at once', { kind: 'x', position: 'x' }, ['kind', 'position']],
  ])('%s', (_case, fields, wrong) => {
    expect(wrongFields(fields)).toEqual(wrong);
  });
});

describe('the label of a subset', () => {
  it.each([
    ['  Hội   Chữ\nthập đỏ ', 'Hội Chữ thập đỏ'],
    ['\u200fHội\u200b\ufeff', 'Hội'],
    ['Hội Chữ thập đỏ'.normalize('NFD'), 'Hội Chữ thập đỏ'.normalize('NFC')],
    [' \u200b ', ''],
  ])('%j is stored as %j', (label, stored) => {
    expect(normaliseLabel(label)).toBe(stored);
  });
});

describe('counts of a link', () => {
  it('have every kind, null where nothing was said', () => {
    expect(completeCounts({ individuals: 44, collectives: null })).toEqual({
      individuals: 44,
      collectives: null,
      households: null,
      enterprises: null,
      other: null,
    });
  });

  it.each([null, undefined, 'x', [44]])('there are none in %j', (reported) => {
    expect(completeCounts(reported)).toBeNull();
  });
});
