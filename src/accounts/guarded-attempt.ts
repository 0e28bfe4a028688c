import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { errors } from '@strapi/utils';
import { type AccountForm, accountIn } from './account-forms';
import { attemptCounter } from './attempt-counter';

/**
 * Strapi counts attempts by address and account together, so one who has many addresses may try an account as often
 * as they like, and one address any number of accounts. These two counts stand beside Strapi's own; each server
 * process keeps its own.
 */
const WINDOW_MS = 15 * 60_000;
const ATTEMPTS_OF_AN_ACCOUNT = 10;
const ATTEMPTS_FROM_AN_ADDRESS = 100;

/**
 * The soonest a refusal comes: comparing a password takes time that an account which is not there does not take, and
 * the difference tells which there are.
 */
const SOONEST_REFUSAL_MS = 400;

const secret = randomBytes(32);
const byAccount = attemptCounter({ limit: ATTEMPTS_OF_AN_ACCOUNT, windowMs: WINDOW_MS, secret });
const byAddress = attemptCounter({ limit: ATTEMPTS_FROM_AN_ADDRESS, windowMs: WINDOW_MS, secret });

type Attempt = {
  readonly form: AccountForm;
  readonly input: unknown;
  /** Who asks, as the outermost trusted proxy saw it. */
  readonly address: string;
  /** Whether it ended without success, where no error says so. */
  readonly isRefused: () => boolean;
};

const assertWithinLimits = (account: string | undefined, address: string): void => {
  const now = Date.now();
  const within = byAddress.take(address, now) && (account === undefined || byAccount.take(account, now));
  if (!within) throw new errors.RateLimitError('Too many attempts, please try again later.');
};

/** @throws RateLimitError (429) for the attempt after the last. */
export const guardedAttempt = async <Result>(
  { form, input, address, isRefused }: Attempt,
  run: () => Promise<Result>,
): Promise<Result> => {
  const account = accountIn(form, input);
  assertWithinLimits(account, address);
  const soonest = Date.now() + SOONEST_REFUSAL_MS;
  const refuse = () => (form.signsIn ? wait(Math.max(0, soonest - Date.now())) : undefined);
  try {
    const result = await run();
    if (isRefused()) await refuse();
    else if (form.signsIn && account !== undefined) {
      byAccount.clear(account);
      byAddress.giveBack(address);
    }
    return result;
  } catch (error) {
    await refuse();
    throw error;
  }
};
