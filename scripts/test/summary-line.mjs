/**
 * Jest's own counts, as `--json` writes them.
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} JestResults
 */

/**
 * The last line of a test run. A suite that could not run counts as a failed test, and so does a run that
 * ended badly without saying why (a failing set-up, a crash before the results were written).
 * @param {JestResults | null} results
 * @param {number} status exit status of Jest
 */
export const summaryLine = (results, status) => {
  const counted = (results?.numFailedTests ?? 0) + (results?.numRuntimeErrorTestSuites ?? 0);
  const failed = counted === 0 && status !== 0 ? 1 : counted;
  const skipped = (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
  const parts = [`${results?.numPassedTests ?? 0} passed`, `${failed} failed`];
  return { line: [...parts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', '), failed };
};
