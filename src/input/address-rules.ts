import { type Problem, isEveryObjectsKey } from './problem';

/** What stands in an address and is lost, or garbled, when the query string is taken apart. */

/** The parser leaves out whatever stands behind so many. */
const MAX_PARAMETERS = 1000;

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

const parameterProblem = (parameter: string): Problem | undefined => {
  const [rawName = ''] = parameter.split('=');
  const name = decoded(rawName) ?? rawName;
  if (decoded(parameter) === undefined) {
    const message = `${name} cannot be read: write text as UTF-8 in percent-encoding, and % itself as %25`;
    return { path: [name], message };
  }
  // The parser drops these without a word, and with them the condition they stand in.
  const lost = name.split(/[[\]]/).find((part) => part !== '' && isEveryObjectsKey(part));
  return lost === undefined ? undefined : { path: [name], message: `Invalid key ${lost} in ${name}` };
};

/** Everything wrong with a query string as it came over the wire. */
export const addressProblems = (querystring: string): readonly Problem[] => {
  const parameters = querystring === '' ? [] : querystring.split('&');
  if (parameters.length > MAX_PARAMETERS) {
    return [{ path: [], message: `The query string has more than ${MAX_PARAMETERS} parameters` }];
  }
  return parameters.map(parameterProblem).filter((problem) => problem !== undefined);
};
