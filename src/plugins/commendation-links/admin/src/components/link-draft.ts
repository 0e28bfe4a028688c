import { COUNT_KEYS } from '../../../shared/constants';
import type { CountKey, Counts, LinkKind, LinkScope } from '../../../shared/contracts';
import type { DeskLink, DeskLinkInput } from '../../../shared/desk-contracts';

/** A link as someone is writing it. */
export type LinkDraft = {
  readonly kind: LinkKind;
  readonly scope: LinkScope;
  readonly subsetLabel: string;
  readonly reported: { readonly [Key in CountKey]?: number };
  readonly quote: string;
};

export const EMPTY_DRAFT: LinkDraft = {
  kind: 'reports',
  scope: 'whole',
  subsetLabel: '',
  reported: {},
  quote: '',
};

export const draftOf = (link: DeskLink): LinkDraft => ({
  kind: link.kind,
  scope: link.scope,
  subsetLabel: link.subsetLabel,
  reported: Object.fromEntries(Object.entries(link.reported ?? {}).filter(([, count]) => count !== null)),
  quote: link.quote ?? '',
});

const reportedOf = ({ reported }: LinkDraft): Counts | null =>
  COUNT_KEYS.every((key) => reported[key] === undefined)
    ? null
    : {
        collectives: reported.collectives ?? null,
        individuals: reported.individuals ?? null,
        households: reported.households ?? null,
        enterprises: reported.enterprises ?? null,
        other: reported.other ?? null,
      };

/**
 * The fields the server takes. `locale` is that of the article on screen, where the passage was copied from; one that
 * `link` has already keeps its own.
 */
export const inputOf = (
  draft: LinkDraft,
  { locale, link }: { readonly locale: string | undefined; readonly link?: DeskLink },
): DeskLinkInput => {
  const quote = draft.quote.trim() === '' ? null : draft.quote;
  return {
    kind: draft.kind,
    scope: draft.scope,
    subsetLabel: draft.scope === 'subset' ? draft.subsetLabel : '',
    reported: reportedOf(draft),
    quote,
    quoteLocale: quote === null ? null : ((quote === link?.quote ? link.quoteLocale : locale) ?? null),
  };
};
