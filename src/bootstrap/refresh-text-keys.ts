import type { Core } from '@strapi/strapi';
import { decisionNumberKey, foldText, TEXT_RULES } from 'vietnamese-text';

/** Keys that rules of text make of what staff type, and that things are found and compared by. */
const KEYS = [
  { uid: 'api::decision.decision', from: 'number', to: 'numberKey', make: decisionNumberKey },
  { uid: 'api::recipient.recipient', from: 'displayName', to: 'searchKey', make: foldText },
] as const;

const ROWS_AT_A_TIME = 1000;

type Row = Readonly<Record<string, unknown>> & { readonly id: number };

const refreshKeys = async (strapi: Core.Strapi, { uid, from, to, make }: (typeof KEYS)[number]) => {
  let changed = 0;
  for (let after = 0; ;) {
    const rows = (await strapi.db.query(uid).findMany({
      select: ['id', from, to],
      where: { id: { $gt: after } },
      orderBy: { id: 'asc' },
      limit: ROWS_AT_A_TIME,
    })) as Row[];
    const last = rows.at(-1);
    if (last === undefined) return changed;
    after = last.id;
    for (const row of rows) {
      const text = row[from];
      const key = typeof text === 'string' ? make(text) : null;
      if (key === null || key === row[to]) continue;
      await strapi.db.query(uid).updateMany({ where: { id: row.id }, data: { [to]: key } });
      changed += 1;
    }
  }
};

/**
 * Makes the keys of existing rows anew when the rules they are made by have changed since the last start, as after an
 * upgrade. Two decisions that turn out to have one number both stay; the next change of either says so.
 */
export const refreshTextKeys = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom', key: 'text_rules' });
  if ((await store.get()) === TEXT_RULES) return;
  for (const each of KEYS) {
    const changed = await refreshKeys(strapi, each);
    if (changed > 0)
      strapi.log.info(`${each.uid}: ${changed} keys were made anew by the rules of this version`);
  }
  await store.set({ value: TEXT_RULES });
};
