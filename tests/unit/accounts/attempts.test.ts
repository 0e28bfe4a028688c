import { accountIn, formAt, READER_FORMS } from '../../../src/accounts/account-forms';
import { attemptCounter } from '../../../src/accounts/attempt-counter';

const counter = () => attemptCounter({ limit: 3, windowMs: 1000, secret: Buffer.from('of the tests') });

describe('attempts are counted by key', () => {
  it('up to a limit, and anew when the time is over', () => {
    const { take } = counter();
    expect([0, 1, 2, 3].map((now) => take('an', now))).toEqual([true, true, true, false]);
    expect(take('binh', 3)).toBe(true);
    expect(take('an', 999)).toBe(false);
    expect(take('an', 1000)).toBe(true);
  });

  it('one that succeeds gives back, or clears what went before', () => {
    const { take, giveBack, clear } = counter();
    for (let now = 0; now < 3; now += 1) take('an', now);
    giveBack('an');
    expect([take('an', 3), take('an', 3)]).toEqual([true, false]);
    clear('an');
    expect(take('an', 3)).toBe(true);
  });

  it('a hundred thousand keys take no more memory, and hardly touch one that is counted', () => {
    const { take } = attemptCounter({ limit: 60, windowMs: 1e9, secret: Buffer.from('of the tests') });
    for (let attempt = 0; attempt < 20; attempt += 1) take('an', 0);
    for (let key = 0; key < 100_000; key += 1) take(`flood ${key}`, 0);
    const left = Array.from({ length: 60 }, () => take('an', 0)).filter((taken) => taken).length;
    expect(left).toBeGreaterThan(25);
    expect(left).toBeLessThanOrEqual(40);
  });
});

describe('the form that a request fills in', () => {
  it.each([
    ['/admin/login', 'admin'],
    ['/ADMIN/Login/', 'admin'],
    ['/admin/forgot-password', 'admin'],
    ['/api/auth/local', 'readers'],
    ['/api/auth/forgot-password/', 'readers'],
    ['/api/auth/send-email-confirmation', 'readers'],
    ['/api/auth/local/register', undefined],
    ['/api/articles', undefined],
    ['/login', undefined],
  ])('%s: %s', (path, area) => {
    expect(formAt(path, '/api')?.area).toBe(area);
  });

  it('names one account however it is typed, and none where it names none', () => {
    const typed = ['An@Example.org', ' an@example.org', 'AN@EXAMPLE.ORG'.normalize('NFD')];
    const accounts = typed.map((identifier) => accountIn(READER_FORMS.login, { identifier }));
    expect(new Set(accounts).size).toBe(1);
    for (const input of [undefined, null, {}, { identifier: ['an'] }, 'an']) {
      expect(accountIn(READER_FORMS.login, input)).toBeUndefined();
    }
  });
});
