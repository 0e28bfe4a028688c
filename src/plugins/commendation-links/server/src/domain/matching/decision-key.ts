/** A decision number by its parts: `163/QĐ-UBND` → 163, QDUBND; `219-QĐ/TU` → 219, QDTU. */
export type DecisionKey = { readonly serial: string; readonly issuer: string };

/**
 * The form in which the same number is recognised however it is typed: without "số", spaces, accents, leading zeros,
 * kind of dash, and without the year that some bodies write between serial and letters (`27/2021/QĐ-CTUBND`).
 * `null` for a text without a serial.
 */
export const decisionKey = (number: string): DecisionKey | null => {
  const plain = number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toUpperCase()
    .replace(/^\s*SO[\s:]+/, '')
    .replace(/\s+/g, '');
  const match = /^0*(\d+)(?:[^\p{L}\d]+\d{4}(?!\d))?(.*)$/su.exec(plain);
  if (!match?.[1]) return null;
  return { serial: match[1], issuer: (match[2] ?? '').replace(/[^\p{L}\d]/gu, '') };
};

/** One text for an index: "163/QDUBND". */
export const decisionKeyText = ({ serial, issuer }: DecisionKey): string => `${serial}/${issuer}`;
