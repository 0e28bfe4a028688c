export { foldText, readingForm } from './fold-text';
export { foldWithOffsets, originalSpan, type FoldedText } from './fold-with-offsets';
export { findDates, resolveDate, type FoundDate } from './find-dates';
export { isNumberWord, readDigits, readNumber, readNumberWords } from './read-number';
export { findSentences, type Segment } from './segments';
export { tokenize, type Token } from './tokens';
