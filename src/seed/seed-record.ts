type Data = Readonly<Record<string, unknown>>;

/**
 * A document that the project ships, whatever its type. Records name each other by key, since the documentIds
 * are only known once they are written.
 */
export type SeedRecord = {
  readonly uid: string;
  /** Stable and unique over everything shipped, e.g. `organisation/thu-tuong-chinh-phu`. */
  readonly key: string;
  /** Attributes common to all locales. */
  readonly shared: Data;
  /** The localized attributes, by locale, the default one first; absent for a type without locales. */
  readonly localized?: { readonly vi: Data; readonly en?: Data };
  /** Attribute → key or keys of the records it points at. */
  readonly references?: Readonly<Record<string, string | readonly string[]>>;
  /** For types with draft & publish: drafts stay drafts. */
  readonly published?: boolean;
};

type InLocales = { readonly vi: unknown; readonly en?: unknown };

/**
 * From attributes with their texts to locales with their attributes:
 * `{ name: { vi: 'Bằng khen', en: 'Certificate of Merit' } }` → `{ vi: { name: 'Bằng khen' }, en: { name: … } }`.
 * There is an English version when any of the texts has one.
 */
export const inEachLocale = (
  attributes: Readonly<Record<string, InLocales | undefined>>,
): NonNullable<SeedRecord['localized']> => {
  const textsIn = (locale: 'vi' | 'en'): Data =>
    Object.fromEntries(
      Object.entries(attributes).flatMap(([name, texts]) =>
        texts?.[locale] === undefined ? [] : [[name, texts[locale]]],
      ),
    );
  const en = textsIn('en');
  return { vi: textsIn('vi'), ...(Object.keys(en).length > 0 ? { en } : {}) };
};
