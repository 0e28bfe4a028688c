import type { Core } from '@strapi/strapi';
import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { deskLogin, mayRead } from '../helpers/desk';
import { COMMENDATION, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';
import { type TestDatabase, createTestDatabase, runElsewhere } from '../helpers/test-database';

const ORGANISATION = 'api::organisation.organisation';
const DECISION = 'api::decision.decision';

const NAMES = [
  'Hội Chữ thập đỏ tỉnh An Giang',
  'Huyện đoàn Giồng Riềng',
  'Hòa Hảo',
  'Hoà hảo',
  'Ủy ban nhân dân xã Ân Thi',
  'Uỷ ban nhân dân xã Đông Hồ',
  'Đoàn Thanh niên'.normalize('NFD'),
  'Doanh nghiệp Áo dài',
  'Ban 100%',
  'Ban 1000',
];

describe.each(databaseKinds)('search and order as Vietnamese expect (%s)', (kind) => {
  let database: TestDatabase;
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let jwt: string;

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    const write = newsroom(strapi);
    jwt = await adminLogin(instance);
    await strapi.db.query(ORGANISATION).deleteMany({});
    for (const name of NAMES) await write.create(ORGANISATION, { name });
    await write.create(ORGANISATION, {
      name: 'Ủy ban nhân dân tỉnh An Giang',
      aliases: ['UBND tỉnh An Giang', 'Chủ tịch UBND tỉnh'],
    });
    await write.create(DECISION, { number: '3127/QĐ-UBND' }, { status: 'published' });
    await write.create(DECISION, { number: '99/QĐ-TTg' }, { status: 'published' });
    await write.commendation({ title: 'Bằng khen phong trào thi đua', reason: 'Hiến máu', periodFrom: 2019 });
    await write.commendation({ title: 'Giấy khen' });
  });
  afterAll(async () => {
    await instance?.stop();
    await database?.drop();
  });

  const names = async (query: object, path = 'organisations'): Promise<string[]> => {
    const response = await instance.http.get(`/api/${path}`).query({ 'pagination[pageSize]': 100, ...query });
    expect(response.body.error).toBeUndefined();
    const rows = response.body.data as { name?: string; title?: string; number?: string }[];
    return rows.map((row) => (row.name ?? row.title ?? row.number ?? '').normalize('NFC'));
  };

  it.each([
    ['hoi chu thap do', ['Hội Chữ thập đỏ tỉnh An Giang']],
    ['HỘI CHỮ THẬP ĐỎ', ['Hội Chữ thập đỏ tỉnh An Giang']],
    ['hội chữ thập đỏ'.normalize('NFD'), ['Hội Chữ thập đỏ tỉnh An Giang']],
    ['doan thanh niên', ['Đoàn Thanh niên']],
    ['Ðoàn thanh', ['Đoàn Thanh niên']],
    [' huyện  đoàn ', ['Huyện đoàn Giồng Riềng']],
    ['100%', ['Ban 100%']],
    ['UBND tỉnh An Giang', ['Ủy ban nhân dân tỉnh An Giang']],
    ['chu tich ubnd', ['Ủy ban nhân dân tỉnh An Giang']],
    ['không có', []],
  ])('_q finds %s', async (_q, found) => {
    expect(await names({ _q })).toEqual(found);
  });

  it('_q finds a decision typed without accents, and a number', async () => {
    expect(await names({ _q: '3127/QD-UBND' }, 'decisions')).toEqual(['3127/QĐ-UBND']);
    expect(await names({ _q: 'thi dua' }, 'commendations')).toEqual(['Bằng khen phong trào thi đua']);
    expect(await names({ _q: 'HIEN MAU' }, 'commendations')).toEqual(['Bằng khen phong trào thi đua']);
    expect(await names({ _q: '2019' }, 'commendations')).toEqual(['Bằng khen phong trào thi đua']);
  });

  it.each([
    ['$containsi', 'uy ban nhan dan', 3],
    ['$containsi', 'ỦY BAN', 3],
    ['$containsi', '0%', 1],
    ['$startsWithi', 'HOA', 2],
    ['$endsWithi', 'an giang', 2],
    ['$eqi', 'hòa hảo', 2],
    ['$eqi', 'hoa hao', 2],
    ['$nei', 'hoa hao', NAMES.length - 1],
    ['$notContainsi', 'uy ban', NAMES.length - 2],
    ['$contains', 'uy ban', 0],
    ['$eq', 'Hoà hảo', 1],
    ['$eq', 'hoà hảo', 0],
    ['$startsWith', 'Hoa', 0],
  ])('%s %s finds %i', async (operator, value, count) => {
    expect(await names({ [`filters[name][${operator}]`]: value })).toHaveLength(count);
  });

  it('conditions inside $not, $or and relations ignore accents too', async () => {
    const organisation = await strapi.db.query(ORGANISATION).findOne({ where: { name: 'Hoà hảo' } });
    const write = newsroom(strapi);
    const own = await write.commendation({ title: 'Của Hoà Hảo', grantor: organisation.documentId });
    const titles = (query: object) => names(query, 'commendations');
    expect(await titles({ 'filters[grantor][name][$containsi]': 'hoa HAO' })).toEqual(['Của Hoà Hảo']);
    expect(
      await titles({
        'filters[$or][0][grantor][name][$eqi]': 'hoa hao',
        'filters[$or][1][title][$containsi]': 'giay khen',
      }),
    ).toEqual(['Giấy khen', 'Của Hoà Hảo']);
    // A commendation without a reason neither has the words in it nor has it without them.
    expect(await titles({ 'filters[$not][reason][$containsi]': 'khac' })).toEqual([
      'Bằng khen phong trào thi đua',
    ]);
    expect(await titles({ 'filters[reason][$not][$containsi]': 'hien mau' })).toEqual([]);
    await write.remove(COMMENDATION, own);
  });

  const ORDER = [
    'Ban 100%',
    'Ban 1000',
    'Doanh nghiệp Áo dài',
    'Đoàn Thanh niên',
    'Hoà hảo',
    'Hòa Hảo',
    'Hội Chữ thập đỏ tỉnh An Giang',
    'Huyện đoàn Giồng Riềng',
    'Ủy ban nhân dân tỉnh An Giang',
    'Ủy ban nhân dân xã Ân Thi',
    'Uỷ ban nhân dân xã Đông Hồ',
  ];

  it('names are sorted by the Vietnamese alphabet', async () => {
    expect(await names({ sort: 'name:asc' })).toEqual([...ORDER].sort(new Intl.Collator('vi').compare));
    expect(await names({ sort: 'name:desc' })).toEqual(
      [...ORDER].sort(new Intl.Collator('vi').compare).reverse(),
    );
  });

  it('GraphQL searches and sorts so', async () => {
    const query = `{ organisations(filters: { name: { containsi: "UY BAN" } }, sort: "name:desc") { name } }`;
    const { body } = await instance.http.post('/graphql').send({ query }).expect(200);
    expect((body.data.organisations as { name: string }[]).map(({ name }) => name)).toEqual(
      ORDER.slice(-3).toReversed(),
    );
  });

  const admin = async (path: string, query: object) => {
    const response = await instance.http
      .get(`/content-manager${path}`)
      .set('Authorization', `Bearer ${jwt}`)
      .query(query)
      .expect(200);
    const rows = response.body.results as { name?: string; number?: string; title?: string }[];
    return rows.map((row) => (row.name ?? row.number ?? row.title ?? '').normalize('NFC'));
  };

  it('commendations are sorted by the name of their grantor, page by page', async () => {
    const write = newsroom(strapi);
    const own = [];
    for (const { name, documentId } of await strapi.documents(ORGANISATION).findMany({})) {
      own.push(await write.commendation({ title: name, grantor: documentId }));
    }
    const page = (query: object) =>
      names(
        { sort: 'grantor.name:asc', 'filters[grantor][name][$notNull]': true, ...query },
        'commendations',
      );
    const sorted = [...ORDER].sort(new Intl.Collator('vi').compare);
    expect(await page({})).toEqual(sorted);
    expect(await page({ 'pagination[page]': 2, 'pagination[pageSize]': 4 })).toEqual(sorted.slice(4, 8));
    expect(
      await names({ sort: 'title:desc', 'filters[grantor][name][$notNull]': true }, 'commendations'),
    ).toEqual(sorted.toReversed());
    for (const commendation of own) await write.remove(COMMENDATION, commendation);
  });

  it('entries of one name come in one order, however they are paged', async () => {
    const write = newsroom(strapi);
    const own = [];
    for (let index = 0; index < 6; index += 1) own.push(await write.commendation({ title: 'Trùng tên' }));
    const ids = async (page: number) => {
      const { body } = await instance.http.get('/api/commendations').query({
        sort: 'title:asc',
        'filters[title]': 'Trùng tên',
        'pagination[page]': page,
        'pagination[pageSize]': 2,
      });
      return (body.data as { documentId: string }[]).map(({ documentId }) => documentId);
    };
    expect([...(await ids(1)), ...(await ids(2)), ...(await ids(3))]).toEqual(
      own.map(({ documentId }) => documentId),
    );
    for (const commendation of own) await write.remove(COMMENDATION, commendation);
  });

  it('the lists of the admin search and sort so', async () => {
    const list = (query: object) =>
      admin(`/collection-types/${ORGANISATION}`, { page: 1, pageSize: 100, ...query });
    expect(await list({ _q: 'hoi CHU thap' })).toEqual(['Hội Chữ thập đỏ tỉnh An Giang']);
    expect(await list({ sort: 'name:ASC' })).toEqual([...ORDER].sort(new Intl.Collator('vi').compare));
  });

  const picked = (field: string, _q: string) => admin(`/relations/${field}`, { _q, page: 1, pageSize: 100 });

  it.each([
    ['uy ban nhan dan tinh an giang', ['Ủy ban nhân dân tỉnh An Giang']],
    ['UỶ BAN NHÂN DÂN TỈNH', ['Ủy ban nhân dân tỉnh An Giang']],
    ['UBND tỉnh An Giang', ['Ủy ban nhân dân tỉnh An Giang']],
    ['ubnd tinh', ['Ủy ban nhân dân tỉnh An Giang']],
    ['hoa hao', ['Hoà hảo', 'Hòa Hảo']],
    ['', [...ORDER].sort(new Intl.Collator('vi').compare)],
    ['UBND tỉnh Bạc Liêu', []],
  ])('the picker of a grantor offers for "%s"', async (typed, offered) => {
    expect(await picked(`${COMMENDATION}/grantor`, typed)).toEqual(offered);
  });

  it('the pickers of award types and decisions find what is typed without accents', async () => {
    expect(await picked(`${COMMENDATION}/awardType`, 'BẰNG KHEN')).toContain('Bằng khen');
    expect(await picked(`${COMMENDATION}/awardType`, 'bang khen')).toContain('Bằng khen');
    expect(await picked(`${COMMENDATION}/decision`, '3127/QD-UBND')).toEqual(['3127/QĐ-UBND']);
  });

  it('who may not read the other names finds nothing by them', async () => {
    const mayPick = [
      mayRead(strapi, COMMENDATION),
      { ...mayRead(strapi, ORGANISATION), properties: { fields: ['name'], locales: ['vi'] } },
    ];
    const own = jwt;
    jwt = await deskLogin(instance, mayPick);
    expect(await picked(`${COMMENDATION}/grantor`, 'UBND tỉnh')).toEqual([]);
    expect(await picked(`${COMMENDATION}/grantor`, 'uy ban nhan dan tinh')).toHaveLength(1);
    jwt = own;
  });

  it('a filter by name does not look into other names', async () => {
    expect(await names({ 'filters[name][$containsi]': 'UBND' })).toEqual([]);
  });

  it('the search follows every write, whichever way it comes', async () => {
    const write = newsroom(strapi);
    const titles = (_q: string) => names({ _q }, 'commendations');
    const commendation = await write.commendation({ title: 'Cờ thi đua' }, {});
    const { documentId } = commendation;
    expect(await titles('co thi dua')).toEqual([]);
    await write.publish(COMMENDATION, commendation);
    expect(await titles('co thi dua')).toEqual(['Cờ thi đua']);
    await strapi.documents(COMMENDATION).update({
      documentId,
      status: 'published',
      data: { title: 'Huy hiệu'.normalize('NFD') } as never,
    });
    expect(await titles('co thi dua')).toEqual([]);
    expect(await titles('huy HIỆU')).toEqual(['Huy hiệu']);
    await strapi.db
      .query(COMMENDATION)
      .updateMany({ where: { documentId }, data: { title: 'Kỷ niệm chương' } });
    expect(await titles('huy hieu')).toEqual([]);
    expect(await titles('ky niem chuong')).toEqual(['Kỷ niệm chương']);
    await strapi.db
      .connection('commendations')
      .where({ document_id: documentId })
      .update({ title: 'Đổi thẳng' });
    expect(await titles('doi thang')).toEqual(['Đổi thẳng']);
    await strapi.db.transaction(async ({ rollback }) => {
      await strapi.db.query(COMMENDATION).updateMany({ where: { documentId }, data: { title: 'Thôi' } });
      await rollback();
    });
    expect(await titles('thoi')).toEqual([]);
    await write.remove(COMMENDATION, commendation, '*');
    expect(await titles('doi thang')).toEqual([]);
  });

  it('files of the media library are found without accents', async () => {
    await strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'Ảnh hội nghị.jpg',
        hash: 'anh',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: '/anh.jpg',
        provider: 'local',
      },
    });
    const response = await instance.http
      .get('/upload/files')
      .set('Authorization', `Bearer ${jwt}`)
      .query({ _q: 'anh HOI nghi', page: 1, pageSize: 10 })
      .expect(200);
    expect(response.body.results).toMatchObject([{ name: 'Ảnh hội nghị.jpg' }]);
  });

  it('accounts are told apart by their accents', async () => {
    const users = strapi.service('admin::user');
    const role = await strapi.service('admin::role').getSuperAdmin();
    for (const email of ['hoa@tests.invalid', 'hòa@tests.invalid']) {
      await strapi.db.query('admin::user').create({ data: { email, firstname: 'Hoa', roles: [role.id] } });
    }
    expect(await users.findOneByEmail('HOA@tests.invalid')).toMatchObject({ email: 'hoa@tests.invalid' });
    expect(await users.findOneByEmail('hòa@tests.invalid')).toMatchObject({ email: 'hòa@tests.invalid' });
  });

  it('what another program wrote is found after the next start, and the file can be written by any', async () => {
    await instance.stop();
    await runElsewhere(database, [
      `insert into organisations (document_id, name, locale)
       values ('viet-tu-ngoai', 'Đội Thanh niên xung kích', 'vi')`,
      "delete from organisations where name = 'Ban 1000'",
      'vacuum',
    ]);
    instance = await startStrapi({ database });
    strapi = instance.strapi;
    expect(await names({ _q: 'doi thanh nien XUNG KICH' })).toEqual(['Đội Thanh niên xung kích']);
    expect((await names({ sort: 'name' })).at(0)).toBe('Ban 100%');
    expect(await names({ _q: '1000' })).toEqual([]);
  });
});
