const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocaleList = (condition: unknown, codes: readonly string[]): boolean =>
  isRecord(condition) &&
  Object.keys(condition).length === 1 &&
  Array.isArray(condition.$in) &&
  codes.every((code) => (condition.$in as readonly unknown[]).includes(code));

/**
 * Whether a condition on rows holds for every row in these locales, because nothing but locales is asked and
 * all of them are allowed. Strapi puts such a condition on every role, the super administrator's too.
 */
export const coversLocales = (condition: unknown, codes: readonly string[]): boolean =>
  isRecord(condition) &&
  Object.entries(condition).every(([key, value]) => {
    if (key === '$and') return Array.isArray(value) && value.every((part) => coversLocales(part, codes));
    if (key === '$or') return Array.isArray(value) && value.some((part) => coversLocales(part, codes));
    return key === 'locale' && isLocaleList(value, codes);
  });
