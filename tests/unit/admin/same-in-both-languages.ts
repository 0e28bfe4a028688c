/** What Vietnamese writes like English: names, abbreviations, loan words, and texts without words. */
const WORDS = `
  API Audio Blog Client Cloud CSV DKIM Email GraphQL ID JSON Logo OAuth2 PDF Secret Sentry Strapi Token UID URL
  Video Webhook webhook X XLS Y ZIP noopener nofollow noreferrer _blank _self _parent _top my.subdomain.com
`;

const allowed = new Set(WORDS.trim().split(/\s+/));

/** Whether a text may stand in Vietnamese as it stands in English. */
export const mayStaySame = (text: string): boolean =>
  text
    .replace(/\{[^{}]*\}|<[^<>]*>/g, ' ')
    .split(/[\s,;:()/]+/)
    .filter((word) => /\p{L}/u.test(word))
    .every((word) => allowed.has(word));
