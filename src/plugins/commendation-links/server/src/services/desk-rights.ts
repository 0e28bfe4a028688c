import type { Core } from '@strapi/types';
import type { Side } from '../../../shared/desk-contracts';
import { forbidden } from '../errors';
import { ADMIN_ACTIONS } from '../permissions';
import { linkEnds } from '../plugin-config';
import { findEntries, findVersions } from '../stores/entries';

/** The rights of one admin user, as Strapi hands them to a request (`ctx.state.userAbility`). */
export type Ability = { can(action: string): boolean };

type Query = Readonly<Record<string, unknown>>;

/** Strapi's own check of an admin user's rights on the entries of a content type. */
export type PermissionChecker = {
  readonly can: {
    create(): boolean;
    read(entity?: unknown, field?: string): boolean;
    update(): boolean;
  };
  /** Whether the answer depends on the entry, because a role has conditions. */
  readonly requiresEntity: { read(): boolean };
  readonly sanitizedQuery: { read(query: Query): Promise<Query>; update(query: Query): Promise<Query> };
};

/** Rights on the entries themselves, with the conditions roles put on them ("is the creator", locales). */
export const deskRights = ({ strapi }: { strapi: Core.Strapi }) => {
  const checker = (ability: Ability, uid: string): PermissionChecker =>
    strapi
      .plugin('content-manager')
      .service<{ create(subject: { userAbility: Ability; model: string }): PermissionChecker }>(
        'permission-checker',
      )
      .create({ userAbility: ability, model: uid });

  const holding = async (
    ability: Ability,
    { uid, documentIds }: { uid: string; documentIds: readonly string[] },
  ): Promise<ReadonlySet<string>> => {
    const subject = checker(ability, uid);
    if (!subject.can.read() || documentIds.length === 0) return new Set();
    const query = await subject.sanitizedQuery.read({ filters: { documentId: { $in: [...documentIds] } } });
    const rows = await findEntries(strapi, uid, { ...query, fields: ['documentId'] });
    return new Set(rows.map(({ documentId }) => documentId));
  };

  /**
   * Those of the documents of which the user may update every version: what is said of a document is said of all its
   * locales, so one that the user wrote a locale of is not theirs.
   */
  const wholly = async (
    ability: Ability,
    { uid, documentIds }: { uid: string; documentIds: readonly string[] },
  ): Promise<ReadonlySet<string>> => {
    const subject = checker(ability, uid);
    if (!subject.can.update() || documentIds.length === 0) return new Set();
    const asked = { documentId: { $in: [...documentIds] } };
    const { filters } = await subject.sanitizedQuery.update({ filters: asked });
    const [all, own] = [await findVersions(strapi, uid, asked), await findVersions(strapi, uid, filters)];
    return new Set(
      documentIds.filter(
        (id) => (all.get(id)?.length ?? 0) > 0 && all.get(id)?.length === own.get(id)?.length,
      ),
    );
  };

  const mayUpdateEither = async (ability: Ability, ends: { readonly [Name in Side]: string }) => {
    const { source, target } = linkEnds(strapi);
    const articles = await wholly(ability, { uid: source.uid, documentIds: [ends.source] });
    if (articles.size > 0) return true;
    return (await wholly(ability, { uid: target.uid, documentIds: [ends.target] })).size > 0;
  };

  return {
    checker,

    mayCreate: (ability: Ability, uid: string): boolean => checker(ability, uid).can.create(),

    /** Those of the documents that the user may read. */
    readable: (ability: Ability, uid: string, documentIds: readonly string[]) =>
      holding(ability, { uid, documentIds }),

    async assertMayRead(ability: Ability, uid: string, documentId: string): Promise<void> {
      if ((await holding(ability, { uid, documentIds: [documentId] })).size > 0) return;
      throw forbidden(`This needs the right to read this entry of ${uid}`);
    },

    /** Whether the desk should offer the user to make links of a document; each write is checked by itself. */
    async mayEditLinksOf(ability: Ability, side: Side, documentId: string): Promise<boolean> {
      if (!ability.can(ADMIN_ACTIONS.editLinks)) return false;
      const ends = linkEnds(strapi);
      const other = ends[side === 'source' ? 'target' : 'source'];
      if (!checker(ability, other.uid).can.read()) return false;
      if (checker(ability, other.uid).can.update()) return true;
      return (await wholly(ability, { uid: ends[side].uid, documentIds: [documentId] })).size > 0;
    },

    /** The order of links is a change of each: of the document they are listed at, or of all at their other ends. */
    async assertMayOrderLinks(
      ability: Ability,
      side: Side,
      { documentId, others }: { documentId: string; others: readonly string[] },
    ): Promise<void> {
      const ends = linkEnds(strapi);
      const { uid } = ends[side === 'source' ? 'target' : 'source'];
      if ((await wholly(ability, { uid: ends[side].uid, documentIds: [documentId] })).size > 0) return;
      const own = await wholly(ability, { uid, documentIds: others });
      if (others.length > 0 && others.every((id) => own.has(id))) return;
      throw forbidden('This needs the right to edit the article or the commendation');
    },

    /** To make or change a link is to edit one of its ends and to speak of the other. */
    async assertMayWriteLink(ability: Ability, ends: { readonly [Name in Side]: string }): Promise<void> {
      const { source, target } = linkEnds(strapi);
      await this.assertMayRead(ability, source.uid, ends.source);
      await this.assertMayRead(ability, target.uid, ends.target);
      if (await mayUpdateEither(ability, ends)) return;
      throw forbidden('This needs the right to edit the article or the commendation');
    },
  };
};
