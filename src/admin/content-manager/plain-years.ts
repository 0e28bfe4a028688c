type Field = { readonly name: string };
type FormLayout<F extends Field> = { readonly layout: readonly (readonly (readonly F[])[])[] };

/** Whole numbers that are years: a year has no thousands to set apart ("2.025"). */
const YEARS: ReadonlySet<string> = new Set(['year', 'periodFrom', 'periodTo']);

export const isYear = (field: string): boolean => YEARS.has(field);

/** The locale in which numbers are written as digits and nothing else. */
const PLAIN_NUMBERS = 'en-US-posix';

/** Lets the form write years without marks between their digits; the field hands the locale on to its input. */
export const plainYears = <F extends Field, L extends FormLayout<F>>({
  layout,
  ...rest
}: {
  readonly layout: L;
}) => ({
  ...rest,
  layout: {
    ...layout,
    layout: layout.layout.map((panel) =>
      panel.map((row) =>
        row.map((field) => (isYear(field.name) ? { ...field, locale: PLAIN_NUMBERS } : field)),
      ),
    ),
  },
});
