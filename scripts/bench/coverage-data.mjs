/** Fills an empty database with acts, articles and links by bulk inserts: rows as Strapi itself would leave them. */

const CHUNK = 500;
const NOW = Date.UTC(2025, 5, 1);

/** As long as they are in practice: rows of a few hundred bytes, not of fifty. */
const QUOTE =
  'Ban Thường vụ Tỉnh ủy tặng Bằng khen cho 44 cá nhân và 51 tập thể có thành tích xuất sắc. '.repeat(3);
const REASONS = JSON.stringify(
  Array.from({ length: 4 }, (_, n) => ({
    code: `reason-${n}`,
    weight: 0.25,
    evidence: { text: QUOTE.slice(0, 90) },
  })),
);

const UIDS = {
  awardType: 'api::award-type.award-type',
  organisation: 'api::organisation.organisation',
  decision: 'api::decision.decision',
  commendation: 'api::commendation.commendation',
  article: 'api::article.article',
  link: 'plugin::commendation-links.link',
};

/** The same numbers in every run (mulberry32), so that two measurements are of the same data. */
const randomFrom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const documentId = (prefix, n) => `${prefix}${String(n).padStart(23, '0')}`;
const pad = (n) => String(n).padStart(2, '0');

/** SQLite keeps a moment as milliseconds, PostgreSQL as a timestamp. */
const moment = (knex, ms) => (knex.client.dialect === 'sqlite3' ? ms : new Date(ms));

const insert = async (knex, table, rows) => {
  for (let start = 0; start < rows.length; start += CHUNK)
    await knex(table).insert(rows.slice(start, start + CHUNK));
};

const tables = (strapi) => {
  const table = (uid) => strapi.db.metadata.get(uid).tableName;
  const join = (name) => strapi.db.metadata.get(UIDS.commendation).attributes[name].joinTable;
  const { target } = strapi.db.metadata.get(UIDS.commendation).attributes.counts;
  return { table, join, counts: { uid: target, table: table(target) } };
};

/** Versions of one document: a draft in Vietnamese, mostly published, one in five in English as well. */
const versionsOf = (random, publishedShare) => {
  const published = random() < publishedShare;
  const locales = random() < 0.2 ? ['vi', 'en'] : ['vi'];
  return locales.flatMap((locale) => [
    { locale, published: false },
    ...(published ? [{ locale, published: true }] : []),
  ]);
};

const stamps = (knex, published) => ({
  created_at: moment(knex, NOW),
  updated_at: moment(knex, NOW),
  published_at: published ? moment(knex, NOW) : null,
});

const fillRelated = async (strapi, { decisions }) => {
  const { connection: knex } = strapi.db;
  const { table } = tables(strapi);
  const named = (prefix, names) =>
    names.map((name, n) => ({
      document_id: documentId(prefix, n),
      name,
      locale: 'vi',
      ...stamps(knex, true),
    }));
  await insert(
    knex,
    table(UIDS.awardType),
    named(
      't',
      Array.from({ length: 14 }, (_, n) => `Hình thức ${n + 1}`),
    ).map((row, n) => ({
      ...row,
      code: `form-${n}`,
    })),
  );
  await insert(
    knex,
    table(UIDS.organisation),
    named(
      'o',
      Array.from({ length: 200 }, (_, n) => `Cơ quan ${n + 1}`),
    ),
  );
  await insert(
    knex,
    table(UIDS.decision),
    Array.from({ length: decisions * 2 }, (_, row) => {
      const n = row >> 1;
      const year = 2015 + (n % 11);
      return {
        document_id: documentId('d', n),
        number: `${n}/QĐ-UBND`,
        year,
        issued_on: `${year}-${pad(1 + (n % 12))}-15`,
        ...stamps(knex, row % 2 === 1),
      };
    }),
  );
  const idsOf = async (uid) => (await knex(table(uid)).select('id').orderBy('id')).map(({ id }) => id);
  return {
    awardTypes: await idsOf(UIDS.awardType),
    organisations: await idsOf(UIDS.organisation),
    decisions: await idsOf(UIDS.decision),
  };
};

const fillCommendations = async (strapi, { commendations, related, random }) => {
  const { connection: knex } = strapi.db;
  const { table, join, counts } = tables(strapi);
  const rows = [];
  const countRows = [];
  const links = { awardType: [], grantor: [], decision: [], counts: [] };
  let id = 0;
  for (let n = 0; n < commendations; n += 1) {
    const year = 2015 + Math.floor(random() * 11);
    const recorded = { collectives: Math.floor(random() * 60), individuals: Math.floor(random() * 90) };
    const decision = random() < 0.6 ? Math.floor(random() * (related.decisions.length / 2)) : undefined;
    const presentedOn = random() < 0.7 ? `${year}-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}` : null;
    for (const { locale, published } of versionsOf(random, 0.8)) {
      id += 1;
      rows.push({
        id,
        document_id: documentId('c', n),
        locale,
        title: `Tặng Bằng khen cho ${recorded.collectives} tập thể, ${recorded.individuals} cá nhân, đợt ${n}`,
        presented_on: presentedOn,
        grantor_as_reported: 'Ban Thường vụ Tỉnh ủy',
        ...stamps(knex, published),
      });
      countRows.push({ id, ...recorded });
      links.counts.push({ entity_id: id, cmp_id: id, component_type: counts.uid, field: 'counts', order: 1 });
      links.awardType.push({
        commendation_id: id,
        award_type_id: related.awardTypes[n % related.awardTypes.length],
      });
      if (n % 10 !== 0)
        links.grantor.push({
          commendation_id: id,
          organisation_id: related.organisations[n % related.organisations.length],
        });
      if (decision !== undefined)
        links.decision.push({
          commendation_id: id,
          decision_id: related.decisions[decision * 2 + (published ? 1 : 0)],
        });
    }
  }
  await insert(knex, table(UIDS.commendation), rows);
  await insert(knex, counts.table, countRows);
  for (const [name, joined] of Object.entries(links)) await insert(knex, join(name).name, joined);
  return rows.length;
};

const fillArticles = async (strapi, { articles, random }) => {
  const { connection: knex } = strapi.db;
  const rows = Array.from({ length: articles }, (_, n) => n).flatMap((n) =>
    versionsOf(random, 0.9).map(({ locale, published }) => ({
      document_id: documentId('a', n),
      locale,
      title: `Trao khen thưởng phong trào thi đua, tin số ${n}`,
      slug: `tin-so-${n}`,
      ...stamps(knex, published),
    })),
  );
  await insert(knex, tables(strapi).table(UIDS.article), rows);
  return rows.length;
};

/** What was read in each article: in seven of ten an award or more, in one of twenty numbers that cannot all be right. */
const fillReadings = async (strapi, { random }) => {
  const { connection: knex } = strapi.db;
  const drafts = await knex(tables(strapi).table(UIDS.article)).whereNull('published_at').orderBy('id');
  const rows = drafts.map(({ document_id, locale }, n) => {
    const acts = random() < 0.7 ? 1 + Math.floor(random() * 3) : 0;
    return {
      document_id,
      locale,
      content_hash: documentId('h', n),
      engine: 'bench',
      // As long as what is kept of an act: its passage, its counts and where each was read.
      acts: JSON.stringify(Array.from({ length: acts }, () => ({ quote: QUOTE, evidence: QUOTE }))),
      revocations: '[]',
      published_on: `${2015 + Math.floor(random() * 11)}-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`,
      act_count: acts,
      warning_count: acts > 0 && random() < 0.07 ? 1 : 0,
      read_at: NOW,
      matched_at: NOW,
    };
  });
  await insert(knex, 'commendation_links_readings', rows);
  return rows.length;
};

/** Three in ten acts are left without a link; one link in twenty claims another number; one in 500 is an orphan. */
const fillLinks = async (strapi, { links, articles, commendations, random }) => {
  const { connection: knex } = strapi.db;
  const { table, counts } = tables(strapi);
  const recorded = new Map(
    (
      await knex(`${table(UIDS.commendation)} as c`)
        .join(`${counts.table} as n`, 'n.id', 'c.id')
        .select('c.document_id', 'n.collectives', 'n.individuals')
    ).map((row) => [row.document_id, row]),
  );
  const rows = Array.from({ length: links }, (_, n) => {
    const target = documentId('c', Math.floor(random() * commendations * 0.7));
    const act = recorded.get(target);
    const roll = random();
    const subset = random() < 0.25;
    return {
      document_id: documentId('l', n),
      article_document_id: documentId('a', Math.floor(random() * articles)),
      commendation_document_id: n % 500 === 0 ? documentId('x', n) : target,
      kind: 'reports',
      scope: subset ? 'subset' : 'whole',
      subset_label: subset ? `phần ${n}` : '',
      reported: JSON.stringify({
        collectives: subset ? Math.min(3, act.collectives) : act.collectives,
        individuals: (subset ? Math.min(3, act.individuals) : act.individuals) + (random() < 0.05 ? 100 : 0),
        households: null,
        enterprises: null,
        other: null,
      }),
      state: roll < 0.85 ? 'confirmed' : roll < 0.95 ? 'suggested' : 'rejected',
      origin: 'suggested',
      quote: QUOTE,
      reasons: REASONS,
      position: n,
      reverse_position: n,
      ...stamps(knex, true),
    };
  });
  const unique = new Map(
    rows.map((row) => [
      [row.article_document_id, row.commendation_document_id, row.scope, row.subset_label].join('|'),
      row,
    ]),
  );
  await insert(knex, table(UIDS.link), [...unique.values()]);
  return unique.size;
};

/** Fills the database; answers how many rows each table got. */
export const fillCoverageData = async (strapi, { commendations = 50_000, links = 100_000 } = {}) => {
  const random = randomFrom(20_230_323);
  const articles = Math.round(commendations * 1.2);
  const related = await fillRelated(strapi, { decisions: Math.round(commendations * 0.4) });
  return {
    commendationRows: await fillCommendations(strapi, { commendations, related, random }),
    articleRows: await fillArticles(strapi, { articles, random }),
    readings: await fillReadings(strapi, { random }),
    links: await fillLinks(strapi, { links, articles, commendations, random }),
  };
};
