import type { Core, UID } from '@strapi/strapi';
import { ARTICLE, COMMENDATION, type Document, newsroom } from './newsroom';

/** Every unpublished text of the newsroom below holds these words, and no published one does. */
export const SECRET = 'Bí mật';

const EVENT = 'api::event.event';
const DECISION = 'api::decision.decision';
const RECIPIENT = 'api::recipient.recipient';
const FILE = 'plugin::upload.file';

const TEXT_OF: Readonly<Record<string, string>> = {
  [ARTICLE]: 'title',
  [COMMENDATION]: 'title',
  [EVENT]: 'name',
  [DECISION]: 'number',
};

/**
 * A newsroom in which each kind of entry is there published, published and then edited, and as a draft alone, and in
 * which each relation of the model leads from something published to each of them.
 */
export const fillHiddenNewsroom = async (strapi: Core.Strapi) => {
  const desk = newsroom(strapi);
  const write = (uid: string, { documentId }: Document, data: Record<string, unknown>) =>
    strapi.documents(uid as UID.ContentType).update({ documentId, data: data as never });
  const draft = (uid: string, data: Record<string, unknown> = {}) =>
    desk.create(uid, { [TEXT_OF[uid] ?? '']: `${SECRET}: bản nháp`, ...data });
  /** Published, and its draft edited since. */
  const edited = async (uid: string, data: Record<string, unknown>) => {
    const document = await desk.create(uid, data, { status: 'published' });
    await write(uid, document, { [TEXT_OF[uid] ?? '']: `${SECRET}: bản sửa` });
    return document;
  };

  const file = await desk.create(FILE, {
    name: 'anh.jpg',
    hash: 'anh',
    ext: '.jpg',
    mime: 'image/jpeg',
    size: 1,
    url: '/uploads/anh.jpg',
    provider: 'local',
    folderPath: '/',
  });
  const event = await edited(EVENT, { name: 'Hội nghị công khai', cover: file.id });
  const decision = await edited(DECISION, { number: '163/QĐ-UBND', file: file.id });
  const draftEvent = await draft(EVENT, { cover: file.id });
  const draftDecision = await draft(DECISION, { file: file.id });
  const commendation = await edited(COMMENDATION, {
    title: 'Bằng khen công khai',
    decision: decision.documentId,
    presentedAt: event.documentId,
  });
  const draftCommendation = await draft(COMMENDATION, { reason: SECRET });
  const ofDrafts = await desk.commendation({
    title: 'Bằng khen theo quyết định chưa công bố',
    decision: draftDecision.documentId,
    presentedAt: draftEvent.documentId,
  });
  const affects = [commendation.documentId, draftCommendation.documentId];
  await strapi.documents(DECISION).update({
    documentId: decision.documentId,
    data: { number: '163/QĐ-UBND', affects } as never,
    status: 'published',
  });
  await write(DECISION, decision, { number: `${SECRET}: bản sửa`, affects });
  await write(DECISION, draftDecision, { affects });
  const article = await edited(ARTICLE, { title: 'Tin công khai', event: event.documentId, cover: file.id });
  const draftArticle = await draft(ARTICLE, { cover: file.id });
  await desk.article({ title: 'Tin về sự kiện chưa công bố', event: draftEvent.documentId });
  for (const [uid, document] of [
    [ARTICLE, article],
    [COMMENDATION, commendation],
    [EVENT, event],
  ] as const) {
    await desk.translate(uid, document, { [TEXT_OF[uid] ?? '']: `${SECRET}: English draft` }, 'draft');
  }
  const person = (displayName: string, data: Record<string, unknown>) =>
    desk.create(RECIPIENT, { kind: 'individual', displayName, visibility: 'full', ...data });
  const recipient = await person('An', {
    commendation: commendation.documentId,
    cancelledBy: draftDecision.documentId,
  });
  await person('Bình', { commendation: commendation.documentId, cancelledBy: decision.documentId });
  await person('Chi', { commendation: commendation.documentId });
  const link = await desk.link(article, commendation);
  await desk.link(article, draftCommendation, { quote: SECRET });
  await desk.link(draftArticle, commendation, { quote: SECRET });
  await desk.link(article, ofDrafts, { quote: SECRET, state: 'rejected' });
  const hidden = [draftArticle, draftCommendation, draftEvent, draftDecision];
  return { article, recipient, link, draftArticle, draftCommendation, draftEvent, draftDecision, hidden };
};
