import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Runs work as nobody's: outside the request, the transaction and the read context that asked for it. Taken when the
 * plugin is loaded, before there is any of them.
 */
export const detached: <Outcome>(run: () => Outcome) => Outcome = AsyncLocalStorage.snapshot();

/** During long work requests come first: SQLite answers at once, so that nothing else would get its turn. */
export const letOthersRun = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
