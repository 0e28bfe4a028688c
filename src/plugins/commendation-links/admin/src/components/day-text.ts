/** Days within a text as they are written in Vietnamese and British English: 2023-12-05 → 5/12/2023. */
export const dayText = (value: string): string =>
  value.replace(
    /(\d{4})-(\d{2})-(\d{2})/g,
    (_day, year, month, day) => `${Number(day)}/${Number(month)}/${year}`,
  );
