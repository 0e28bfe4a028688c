import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

const KINDS: Partial<Record<TYPE, string>> = {
  [TYPE.argument]: 'text',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
  [TYPE.plural]: 'plural',
  [TYPE.tag]: 'tag',
};

const partsOf = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    const kind = KINDS[element.type];
    const own = kind && 'value' in element ? [`${kind} ${element.value}`] : [];
    if (element.type === TYPE.tag) return [...own, ...partsOf(element.children)];
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      return [...own, ...Object.values(element.options).flatMap(({ value }) => partsOf(value))];
    }
    return own;
  });

/** The placeholders, plurals, choices and tags of a message, each once, in order of the alphabet. */
export const messageShape = (message: string): readonly string[] =>
  [...new Set(partsOf(parse(message)))].sort();

/** The keys that a `select` chooses by: they come from the program and must be the same in every language. */
export const choices = (message: string): readonly string[] => {
  const visit = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.tag) return visit(element.children);
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
      const inner = Object.values(element.options).flatMap(({ value }) => visit(value));
      if (element.type === TYPE.plural) return inner;
      return [`${element.value}: ${Object.keys(element.options).sort().join(', ')}`, ...inner];
    });
  return [...new Set(visit(parse(message)))].sort();
};
