import { errors } from '@strapi/utils';

/** Something in a request that cannot stand: where, and what to do about it. */
export type Problem = { readonly path: readonly string[]; readonly message: string };

/** 400 in the form Strapi's own validation answers in: one entry a field. */
export const invalidInput = (problems: readonly Problem[], source: 'body' | 'query'): Error =>
  new errors.ValidationError(problems.map(({ message }) => message).join('; '), {
    source,
    errors: problems.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  });

/** An object of plain data; those that GraphQL reads out of a query have no prototype. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** `constructor`, `toString`, …: Strapi finds such a key in every schema, where it is nothing. */
export const isEveryObjectsKey = (key: string): boolean => key in Object.prototype;
