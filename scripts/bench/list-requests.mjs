/** What the lists and pickers of the admin and frontends ask of 50,000 commendations. */

const LIST = '/content-manager/collection-types/api::commendation.commendation?locale=vi&page=1&pageSize=20';
const PUBLIC = '/api/commendations?locale=vi&pagination[pageSize]=25';
const PICKER = '/content-manager/relations/api::commendation.commendation';

/** Each with its address as `fetch` takes it. */
export const LIST_REQUESTS = [
  ['list by title', `${LIST}&sort=title:ASC`],
  ['list, last page by title', `${LIST.replace('page=1', 'page=2500')}&sort=title:ASC`],
  ['list by grantor', `${LIST}&sort=grantor.name:ASC`],
  ['list, words of every title', `${LIST}&sort=title:ASC&_q=tang bang khen`],
  ['list, words of one title', `${LIST}&sort=title:ASC&_q=đợt 12345`],
  ['list, words of none', `${LIST}&sort=title:ASC&_q=khong co trong kho`],
  ['picker of a decision', `${PICKER}/decision?_q=163/QD&page=1&pageSize=10`],
  ['picker of a grantor', `${PICKER}/grantor?_q=CO QUAN 17&page=1&pageSize=10`],
  ['REST by title', `${PUBLIC}&sort=title:asc`],
  ['REST, _q of every title', `${PUBLIC}&_q=bang khen`],
  ['REST, _q of none', `${PUBLIC}&_q=khong co trong kho`],
  ['REST, $containsi', `${PUBLIC}&filters[title][$containsi]=DOT 4321&sort=title:asc`],
  ['REST, $notContainsi', `${PUBLIC}&filters[title][$notContainsi]=dot 4321&sort=presentedOn:desc`],
  ['REST, $eqi of a grantor', `${PUBLIC}&filters[grantor][name][$eqi]=co quan 17&sort=title:asc`],
];
