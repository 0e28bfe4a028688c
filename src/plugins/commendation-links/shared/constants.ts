/** Names both sides of the plugin share. They are part of the public contract: rename none. */
export const PLUGIN_ID = 'commendation-links';
export const LINK_UID = 'plugin::commendation-links.link';

export const LINK_KINDS = ['reports', 'mentions', 'announces', 'corrects'] as const;
export const LINK_SCOPES = ['whole', 'subset'] as const;
export const LINK_STATES = ['suggested', 'confirmed', 'rejected'] as const;
export const LINK_ORIGINS = ['manual', 'suggested', 'import'] as const;

/** The kinds of recipient an act counts; `other` is a number whose kind is mixed or unclear. */
export const COUNT_KEYS = ['collectives', 'individuals', 'households', 'enterprises', 'other'] as const;
