import type { Core } from '@strapi/types';
import type { Link } from '../../../shared/contracts';
import type {
  DeskConfig,
  DeskEntry,
  DeskLink,
  DeskLinksResponse,
  DeskUsage,
  Side,
} from '../../../shared/desk-contracts';
import { disagreeingCounts, overfullParts } from '../domain/links/compare-counts';
import { getService } from '../get-service';
import { linkEndOf, linkEnds, pluginConfig } from '../plugin-config';
import { findRelatedTo } from '../stores/entries';
import { findLinksOfMany } from '../stores/links';
import { relatedUid } from '../stores/related-types';
import type { Ability } from './desk-rights';

const OTHER: { readonly [Name in Side]: Side } = { source: 'target', target: 'source' };

type Asked = { readonly side: Side; readonly documentId: string; readonly locale?: string };

/** What the desk's panels and warnings show, cut to the rights of the user who looks. */
export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const entries = () => getService(strapi, 'deskEntries');
  const rights = () => getService(strapi, 'deskRights');

  /** A rejected pair is kept so that it is not suggested again; it says nothing the desk works with. */
  const isShown = (link: Link): boolean => link.state !== 'rejected';

  const otherId = (side: Side, link: Link): string => link[linkEnds(strapi)[OTHER[side]].idAttribute];

  const recordedCounts = (side: Side, own: DeskEntry | undefined, other: DeskEntry) =>
    (side === 'source' ? other : own)?.counts ?? null;

  return {
    config(): DeskConfig {
      const { source, target } = pluginConfig(strapi);
      const attribute = target.fields.decision;
      const uid = relatedUid(strapi, 'decision');
      const number = target.related?.decision?.number ?? null;
      return {
        source: { uid: source.uid },
        target: { uid: target.uid },
        decision: attribute !== undefined && uid !== undefined ? { uid, attribute, number } : null,
      };
    },

    /** The links of a document, in the order of its side, each with the entry at its other end. */
    async linksOf(ability: Ability, { side, documentId, locale }: Asked): Promise<DeskLinksResponse> {
      const own = (await entries().describe(ability, { side, documentIds: [documentId], locale })).get(
        documentId,
      );
      if (!own) await rights().assertMayRead(ability, linkEnds(strapi)[side].uid, documentId);
      const links = (await getService(strapi, 'links').of(side, documentId)).filter(isShown);
      const others = await entries().describe(ability, {
        side: OTHER[side],
        documentIds: [...new Set(links.map((link) => otherId(side, link)))],
        locale,
      });
      const partsWith = (link: Link): readonly Link[] =>
        link.scope === 'subset' && link.state === 'confirmed'
          ? links.filter(
              (each) =>
                each.scope === 'subset' &&
                each.state === 'confirmed' &&
                otherId(side, each) === otherId(side, link),
            )
          : [];
      const data = links.flatMap((link): DeskLink[] => {
        const entry = others.get(otherId(side, link));
        if (!entry) return [];
        const recorded = recordedCounts(side, own, entry);
        const disagreements = disagreeingCounts(link, recorded);
        const partsOver = overfullParts(partsWith(link), recorded);
        // Reasons quote the record: the desk shows them beside the act, as far as the user may read what they quote.
        const { reasons: _reasons, ...shown } = link;
        return [{ ...shown, entry, disagreements, partsOver }];
      });
      return { data, meta: { mayEdit: await rights().mayEditLinksOf(ability, side, documentId) } };
    },

    /** The commendations that a decision grants. */
    async commendationsOf(
      ability: Ability,
      { documentId, locale }: { documentId: string; locale?: string },
    ): Promise<readonly DeskEntry[]> {
      const { decision } = this.config();
      const { target } = pluginConfig(strapi);
      const field = target.fields.decision;
      if (!decision || !field) return [];
      await rights().assertMayRead(ability, decision.uid, documentId);
      const ids = await findRelatedTo(strapi, target.uid, { relation: field, to: documentId });
      const found = await entries().describe(ability, { side: 'target', documentIds: ids, locale });
      return ids.map((id) => found.get(id)).filter((entry): entry is DeskEntry => entry !== undefined);
    },

    /** For each of the documents that has any: the entries its links lead to. */
    async usage(
      ability: Ability,
      { uid, documentIds, locale }: { uid: string; documentIds: readonly string[]; locale?: string },
    ): Promise<readonly DeskUsage[]> {
      const end = linkEndOf(strapi, uid);
      if (!end) return [];
      const side: Side = end.linkAttribute === 'article' ? 'source' : 'target';
      const links = (await findLinksOfMany(strapi, end, documentIds)).filter(isShown);
      const linked = [...new Set(links.map((link) => link[end.idAttribute]))];
      const own = await entries().describe(ability, { side, documentIds: linked, locale });
      const others = await entries().describe(ability, {
        side: OTHER[side],
        documentIds: [...new Set(links.map((link) => otherId(side, link)))],
        locale,
      });
      return linked.flatMap((documentId) => {
        const entry = own.get(documentId);
        if (!entry) return [];
        const ids = links
          .filter((link) => link[end.idAttribute] === documentId)
          .map((link) => otherId(side, link));
        const named = [...new Set(ids)].flatMap((id) => others.get(id) ?? []);
        return named.length === 0 ? [] : [{ documentId, title: entry.title, entries: named }];
      });
    },
  };
};
