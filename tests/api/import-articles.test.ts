import iconv from 'iconv-lite';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Encoding, encodeText } from '../../src/plugins/newsroom-import/server/src/readers/decode-bytes';
import { createToken } from '../helpers/credentials';
import { beside, testBeside } from '../helpers/beside';
import { databaseKinds } from '../helpers/database-kinds';
import { startStrapi, type StrapiInstance } from '../helpers/strapi-instance';

const FIXTURES = path.join(__dirname, '../fixtures/legacy');
const SAMPLES = beside('seed');
const ENCODINGS: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn',
  'windows-1252',
];

type Outcome = {
  file: string;
  status: string;
  documentId?: string;
  reason?: string;
  notes?: readonly string[];
};
type Options = {
  publish?: boolean;
  restore?: boolean;
  url?: string;
  categories?: Record<string, string>;
  createCategories?: boolean;
};
type Article = {
  documentId: string;
  title: string;
  slug: string;
  updatedAt: string;
  body: { children: { text: string }[] }[];
  byline: string | null;
  category: { documentId: string; name: string } | null;
  legacy: Record<'url' | 'host' | 'categoryId' | 'articleId' | 'importHash' | 'originalText', string | null>;
};

const POPULATE = { legacy: true, category: true } as const;

const pageText = (title: string, body = 'Hội Chữ thập đỏ huyện Tân Lộc trao 3 căn nhà cho hộ nghèo.') =>
  `Cổng thông tin điện tử Hội Chữ thập đỏ tỉnh Đồng Phước\n\nNhân đạo\n\n${title}\n\n(09:15 | 12/07/2018)\n\n${body}\n\nThu Hằng\n`;

describe.each(databaseKinds)('legacy pages are imported (%s)', (database) => {
  let instance: StrapiInstance;
  let folder: string;

  const articles = () => instance.strapi.documents('api::article.article');
  const read = async (documentId: string | undefined, status: 'draft' | 'published' = 'draft') =>
    (await articles().findOne({
      documentId: documentId ?? 'none',
      locale: 'vi',
      status,
      populate: POPULATE,
    })) as unknown as Article;
  const readAll = async () => ({
    drafts: await articles().findMany({ locale: 'vi', sort: 'id', populate: POPULATE }),
    published: await articles().findMany({
      locale: 'vi',
      status: 'published',
      sort: 'id',
      populate: POPULATE,
    }),
    categories: await instance.strapi.documents('api::category.category').findMany({ sort: 'id' }),
  });
  const run = (request: { paths: string[] } & Options): Promise<Outcome[]> =>
    instance.strapi.plugin('newsroom-import').service('import-articles').run(request);
  const importText = async (name: string, text: string, options: Options = {}) => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    const [outcome] = await run({ paths: [file], ...options });
    return outcome as Outcome;
  };
  const statuses = (outcomes: Outcome[]) =>
    Object.fromEntries(outcomes.map(({ file, status }) => [path.basename(file), status]));

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'so-vang-pages-'));
    instance = await startStrapi({ database });
  });

  afterAll(async () => {
    await instance.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('a folder goes in as drafts; files that are no pages are named with the reason', async () => {
    const outcomes = await run({ paths: [FIXTURES] });

    expect(statuses(outcomes)).toEqual({
      'bom-crlf.txt': 'created',
      'nfd.txt': 'created',
      'no-body.txt': 'failed',
      'no-stamp.txt': 'failed',
      'not-a-page.png': 'failed',
      'page.html': 'created',
      'plain.txt': 'created',
      'utf-16.txt': 'created',
      'windows-1258.txt': 'created',
      'wrapped.txt': 'created',
    });
    for (const { status, reason } of outcomes) expect(Boolean(reason)).toBe(status === 'failed');

    const { drafts, published, categories } = await readAll();
    expect(drafts).toHaveLength(7);
    expect(published).toHaveLength(0);
    expect(categories.filter(({ name }) => name === 'Thi đua khen thưởng')).toHaveLength(1);
  });

  test('the kept text encodes back to the bytes of the file', async () => {
    const { drafts } = await readAll();
    const kept = new Map(
      (drafts as unknown as Article[]).map(({ legacy }) => [legacy.importHash, legacy.originalText ?? '']),
    );
    for (const name of (await readdir(FIXTURES)).filter((file) => /^(?!no-).*\.(txt|html)$/.test(file))) {
      const bytes = await readFile(path.join(FIXTURES, name));
      const text = kept.get(createHash('sha256').update(bytes).digest('hex'));
      expect(text).toBeDefined();
      const encoded = ENCODINGS.map((encoding) => encodeText({ text: text ?? '', encoding }));
      expect(encoded.some((candidate) => candidate.equals(bytes))).toBe(true);
    }
  });

  test('a second run changes nothing', async () => {
    const before = await readAll();
    const outcomes = await run({ paths: [FIXTURES] });
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['unchanged', 'failed']));
    expect(await readAll()).toEqual(before);
  });

  test('the article has the parts of the page, a slug of its own and its legacy address', async () => {
    const [outcome] = await run({ paths: [path.join(FIXTURES, 'page.html')] });
    expect(await read(outcome?.documentId)).toMatchObject({
      title: 'Khen thưởng đột xuất 3 tập thể & 5 cá nhân cứu hộ trong lũ',
      slug: expect.stringMatching(/^khen-thuong-dot-xuat-3-tap-the/),
      byline: 'Minh Khôi',
      originallyPublishedAt: '2020-10-30T12:12:00.000Z',
      reportedOn: '2020-10-29',
      category: { name: 'Thi đua khen thưởng' },
      legacy: { host: 'chuthapdo.dongphuoc.gov.vn', categoryId: '214', articleId: '5873' },
    });
  });

  test('publishing publishes what an earlier run left as an untouched draft, once', async () => {
    const paths = [path.join(FIXTURES, 'plain.txt')];
    const [first] = await run({ paths, publish: true });
    expect(first?.status).toBe('published');
    expect((await read(first?.documentId, 'published')).title).toBe(
      'Biểu dương gia đình hiến máu tiêu biểu năm 2019',
    );
    const before = await readAll();
    const [second] = await run({ paths, publish: true });
    expect(second?.status).toBe('unchanged');
    expect(await readAll()).toEqual(before);
  });

  test('a changed page is brought into an article that nobody edited', async () => {
    const { documentId } = await importText('changed.txt', pageText('Trao nhà tình thương'), {
      publish: true,
    });
    const outcome = await importText('changed.txt', pageText('Trao nhà tình thương', 'Hội trao 4 căn nhà.'));
    expect(outcome).toMatchObject({ status: 'updated', documentId });
    expect((await read(documentId)).body[0]?.children[0]?.text).toBe('Hội trao 4 căn nhà.');
    expect((await read(documentId, 'published')).body[0]?.children[0]?.text).toContain('3 căn nhà');
  });

  test("staff's edits are left alone, and a page that changed too is a conflict", async () => {
    const text = pageText('Trao học bổng');
    const { documentId = '' } = await importText('edited.txt', text);
    await articles().update({ documentId, locale: 'vi', data: { title: 'Trao 20 suất học bổng' } as never });
    const before = await read(documentId);

    expect((await importText('edited.txt', text, { publish: true })).status).toBe('unchanged');
    const changed = await importText('edited.txt', text.replace('3 căn nhà', '20 suất'));
    expect(changed).toMatchObject({
      status: 'conflict',
      documentId,
      reason: expect.stringContaining('edited by staff'),
    });
    expect(await read(documentId)).toEqual(before);
    expect(await read(documentId, 'published')).toBeNull();
  });

  test('an article that staff wrote themselves is not taken over', async () => {
    const title = 'Ra quân tháng Nhân đạo';
    const { documentId } = await articles().create({
      locale: 'vi',
      data: { title, originallyPublishedAt: '2018-07-12T02:15:00.000Z' },
    });
    expect(await importText('own.txt', pageText(title))).toMatchObject({ status: 'conflict', documentId });
  });

  test('host and ids say which article a page is, whatever its slug and title', async () => {
    const address = 'http://ctd.example.vn/trang/TinTuc/7/901';
    const first = await importText('by-address.txt', pageText('Hiến máu đợt 1'), {
      url: `${address}/hien-mau--.html`,
    });
    const again = await importText('by-address-2.txt', pageText('Hiến máu đợt một'), {
      url: `${address}/x..html`,
    });
    expect(again).toMatchObject({ status: 'updated', documentId: first.documentId });
    const other = await importText('by-address-3.txt', pageText('Hiến máu đợt một'), {
      url: `${address}2/x.html`,
    });
    expect(other.status).toBe('created');
    expect(other.documentId).not.toBe(first.documentId);
  });

  test('an address that becomes known later is added without touching the text', async () => {
    const text = pageText('Khám bệnh miễn phí');
    const { documentId } = await importText('late.txt', text);
    const url = 'http://ctd.example.vn/trang/TinTuc/7/955/kham-benh.html';
    expect((await importText('late.txt', text, { url })).status).toBe('updated');
    expect((await read(documentId)).legacy).toMatchObject({ url, articleId: '955', originalText: text });
    expect((await importText('late.txt', text, { url })).status).toBe('unchanged');
  });

  test('an address that is none is refused', async () => {
    const outcome = await importText('address.txt', pageText('Địa chỉ sai'), { url: 'ctd.example.vn/1' });
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: 'the address given is not an http(s) address',
    });
  });

  test('one address for several files is refused before anything goes in', async () => {
    const before = await readAll();
    const outcomes = await run({ paths: [FIXTURES], url: 'http://ctd.example.vn/trang/TinTuc/7/1/x.html' });
    expect(outcomes).toMatchObject([{ status: 'failed' }]);
    expect(await readAll()).toEqual(before);
  });

  test('two saves of one page do not overwrite each other, run after run', async () => {
    const twice = path.join(folder, 'twice');
    await mkdir(twice);
    await writeFile(path.join(twice, 'a.txt'), pageText('Tập huấn sơ cấp cứu'));
    await writeFile(path.join(twice, 'b.txt'), pageText('Tập huấn sơ cấp cứu', 'Bản lưu thứ hai, khác chữ.'));
    expect(statuses(await run({ paths: [twice] }))).toEqual({ 'a.txt': 'created', 'b.txt': 'conflict' });
    expect(statuses(await run({ paths: [twice] }))).toEqual({ 'a.txt': 'unchanged', 'b.txt': 'conflict' });
  });

  test.each([
    ['its bytes', 'Xoá 1', (text: string) => text, {}],
    ['its title and posting time', 'Xoá 2', (text: string) => `${text}\nThêm một dòng.`, {}],
    [
      'its address',
      'Xoá 3',
      () => pageText('Tên khác', 'Chữ khác hẳn.'),
      { url: 'http://ctd.example.vn/trang/TinTuc/7/977/x.html' },
    ],
  ])('an article that staff deleted stays deleted, known by %s, until it is asked for', async (...row) => {
    const [, title, change, options] = row;
    const text = pageText(title);
    const { documentId = '' } = await importText('deleted.txt', text, { publish: true, ...options });
    await articles().update({ documentId, locale: 'vi', data: { title: `${title}, đã sửa` } as never });
    const token = await createToken(instance.strapi, 'custom', ['api::article.article.delete']);
    const deletion = instance.http.delete(`/api/articles/${documentId}`);
    await deletion.set('Authorization', `Bearer ${token}`).expect(204);
    const before = await readAll();

    for (const changed of [text, change(text)]) {
      expect(await importText('deleted.txt', changed, options)).toMatchObject({
        status: 'deleted',
        reason: expect.stringContaining('--restore'),
      });
    }
    expect(await readAll()).toEqual(before);

    const restored = await importText('deleted.txt', change(text), { restore: true, ...options });
    expect(restored.status).toBe('created');
    expect((await importText('deleted.txt', change(text), options)).status).toBe('unchanged');
    await articles().delete({ documentId: restored.documentId ?? '', locale: '*' });
  });

  test('an article of which only the translation was deleted is there, one that staff wrote leaves no trace', async () => {
    const text = pageText('Xoá bản dịch');
    const { documentId = '' } = await importText('translated.txt', text);
    await articles().update({ documentId, locale: 'en', data: { title: 'Deleted translation' } as never });
    await articles().delete({ documentId, locale: 'en' });
    expect((await importText('translated.txt', text)).status).toBe('unchanged');
    const own = await articles().create({
      locale: 'vi',
      data: { title: 'Tin tự viết', originallyPublishedAt: '2018-07-12T02:15:00.000Z' },
    });
    await articles().delete({ documentId: own.documentId, locale: '*' });
    expect((await importText('own-deleted.txt', pageText('Tin tự viết'))).status).toBe('created');
  });

  test('a title as long as the database takes goes in', async () => {
    const title = `Hội nghị ${'tổng kết phong trào hiến máu tình nguyện '.repeat(7)}`.slice(0, 255).trim();
    const outcome = await importText('long.txt', pageText(title));
    expect(outcome).toEqual(expect.objectContaining({ status: 'created', title }));
  });

  test('a page whose article cannot be written leaves nothing behind, and the next ones still go in', async () => {
    instance.strapi.documents.use((context, next) => {
      const { data } = context.params as { data?: { title?: string } };
      if (data?.title === 'Sự cố') throw new Error('the disk is full');
      return next();
    });
    const some = path.join(folder, 'some');
    await mkdir(some);
    await writeFile(path.join(some, 'a.txt'), pageText('Sự cố').replace('Nhân đạo', 'Chuyên mục chưa có'));
    await copyFile(path.join(FIXTURES, 'plain.txt'), path.join(some, 'b.txt'));
    const { categories } = await readAll();

    const outcomes = await run({ paths: [some], createCategories: true });
    expect(outcomes).toMatchObject([
      { status: 'failed', reason: 'the disk is full' },
      { status: 'unchanged' },
    ]);
    expect((await readAll()).categories).toEqual(categories);
  });

  test('a section without a category makes none: it is named, and can be told which one is meant', async () => {
    const text = pageText('Tin của mục lạ').replace('Nhân đạo', 'TIN TRONG TỈNH');
    const { categories } = await readAll();
    const first = await importText('section.txt', text, { publish: true });
    expect(first.notes).toEqual([expect.stringContaining('no category “TIN TRONG TỈNH”')]);
    expect((await read(first.documentId)).category).toBeNull();
    expect((await readAll()).categories).toEqual(categories);

    const choice = { 'Tin trong tỉnh': 'Thi đua khen thưởng' };
    const again = await importText('section.txt', text, { publish: true, categories: choice });
    expect(again).toMatchObject({ status: 'updated', documentId: first.documentId });
    for (const status of ['draft', 'published'] as const) {
      expect((await read(first.documentId, status)).category?.name).toBe('Thi đua khen thưởng');
    }
    expect((await importText('section.txt', text, { publish: true, categories: choice })).status).toBe(
      'unchanged',
    );
    expect((await readAll()).categories).toEqual(categories);
  });

  test('a category that is meant and not there is named before anything goes in', async () => {
    const before = await readAll();
    const outcome = await importText('meant.txt', pageText('Mục không có'), {
      categories: { 'Nhân đạo': 'Mục chưa lập' },
    });
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('no category “Mục chưa lập”'),
    });
    expect(await readAll()).toEqual(before);
  });

  test('a category is made where that is asked for', async () => {
    const text = pageText('Tin của mục mới').replace('Nhân đạo', 'Tuổi trẻ tình nguyện');
    const { documentId } = await importText('new-section.txt', text, { createCategories: true });
    expect((await read(documentId)).category?.name).toBe('Tuổi trẻ tình nguyện');
  });

  test('a page of an old font goes in as Vietnamese, its own bytes beside it', async () => {
    const page = [
      'Hoäi Chöõ thaäp ñoû tænh Ñoàng Phöôùc',
      'Tin hoaït ñoäng',
      'Khen thöôûng 3 taäp theå hieán maùu',
      '(09:20 | 14/06/2007)',
      'Saùng 14/6, Hoäi Chöõ thaäp ñoû tænh ñaõ khen thöôûng 3 taäp theå vaø 5 caù nhaân coù thaønh tích hieán maùu.',
    ].join('\n\n');
    const bytes = iconv.encode(page, 'windows-1252');
    const folded = path.join(folder, 'vni');
    await mkdir(folded);
    await writeFile(path.join(folded, 'bytes.txt'), bytes);
    const [ofBytes] = await run({ paths: [folded] });
    const ofUtf8 = await importText('vni-utf-8.txt', page);
    expect([ofBytes?.status, ofUtf8.status]).toEqual(['created', 'unchanged']);
    expect(ofBytes?.notes?.[0]).toContain('VNI');
    const article = await read(ofBytes?.documentId);
    expect(article.title).toBe('Khen thưởng 3 tập thể hiến máu');
    expect(article.body[0]?.children[0]?.text).toContain('Hội Chữ thập đỏ tỉnh đã khen thưởng 3 tập thể');
    const kept = iconv.encode(article.legacy.originalText ?? '', 'windows-1252');
    expect(kept.equals(bytes)).toBe(true);
    expect((await readAll()).categories.map(({ name }) => name).join()).not.toMatch(/hoaït|hoạt ñ/);
  });

  test('text in letters of no Vietnamese spelling is refused, and makes nothing', async () => {
    const before = await readAll();
    const outcome = await importText(
      'garbled.txt',
      pageText(
        'Tin',
        'H€i Ch¤ th§p ðö huy®n tº chÑc l­ tuyên dß½ng nh»ng ngß¶i hiªn máu, m²i ðµi ðßþc thß·ng.',
      ),
    );
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('Vietnamese spelling'),
    });
    expect(await readAll()).toEqual(before);
  });

  test('pictures of an HTML page are named with their texts; its doctype is no section', async () => {
    const html = `<!doctype html><html lang=vi><head><title>x</title></head><body>
      <img src="banner.jpg" width=900><h1>Trao quà ở xã đảo</h1><p>(08:00 | 02/09/2021)</p>
      <p>Hội trao 50 suất quà cho bà con xã đảo, mỗi suất 300.000 đồng.<table><tr><td>1<td>Tổ 1</table>
      <figure><img src="anh/le-trao.jpg?w=600" alt="Quang cảnh buổi trao"><figcaption>Bà con nhận quà.</figcaption></figure>
      <img src="dem.gif" width="1" height="1"></body></html>`;
    const outcome = await importText('pictures.html', html);
    expect(outcome.notes).toEqual(['a picture was left behind: le-trao.jpg (“Quang cảnh buổi trao”)']);
    const article = await read(outcome.documentId);
    expect(article.category).toBeNull();
    expect(article.body.map(({ children }) => children[0]?.text)).toEqual([
      'Hội trao 50 suất quà cho bà con xã đảo, mỗi suất 300.000 đồng.',
      '1 Tổ 1',
      'Bà con nhận quà.',
    ]);
  });

  test('what the import keeps for itself is not public', async () => {
    const { body } = await instance.http.get('/api/articles?populate=legacy&locale=vi');
    expect(JSON.stringify(body)).not.toMatch(/originalText|importHash/);
  });

  testBeside([SAMPLES], 'the sample page goes in whole', async () => {
    const outcomes = await run({ paths: [SAMPLES], publish: true });
    for (const { file, status, documentId } of outcomes) {
      expect(status).toBe('created');
      const article = await read(documentId, 'published');
      expect(Buffer.from(article.legacy.originalText ?? '').equals(await readFile(file))).toBe(true);
      expect(article).toMatchObject({
        originallyPublishedAt: '2023-03-24T14:57:00.000Z',
        reportedOn: '2023-03-23',
        category: { name: 'Thi đua khen thưởng' },
      });
      expect(article.body).toHaveLength(6);
    }
    expect((await run({ paths: [SAMPLES], publish: true })).map(({ status }) => status)).toEqual(
      outcomes.map(() => 'unchanged'),
    );
  });
});
