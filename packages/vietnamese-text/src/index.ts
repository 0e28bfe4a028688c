export {
  addDays,
  type CalendarDay,
  type ClockTime,
  dayNumber,
  isRealDay,
  toIsoDate,
  toVietnamInstant,
  vietnamDay,
} from './calendar';
export { findDates, resolveDate, type FoundDate } from './dates';
export {
  type DecisionNumber,
  decisionNumberKey,
  isSameDecisionNumber,
  readDecisionNumber,
} from './decision-number';
export { foldLine, foldText, readingForm } from './fold';
export { foldWithOffsets, originalSpan, type FoldedText } from './fold-with-offsets';
export { unifyD } from './letters';
export { isNumberWord, readDigits, readNumber, readNumberWords } from './numbers';
export { inUnicodeLetters, isGarbled, type OldFont, type UnicodeLines } from './old-fonts';
export { findSentences, type Segment } from './sentences';
export { tokenize, type Token } from './tokens';
export { unifyTonePlacement } from './tone';
export { TEXT_RULES } from './version';
export { isVietnameseSyllable, vietnameseShare } from './vietnamese-syllable';
