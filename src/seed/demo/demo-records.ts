import { inEachLocale, type SeedRecord } from '../seed-record';
import { paragraphs } from './blocks';
import type { DemoArticle, DemoCommendation, DemoDecision, DemoEvent, DemoRecipient } from './types';

/** The keys of the catalogue and of the demo, made one space of names: `event/…`, `organisation/…`. */
const reference = (attribute: string, type: string, key: string | undefined) =>
  key === undefined ? {} : { [attribute]: `${type}/${key}` };

const organisation = (attribute: string, key: string | undefined) =>
  reference(attribute, 'organisation', key);

export const eventRecord = ({ key, name, description, organiser, ...shared }: DemoEvent): SeedRecord => ({
  uid: 'api::event.event',
  key: `event/${key}`,
  shared,
  localized: inEachLocale({
    name,
    description: {
      vi: paragraphs(description.vi),
      ...(description.en === undefined ? {} : { en: paragraphs(description.en) }),
    },
  }),
  references: organisation('organiser', organiser),
  published: true,
});

/** Public with each decision: nobody should take an invented paper for a real one. */
const INVENTED = 'Dữ liệu minh họa: số, ngày, người ký và nội dung của văn bản này không có thật.';

export const decisionRecord = (decision: DemoDecision): SeedRecord => {
  const { key, issuer, proposer, affects = [], draft, ...shared } = decision;
  return {
    uid: 'api::decision.decision',
    key: `decision/${key}`,
    shared: { ...shared, datePrecision: 'day', publicNote: INVENTED },
    references: {
      ...organisation('issuer', issuer),
      ...organisation('proposer', proposer),
      ...(affects.length > 0 ? { affects: affects.map((act) => `commendation/${act}`) } : {}),
    },
    published: !draft,
  };
};

export const commendationRecord = (commendation: DemoCommendation): SeedRecord => {
  const { key, title, reason, awardType, decision, grantor, presentedAt, draft, ...shared } = commendation;
  return {
    uid: 'api::commendation.commendation',
    key: `commendation/${key}`,
    shared,
    localized: inEachLocale({ title, reason }),
    references: {
      ...reference('awardType', 'award-type', awardType),
      ...reference('decision', 'decision', decision),
      ...organisation('grantor', grantor),
      ...reference('presentedAt', 'event', presentedAt),
    },
    published: !draft,
  };
};

const ANNEX_SECTIONS = {
  collective: 'TẬP THỂ',
  individual: 'CÁ NHÂN',
  household: 'HỘ GIA ĐÌNH',
  enterprise: 'DOANH NGHIỆP',
} as const;

/** @param position of the recipient in the annex, from 1. */
export const recipientRecord = (recipient: DemoRecipient, position: number): SeedRecord => {
  const { commendation, cancelledBy, visibility = 'full', ...shared } = recipient;
  return {
    uid: 'api::recipient.recipient',
    key: `recipient/${commendation}/${position}`,
    shared: {
      ...shared,
      visibility,
      position,
      annexSection: ANNEX_SECTIONS[recipient.kind],
      standing: cancelledBy === undefined ? 'granted' : 'cancelled',
    },
    references: {
      ...reference('commendation', 'commendation', commendation),
      ...reference('cancelledBy', 'decision', cancelledBy),
    },
  };
};

export const articleRecord = (article: DemoArticle): SeedRecord => ({
  uid: 'api::article.article',
  key: `article/${article.key}`,
  shared: {
    reportedOn: article.reportedOn,
    originallyPublishedAt: article.originallyPublishedAt ?? null,
  },
  localized: article.text,
  references: {
    ...reference('category', 'category', article.category),
    ...reference('event', 'event', article.event),
    ...organisation('sourceOrganisation', article.sourceOrganisation),
  },
  published: !article.draft,
});
