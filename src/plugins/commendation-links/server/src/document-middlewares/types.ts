import type { Modules } from '@strapi/types';

export type DocumentContext = Modules.Documents.Middleware.Context;
export type Next = () => ReturnType<Modules.Documents.Middleware.Middleware>;

/** The parameters of whichever action runs, as far as the plugin looks at them. */
export type DocumentParams = {
  documentId?: string;
  status?: string;
  locale?: unknown;
  data?: Record<string, unknown>;
  fields?: unknown;
  populate?: unknown;
  publicationFilter?: unknown;
  hasPublishedVersion?: unknown;
};

export const paramsOf = (context: DocumentContext): DocumentParams => context.params ?? {};
