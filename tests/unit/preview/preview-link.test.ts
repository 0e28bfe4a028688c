import { previewConfig } from '../../../src/preview/preview-config';
import { type PreviewRequest, signPreview, verifyPreview } from '../../../src/preview/preview-link';

const SECRET = 'a-secret-of-the-tests';
const request: PreviewRequest = {
  uid: 'api::article.article',
  documentId: 'abc123',
  locale: 'vi',
  status: 'draft',
};
const sign = (changed: Partial<PreviewRequest> = {}, expires = 1000): string =>
  signPreview(
    { ...request, ...changed },
    { baseUrl: 'https://example.org/xem-truoc?mau=1', secret: SECRET, expires },
  );
const verify = (url: string, now = 900, secret = SECRET) => verifyPreview(url, { secret, now });

describe('a signed preview', () => {
  test.each([
    ['a draft in Vietnamese', {}],
    ['a published entry in English', { locale: 'en', status: 'published' as const }],
    ['a type without locales', { uid: 'api::decision.decision', locale: '' }],
  ])('%s is verified and read back', (_name, changed) => {
    expect(verify(sign(changed))).toEqual({ ok: true, request: { ...request, ...changed } });
  });

  test('keeps the parameters of the page', () => {
    expect(new URL(sign()).searchParams.get('mau')).toBe('1');
  });

  test.each(['uid', 'documentId', 'locale', 'status', 'expires'])('cannot be changed in its %s', (name) => {
    const url = new URL(sign());
    url.searchParams.set(name, name === 'expires' ? '9999' : 'khac');
    expect(verify(url.toString())).toEqual({ ok: false, code: 'wrong-signature' });
  });

  test('ends', () => {
    expect(verify(sign(), 1000)).toMatchObject({ ok: true });
    expect(verify(sign(), 1001)).toEqual({ ok: false, code: 'expired' });
  });

  test('is refused with another secret, without its signature, without its members', () => {
    expect(verify(sign(), 900, 'another-secret')).toEqual({ ok: false, code: 'wrong-signature' });
    const unsigned = new URL(sign());
    unsigned.searchParams.delete('signature');
    expect(verify(unsigned.toString())).toEqual({ ok: false, code: 'wrong-signature' });
    expect(verify('https://example.org/xem-truoc')).toEqual({ ok: false, code: 'incomplete' });
  });
});

describe('the preview of the admin', () => {
  type Env = Parameters<typeof previewConfig>[0];
  const configure = (variables: Record<string, string>) =>
    previewConfig(((name: string, initial = '') => variables[name] ?? initial) as Env);
  const configured = configure({ PREVIEW_URL: 'https://example.org/xem-truoc', PREVIEW_SECRET: SECRET });

  test('is off without an address', () => {
    expect(configure({}).enabled).toBe(false);
  });

  test.each([
    [{ PREVIEW_URL: 'https://example.org' }, 'PREVIEW_SECRET'],
    [{ PREVIEW_URL: 'https://example.org', PREVIEW_SECRET: 'short' }, 'PREVIEW_SECRET'],
    [{ PREVIEW_URL: 'example', PREVIEW_SECRET: SECRET }, 'PREVIEW_URL'],
  ])('%j is refused by the name of %s', (variables, name) => {
    expect(() => configure(variables)).toThrow(name);
  });

  test('gives pages of the newsroom an address that the frontend can verify', () => {
    const url = configured.config.handler(request.uid, request) ?? '';
    expect(verify(url, Math.floor(Date.now() / 1000))).toEqual({ ok: true, request });
    expect(configured.config.allowedOrigins).toContain('https://example.org');
  });

  test('gives none to what readers have no page for', () => {
    expect(configured.config.handler('api::recipient.recipient', request)).toBeUndefined();
    expect(configured.config.handler(request.uid, {})).toBeUndefined();
  });
});
