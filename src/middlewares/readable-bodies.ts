import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/** The form parser marks what the sender did wrong with a status of its own; Strapi answers 500 to it. */
const isUnreadableForm = (error: unknown): error is Error =>
  error instanceof Error && 'httpCode' in error && error.httpCode === 400;

const readableBodies =
  () =>
  async (_ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      throw isUnreadableForm(error)
        ? new errors.ValidationError(`The multipart body cannot be read: ${error.message}`, {
            source: 'body',
          })
        : error;
    }
  };

export default readableBodies;
