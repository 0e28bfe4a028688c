import type { Core } from '@strapi/strapi';
import { adminLogin } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { COMMENDATION, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

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

describe.each(databaseKinds)('search and order as Vietnamese expect (%s)', (database) => {
  let instance: StrapiInstance;
  let strapi: Core.Strapi;
  let jwt: string;

  beforeAll(async () => {
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
  afterAll(() => instance?.stop());

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
});
