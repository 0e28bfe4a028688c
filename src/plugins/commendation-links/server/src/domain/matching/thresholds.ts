/**
 * The lowest score at which a record is suggested. Precision comes first, because staff who are shown wrong records stop
 * looking. Measured on the project's own labelled articles, 704 acts with their records against 500,000 others:
 *
 *   threshold  precision  recall
 *   0.70       0.930      0.909
 *   0.80       0.989      0.879
 *   0.85       0.991      0.811
 *   0.95       0.998      0.648
 *
 * `PRINT_THRESHOLDS=1 npx jest tests/unit/commendation-links/matching/threshold --selectProjects unit` prints the whole.
 */
export const SUGGESTION_THRESHOLD = 0.8;

/** For a record that staff have linked to the article already: they have said that it is reported, the question is where. */
export const LINKED_THRESHOLD = 0.25;

/** Log-odds that a record picked by the index is the act, before anything is compared. */
export const PRIOR = -5;
