import { findSentences, foldWithOffsets, originalSpan, tokenize } from 'vietnamese-text';

const sentencesOf = (text: string): readonly string[] => {
  const folded = foldWithOffsets(text);
  const tokens = tokenize(folded);
  return findSentences(tokens).map(({ from, to }) => {
    const span = originalSpan(folded, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    return text.slice(span.start, span.end);
  });
};

test.each([
  ['Một câu. Hai câu.', ['Một câu.', 'Hai câu.']],
  ['Năm 2022.Dịp này có khen.', ['Năm 2022.', 'Dịp này có khen.']],
  ['Tại TP. Hồ Chí Minh có 1.679 người.', ['Tại TP. Hồ Chí Minh có 1.679 người.']],
  ['Tiêu đề\n\nThân bài', ['Tiêu đề', 'Thân bài']],
  ['Dòng bị ngắt\ngiữa câu.', ['Dòng bị ngắt\ngiữa câu.']],
  ['- Cờ: 03 tập thể;\n\n- Bằng khen: 02', ['- Cờ: 03 tập thể;', '- Bằng khen: 02']],
])('%j falls into %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['Quyết định số 163/QĐ-UBND ngày', '163/qđ-ubnd'],
  ['Quyết định số 219-QĐ/TU.Dịp này', '219-qđ/tu'],
  ['Quyết định 1655/QĐ.TTg', '1655/qđ.ttg'],
  ['số 12 /QĐ-HCTĐ', '12 /qđ-hctđ'],
])('%s holds the decision number %s', (text, number) => {
  const tokens = tokenize(foldWithOffsets(text));
  expect(tokens.filter(({ kind }) => kind === 'decision').map((token) => token.text)).toEqual([number]);
});
