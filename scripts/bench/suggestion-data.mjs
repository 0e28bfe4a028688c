/** Makes the bulk data of the benchmarks read like a newsroom's: real award codes, bodies as articles word them. */

const PROVINCES = [
  'Kiên Giang',
  'An Giang',
  'Cà Mau',
  'Cần Thơ',
  'Hậu Giang',
  'Bạc Liêu',
  'Vĩnh Long',
  'Đồng Tháp',
];
const BODIES = [
  (province) => `Ủy ban nhân dân tỉnh ${province}`,
  (province) => `Hội Chữ thập đỏ tỉnh ${province}`,
  (province) => `Liên đoàn Lao động tỉnh ${province}`,
  (province) => `Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh ${province}`,
  (province) => `Hội Nông dân tỉnh ${province}`,
];
/** One record in three is of the province's own committee: its key is the one that everybody has. */
const bodyName = (n) =>
  n % 3 === 0 ? BODIES[0](PROVINCES[0]) : BODIES[n % BODIES.length](PROVINCES[(n >> 2) % PROVINCES.length]);

const FORMS = [
  ['bang-khen', 'Bằng khen'],
  ['giay-khen', 'Giấy khen'],
  ['bang-khen', 'Bằng khen'],
  ['giay-khen', 'Giấy khen'],
  ['ky-niem-chuong', 'Kỷ niệm chương'],
];

const UIDS = {
  awardType: 'api::award-type.award-type',
  organisation: 'api::organisation.organisation',
  commendation: 'api::commendation.commendation',
};

/** @param {import('@strapi/strapi').Core.Strapi} strapi whose database `fillCoverageData` has filled */
export const nameAsNewsrooms = async (strapi) => {
  const { connection: knex, metadata } = strapi.db;
  const rename = async (uid, prefix, change) => {
    const table = metadata.get(uid).tableName;
    const rows = await knex(table)
      .select('id')
      .where('document_id', 'like', `${prefix}000000%`)
      .orderBy('id');
    for (const [n, { id }] of rows.entries()) await knex(table).where({ id }).update(change(n));
  };
  await rename(UIDS.organisation, 'o', (n) => ({ name: bodyName(n) }));
  await rename(UIDS.awardType, 't', (n) => {
    const [code, name] = FORMS[n % FORMS.length];
    return { code, name };
  });
  await knex(metadata.get(UIDS.commendation).tableName).update({ grantor_as_reported: null });
};

const day = (date) => date.slice(0, 10).split('-').reverse().map(Number).join('/');

const sentence = ({ award, body, date, collectives, individuals, number }) =>
  `Ngày ${day(date)}, ${body} tặng ${award} cho ${collectives} tập thể và ${individuals} cá nhân${
    number ? ` theo Quyết định số ${number}` : ''
  } có thành tích xuất sắc trong phong trào thi đua.`;

/** Sentences of ordinary news between the awards. */
const FILLER =
  'Phát biểu tại hội nghị, lãnh đạo tỉnh ghi nhận những kết quả mà các địa phương, đơn vị đã đạt được trong thời gian qua, đồng thời đề nghị các cấp, các ngành tiếp tục quan tâm chăm lo đời sống của người dân, nhất là ở vùng sâu, vùng xa và hải đảo. ';

/** Drafts on record that an article can report, spread over the whole table. */
const recordsOf = async (strapi, count) => {
  const rows = await strapi.db.query(UIDS.commendation).findMany({
    where: {
      publishedAt: null,
      locale: 'vi',
      presentedOn: { $notNull: true },
      grantor: { id: { $notNull: true } },
    },
    populate: { awardType: true, grantor: true, counts: true, decision: true },
    orderBy: { documentId: 'asc' },
    limit: count * 40,
  });
  return rows
    .filter((_row, n) => n % 40 === 0)
    .map((row) => ({
      documentId: row.documentId,
      award: row.awardType.name,
      body: row.grantor.name,
      date: String(row.presentedOn),
      collectives: row.counts.collectives,
      individuals: row.counts.individuals,
      number: row.decision?.number,
    }));
};

/**
 * Articles of about 700 words that report one to five of the records each.
 * @returns {Promise<{ documentId: string, reports: string[] }[]>}
 */
export const writeArticles = async (strapi, count) => {
  // By their day: an article reports awards of these weeks, not of other years.
  const records = (await recordsOf(strapi, count * 3)).sort((a, b) => a.date.localeCompare(b.date));
  const articles = [];
  for (let n = 0, next = 0; n < count; n += 1) {
    const own = records.slice(next, next + 1 + (n % 5));
    next += own.length;
    const article = await strapi.documents('api::article.article').create({
      data: {
        title: `Tin thi đua số ${n}`,
        originallyPublishedAt: `${own.at(-1).date.slice(0, 10)}T09:00:00.000Z`,
        body: own.map((record) => ({
          type: 'paragraph',
          children: [
            { type: 'text', text: `${sentence(record)} ${FILLER.repeat(Math.ceil(14 / own.length))}` },
          ],
        })),
      },
    });
    articles.push({ documentId: article.documentId, reports: own.map(({ documentId }) => documentId) });
  }
  return articles;
};
