import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { adminLogin } from '../helpers/credentials';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

const FIXTURE = path.join(__dirname, '..', 'fixtures', 'uploads', 'danh-sach.xls');

/** By these bytes Word, Excel and PowerPoint before 2007 begin their files, and installers of Windows too. */
const COMPOUND_FILE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1528)]);

/** Files pass the same checks whatever the database is, hence on SQLite alone. */
describe('files of the media library', () => {
  let instance: StrapiInstance;
  let jwt: string;

  beforeAll(async () => {
    instance = await startStrapi({ database: 'sqlite', env: { STRAPI_LOG_LEVEL: 'silent' } });
    jwt = await adminLogin(instance);
  });
  afterAll(() => instance?.stop());

  const upload = (name: string, content: Buffer, contentType: string) =>
    instance.http
      .post('/upload')
      .set('Authorization', `Bearer ${jwt}`)
      .attach('files', content, { filename: name, contentType });

  it.each([
    ['Danh sách kèm QĐ 163.xls', 'application/vnd.ms-excel', undefined],
    ['Quyết định 163.doc', 'application/msword', COMPOUND_FILE],
    ['Lễ trao.ppt', 'application/vnd.ms-powerpoint', COMPOUND_FILE],
  ])('%s is taken', async (name, type, content) => {
    const { status, body } = await upload(name, content ?? (await readFile(FIXTURE)), type);
    expect([status, body[0]?.name]).toEqual([201, name]);
  });

  it.each([
    ['cai-dat.msi', 'application/octet-stream'],
    ['cai-dat.msi', 'application/msword'],
    ['thu.msg', 'application/vnd.ms-outlook'],
  ])('%s as %s is not, though it begins alike', async (name, type) => {
    expect((await upload(name, COMPOUND_FILE, type)).status).toBe(400);
  });

  it('the address of a file cannot be guessed and does not say what it was called', async () => {
    const { body } = await upload('Khen thưởng Nguyễn Thị Đào.txt', Buffer.from('dự thảo'), 'text/plain');
    const { url, name } = body[0] as { url: string; name: string };
    expect(name).toBe('Khen thưởng Nguyễn Thị Đào.txt');
    expect(url).toMatch(/^\/uploads\/[0-9a-f]{32}\.txt$/);
    expect((await instance.http.get(url)).text).toBe('dự thảo');
  });
});
