const GRAPHQL_EXAMPLE = `{
  articles(locale: "vi") {
    title
    commendationLinks { kind scope commendation { title counts { individuals collectives } } }
  }
}`;

/**
 * The addresses a newcomer should open first.
 * @param {{ host: string, port: number, signIn: string }} demo
 */
export const worthOpening = ({ host, port, signIn }) => {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const origin = `http://${name}:${port}`;
  const links = 'populate[commendationLinks][populate][commendation][populate]=awardType';
  return [
    '',
    `  Admin     ${origin}/admin`,
    `            ${signIn}`,
    `  REST      ${origin}/api/articles?locale=vi&${links}`,
    `  GraphQL   ${origin}/graphql`,
    '            an editor opens; paste this:',
    ...GRAPHQL_EXAMPLE.split('\n').map((line) => `            ${line}`),
    '',
    '  Ctrl-C ends it. The data is in .tmp/data.db unless .env names another database.',
    '',
  ].join('\n');
};
