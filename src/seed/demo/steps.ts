import type { SeedRecord } from '../seed-record';
import {
  articleRecord,
  commendationRecord,
  decisionRecord,
  eventRecord,
  recipientRecord,
} from './demo-records';
import { demoNewsroom } from './newsroom';
import type { DemoRecipient } from './types';

export type DemoStep = { readonly name: string; readonly records: readonly SeedRecord[] };

/** Numbers the recipients of each commendation from 1, in the order given. */
const numberedRecipients = (recipients: readonly DemoRecipient[]): readonly SeedRecord[] =>
  recipients.map((recipient, index) => {
    const before = recipients
      .slice(0, index)
      .filter((other) => other.commendation === recipient.commendation);
    return recipientRecord(recipient, before.length + 1);
  });

/** What is pointed at is written before what points at it: cancelling decisions after the acts they cancel. */
export const demoSteps: readonly DemoStep[] = [
  { name: 'events', records: demoNewsroom.events.map(eventRecord) },
  {
    name: 'decisions that grant',
    records: demoNewsroom.decisions.filter(({ kind }) => kind === 'grant').map(decisionRecord),
  },
  { name: 'commendations', records: demoNewsroom.commendations.map(commendationRecord) },
  {
    name: 'decisions that cancel, correct or reissue',
    records: demoNewsroom.decisions.filter(({ kind }) => kind !== 'grant').map(decisionRecord),
  },
  { name: 'recipients', records: numberedRecipients(demoNewsroom.recipients) },
  { name: 'articles', records: demoNewsroom.articles.map(articleRecord) },
];
