import type { Core } from '@strapi/types';

/** One thing that is not as it should be, in words that name it. */
export type Finding = { readonly documentId: string; readonly says: string };

/** One question the doctor asks. A question more is a file more in `checks`. */
export type Check = {
  readonly name: string;
  /** What it finds, as a heading. */
  readonly about: string;
  readonly find: (strapi: Core.Strapi) => AsyncIterable<Finding>;
  /** Mends what it can without losing anything people wrote; left out where people must decide. */
  readonly mend?: (strapi: Core.Strapi, found: readonly Finding[]) => Promise<void>;
};
