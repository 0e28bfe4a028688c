import fc from 'fast-check';

/** Values of every JSON type, and above all those that a parser, a database or a schema stumbles over. */

const ODD_TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  '1.5',
  '1e400',
  '-1e-400',
  'NaN',
  'Infinity',
  '0x10',
  '99999999999',
  '9223372036854775808',
  '123456789012345678901234567890',
  'true',
  'false',
  'null',
  'undefined',
  '[]',
  '{}',
  '{"a":1}',
  '*',
  '%',
  '_',
  '\\',
  "'",
  '"',
  '${x}',
  '$eq',
  ',',
  '.',
  ':',
  'a,b',
  'a.b',
  'a:b',
  'title:desc',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udc00',
  '\u200b',
  '\ufeff',
  'Đ',
  'Ð',
  'Hội nghị'.normalize('NFD'),
  '🎖️',
  '2023-02-31',
  '2023-03-23',
  '0000-00-00',
  '-000001-01-01',
  '+275760-09-13T00:00:00.000Z',
  '99999-01-01',
  '2023-03-23T25:61:00Z',
  '2023-03-23T08:00:00.000Z',
  '24:00',
  '__proto__',
  'constructor',
  'toString',
  'x'.repeat(300),
  'x'.repeat(3000),
] as const;

const ODD_NUMBERS = [0, -0, 1, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e21, 1e300, 5e-324] as const;

export const oddKey = fc.constantFrom(
  '',
  ' ',
  '0',
  '-1',
  '100',
  'id',
  'documentId',
  'locale',
  'publishedAt',
  'createdBy',
  'localizations',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '$',
  '$eq',
  '$and',
  '$nope',
  '$where',
  'nope',
  'a.b',
  'title ',
  'Title',
  '\u0000',
  '\ud800',
  'đ',
);

export const oddText = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: 'binary', maxLength: 12 }));

export const oddPlain: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddText },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...ODD_NUMBERS) },
  fc.constantFrom<unknown>(true, false, null),
);

/** An object whose keys may be `__proto__`: a literal would set its prototype instead. */
export const objectOf = <T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(entries);

export const oddJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 5, arbitrary: oddPlain },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(oddKey, tie('value')), { maxLength: 3 }).map(objectOf) },
  ),
})).value;
