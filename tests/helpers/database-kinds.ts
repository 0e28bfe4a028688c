export type DatabaseKind = 'sqlite' | 'postgres';

const chosenKinds = (wanted: string): readonly DatabaseKind[] => {
  if (wanted === 'both') return ['sqlite', 'postgres'];
  if (wanted === 'sqlite' || wanted === 'postgres') return [wanted];
  throw new Error(`TEST_DATABASE is "${wanted}": use "sqlite", "postgres" or "both".`);
};

/**
 * What API suites run on: `describe.each(databaseKinds)`.
 * Both databases, or the one that TEST_DATABASE names (quicker while working).
 */
export const databaseKinds = chosenKinds(process.env.TEST_DATABASE || 'both');
