import path from 'node:path';
import type { Core } from '@strapi/types';
import { findPageFiles } from '../readers/page-files';
import { missingCategories } from '../stores/named-documents';
import { type ImportOutcome, REASONS } from './import-outcome';
import { importPage } from './import-page';
import { readSavedPage } from './saved-page';

export type ImportRequest = {
  /** Files and folders; absolute. */
  readonly paths: readonly string[];
  /** Publish what goes in, and what an earlier run left as an untouched draft. */
  readonly publish?: boolean;
  /** Bring back articles that staff deleted. */
  readonly restore?: boolean;
  /** The name of the category that a section goes into, by the section's name as the pages have it. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Make a category, public at once, for each section that has none; without it none is made. */
  readonly createCategories?: boolean;
  /** Where the page stood, for a single file that does not say so itself. */
  readonly url?: string;
  /** Told after each file, which is committed by then. */
  readonly onOutcome?: (
    outcome: ImportOutcome,
    progress: { readonly done: number; readonly total: number },
  ) => void;
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export const importArticles = ({ strapi }: { strapi: Core.Strapi }) => {
  const importFile = async (
    file: string,
    { publish = false, restore = false, categories = {}, createCategories = false, url }: ImportRequest,
    handled: ReadonlySet<string>,
  ): Promise<ImportOutcome> => {
    const page = await readSavedPage(file, url);
    if (!page.ok) return { file, status: 'failed', reason: REASONS[page.problem] };
    const { title } = page.value.parts;
    try {
      const how = { publish, restore, categories, createCategories, handled };
      return { file, title, ...(await importPage(strapi, { page: page.value, ...how })) };
    } catch (error) {
      // Its transaction is rolled back; the other files are still to go in.
      return { file, title, status: 'failed', reason: messageOf(error) };
    }
  };

  return {
    /**
     * Imports saved pages one after the other, each in a transaction of its own: it can be stopped at any time and
     * run again. A file that cannot be imported is an outcome, never an exception.
     */
    async run(request: ImportRequest): Promise<ImportOutcome[]> {
      const files = (await Promise.all(request.paths.map(findPageFiles))).flat();
      const unique = [...new Set(files.map((file) => path.resolve(file)))];
      if (request.url !== undefined && unique.length > 1) {
        return request.paths.map((file) => ({ file, status: 'failed', reason: REASONS['address-for-many'] }));
      }
      const [missing] = await missingCategories(strapi, {
        createCategories: false,
        categories: {},
        ...request,
      });
      if (missing !== undefined) {
        const reason = `there is no category “${missing}”: nothing was imported`;
        return request.paths.map((file) => ({ file, status: 'failed', reason }));
      }
      const outcomes: ImportOutcome[] = [];
      const handled = new Set<string>();
      for (const file of unique) {
        const outcome = await importFile(file, request, handled);
        if (outcome.documentId !== undefined) handled.add(outcome.documentId);
        outcomes.push(outcome);
        request.onOutcome?.(outcome, { done: outcomes.length, total: unique.length });
      }
      return outcomes;
    },
  };
};
