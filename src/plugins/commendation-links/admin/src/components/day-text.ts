/** Days within a text as Viet Nam writes them: 2023-06-07 → 07/06/2023. */
export const dayText = (value: string): string => value.replace(/(\d{4})-(\d{2})-(\d{2})/g, '$3/$2/$1');
