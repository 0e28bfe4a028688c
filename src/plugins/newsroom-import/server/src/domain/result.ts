/** A value, or the problem that kept it from being one: expected failures are data, not exceptions. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const success = <Value>(value: Value) => ({ ok: true, value }) as const;
export const failure = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;
