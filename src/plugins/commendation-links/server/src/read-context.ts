import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a read may show. It is fixed where the read enters (document service, GraphQL field) and looked up
 * where the rows are selected, below the layers that would otherwise have to hand it down.
 */
export type ReadContext = {
  /** `public`: a REST or GraphQL caller, whoever it is. `desk`: the admin, scripts, other code of the server. */
  readonly audience: 'public' | 'desk';
  readonly status: 'draft' | 'published';
  /** Locale of nested rows, and the one they fall back to. */
  readonly locale: string;
  readonly defaultLocale: string;
  /** Whether the caller may read both content types a link joins. */
  readonly mayReadEnds: boolean;
  /** A write answers with rows too, but looks up its own rows unhindered. */
  readonly operation: 'read' | 'write';
  /** GraphQL only: where the relations loaded for this request are gathered into one query each. */
  readonly batch?: object;
};

const storage = new AsyncLocalStorage<ReadContext>();

export const runInReadContext = <Result>(context: ReadContext, run: () => Result): Result =>
  storage.run(context, run);

export const currentReadContext = (): ReadContext | undefined => storage.getStore();

/** For what the plugin does on its own behalf inside somebody's request: it must see every row. */
export const runOutsideReadContext = <Result>(run: () => Result): Result => storage.exit(run);
