import type { Context } from 'koa';
import type { Ability } from '../services/desk-rights';
import type { Person } from '../services/desk-writing';

/** Who is signed in to the admin, as Strapi's authentication leaves them on the request. */

export const abilityOf = (ctx: Context): Ability => ctx.state.userAbility as Ability;

export const personOf = (ctx: Context): Person => ({
  ability: abilityOf(ctx),
  userId: String((ctx.state.user as { id: number }).id),
});
