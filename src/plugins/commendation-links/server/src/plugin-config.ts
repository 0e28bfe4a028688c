import type { Core, UID } from '@strapi/types';
import { LINK_UID, PLUGIN_ID } from '../../shared/constants';
import type { PluginConfig } from './config';

/** The plugin's configuration, validated by Strapi when it was loaded. */
export const pluginConfig = (strapi: Core.Strapi): PluginConfig =>
  strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);

/** Strapi's generated uid unions do not know the configured types. */
export const asContentType = (uid: string): UID.ContentType => uid as UID.ContentType;

/** One end of a link: its content type, the relation injected into it, and the link's own names for it. */
export type LinkEnd = {
  readonly uid: string;
  readonly relation: string;
  /** Attribute of the link that holds this end's document id, and its column. */
  readonly idAttribute: 'articleDocumentId' | 'commendationDocumentId';
  readonly idColumn: 'article_document_id' | 'commendation_document_id';
  /** Relation injected into the link that leads to this end. */
  readonly linkAttribute: 'article' | 'commendation';
  readonly positionAttribute: 'position' | 'reversePosition';
};

export const linkEnds = (strapi: Core.Strapi): { readonly source: LinkEnd; readonly target: LinkEnd } => {
  const { source, target } = pluginConfig(strapi);
  return {
    source: {
      uid: source.uid,
      relation: source.relation,
      idAttribute: 'articleDocumentId',
      idColumn: 'article_document_id',
      linkAttribute: 'article',
      positionAttribute: 'position',
    },
    target: {
      uid: target.uid,
      relation: target.relation,
      idAttribute: 'commendationDocumentId',
      idColumn: 'commendation_document_id',
      linkAttribute: 'commendation',
      positionAttribute: 'reversePosition',
    },
  };
};

/** The end of links that a content type is, if it is one. */
export const linkEndOf = (strapi: Core.Strapi, uid: string): LinkEnd | undefined =>
  Object.values(linkEnds(strapi)).find((end) => end.uid === uid);

export const isLink = (uid: string): boolean => uid === LINK_UID;
