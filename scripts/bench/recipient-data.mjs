/** Gives every draft of a commendation five recipients, by bulk inserts: names as long as names are. */

const CHUNK = 500;
const EACH = 5;
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Danh', 'Thị'];
const MIDDLES = ['Thị', 'Văn', 'Hoàng', 'Minh', 'Thanh', 'Ngọc', 'Quốc', 'Kim', 'Đức', 'Thùy'];
const GIVEN = [
  'Đào',
  'Hòa',
  'Thủy',
  'Lan',
  'Dũng',
  'Sơn',
  'Hạnh',
  'Phượng',
  'Khoa',
  'Nhã',
  'Út',
  'Ên',
  'Quý',
];

const nameOf = (n) =>
  `${FAMILIES[n % FAMILIES.length]} ${MIDDLES[(n >> 2) % MIDDLES.length]} ${GIVEN[(n >> 3) % GIVEN.length]}`;

/** @returns {Promise<number>} how many recipients there are */
export const fillRecipients = async (strapi) => {
  const { connection: knex, metadata } = strapi.db;
  const { tableName, attributes } = metadata.get('api::recipient.recipient');
  const { joinTable } = attributes.commendation;
  const drafts = await knex(metadata.get('api::commendation.commendation').tableName)
    .whereNull('published_at')
    .pluck('id');
  const rows = drafts.flatMap((commendation, n) =>
    Array.from({ length: EACH }, (_, place) => ({
      id: n * EACH + place + 1,
      commendation,
      name: nameOf(n * EACH + place),
    })),
  );
  for (let start = 0; start < rows.length; start += CHUNK) {
    const some = rows.slice(start, start + CHUNK);
    await knex(tableName).insert(
      some.map(({ id, name }) => ({
        id,
        document_id: `r${String(id).padStart(23, '0')}`,
        display_name: name,
        kind: 'individual',
        visibility: 'full',
      })),
    );
    await knex(joinTable.name).insert(
      some.map(({ id, commendation }) => ({
        [joinTable.joinColumn.name]: id,
        [joinTable.inverseJoinColumn.name]: commendation,
      })),
    );
  }
  return rows.length;
};
