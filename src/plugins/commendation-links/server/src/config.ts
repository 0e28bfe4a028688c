/**
 * Configuration (`config/plugins.ts`, key `commendation-links`, `config`):
 *
 *   source.uid       content type of the articles, e.g. `api::article.article`
 *   source.relation  name of the relation injected into it (default `commendationLinks`)
 *   source.fields    which of its attributes hold title, summary, body and the dates an article is dated by
 *   target.uid       content type of the commendations
 *   target.relation  name of the relation injected into it (default `articleLinks`)
 *   target.fields    which of its attributes hold title, counts, grantor, award type, decision, recipients
 *   target.madeFromArticle  values that a record made from an article starts with
 *   target.related   which attributes of the entries those relations lead to hold what people know them by
 *   publicRows       by content type, the conditions (in the form of Strapi's `filters`) that its rows must meet for
 *                    readers of REST and GraphQL to know of them; types that are not named show every published row
 *
 * Every field but the titles may be left out: what needs it says so and shows the rest.
 */
export type SourceConfig = {
  readonly uid: string;
  readonly relation: string;
  readonly fields: {
    readonly title: string;
    readonly summary?: string;
    readonly body?: string;
    /** Dates and datetimes; the first that is filled in dates the article, else the day it was made. */
    readonly dates?: readonly string[];
  };
};

export type TargetConfig = {
  readonly uid: string;
  readonly relation: string;
  readonly fields: {
    readonly title: string;
    readonly counts?: string;
    readonly grantor?: string;
    readonly grantorAsReported?: string;
    readonly awardType?: string;
    readonly decision?: string;
    readonly presentedOn?: string;
    readonly recipients?: string;
    readonly reason?: string;
    readonly grade?: string;
    readonly posthumous?: string;
    /** Years, as whole numbers, that the achievement is of. */
    readonly periodFrom?: string;
    readonly periodTo?: string;
  };
  /** What a record made from an article starts with besides, by attribute: how far it is checked, say. */
  readonly madeFromArticle?: Readonly<Record<string, string | number | boolean>>;
  readonly related?: {
    /** `code` is what the reader knows the award by (`bang-khen`); `aliases`, JSON lists of strings, teach it wordings. */
    readonly awardType?: { readonly name: string; readonly code?: string; readonly aliases?: string };
    /** Dates between which a body of that name existed tell one from its successor. */
    readonly grantor?: {
      readonly name: string;
      readonly aliases?: string;
      readonly validFrom?: string;
      readonly validTo?: string;
    };
    /** `issuedOn` is a date and `year` an integer; they date an act whose presentation is not known. */
    readonly decision?: { readonly number?: string; readonly issuedOn?: string; readonly year?: string };
    readonly recipients?: { readonly name: string };
  };
};

export type PublicRowsConfig = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type PluginConfig = {
  readonly source: SourceConfig;
  readonly target: TargetConfig;
  readonly publicRows: PublicRowsConfig;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const assertEnd = (name: 'source' | 'target', end: unknown): void => {
  const where = `config/plugins.ts: commendation-links.config.${name}`;
  if (!isRecord(end)) throw new Error(`${where} is missing: give { uid, fields: { title } }`);
  if (typeof end.uid !== 'string' || !/^[a-z]+::[\w-]+\.[\w-]+$/.test(end.uid)) {
    throw new Error(`${where}.uid must be a content type such as "api::article.article"`);
  }
  if (typeof end.relation !== 'string' || end.relation === '') {
    throw new Error(`${where}.relation must be the name of the relation to add`);
  }
  if (!isRecord(end.fields) || typeof end.fields.title !== 'string') {
    throw new Error(`${where}.fields.title must name the attribute that holds the title`);
  }
};

const assertPublicRows = (given: unknown): void => {
  if (isRecord(given) && Object.values(given).every(isRecord)) return;
  throw new Error('config/plugins.ts: commendation-links.config.publicRows must be { uid: { …conditions } }');
};

export const config = {
  default: {
    source: { relation: 'commendationLinks' },
    target: { relation: 'articleLinks' },
    publicRows: {},
  },
  validator: (given: unknown): void => {
    if (!isRecord(given)) throw new Error('config/plugins.ts: commendation-links.config must be an object');
    assertEnd('source', given.source);
    assertEnd('target', given.target);
    assertPublicRows(given.publicRows);
  },
};
