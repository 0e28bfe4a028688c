import { type WireAnswer, type WireRequest, addressOf } from './wire';

/** What no answer may do, whatever was asked: `undefined` for one that is well. */

const keysIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => [key, ...keysIn(part)]);

type Refusal = {
  readonly data: null;
  readonly error: {
    readonly status: number;
    readonly name?: string;
    readonly message: string;
    readonly details?: {
      readonly key?: unknown;
      readonly errors?: readonly { readonly path: readonly string[] }[];
    };
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isRefusal = (body: unknown, status: number): body is Refusal => {
  const { data, error } = (body ?? {}) as Partial<Refusal>;
  return (
    data === null && error?.status === status && typeof error.message === 'string' && error.message !== ''
  );
};

/** A refusal in Strapi's form; one of 400 names something that was sent. */
const refusalComplaint = (request: WireRequest, { status, text }: WireAnswer): string | undefined => {
  const body = parsed(text);
  if (!isRefusal(body, status)) return 'is refused in another form than Strapi has';
  // What is no JSON object, or has a key that no object may have, is refused as a whole.
  if (status !== 400 || body.error.name === 'SyntaxError') return undefined;
  const { message, details = {} } = body.error;
  if (typeof details.key === 'string' || details.errors?.some(({ path }) => path.length > 0))
    return undefined;
  const sent = ['data', ...keysIn(request.query), ...keysIn(request.body)].map((key) =>
    key.trim().toLowerCase(),
  );
  return sent.some((key) => key !== '' && message.toLowerCase().includes(key))
    ? undefined
    : 'is refused without naming what was sent';
};

/** Whether an answer of REST, or of the admin, is one that its caller can use. */
export const restComplaint = (request: WireRequest, answer: WireAnswer): string | undefined => {
  if (answer.status >= 500) return 'is an error of the server';
  if (answer.status >= 400) return refusalComplaint(request, answer);
  return answer.status === 204 || parsed(answer.text) !== undefined ? undefined : 'is no JSON';
};

type GraphqlBody = { readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] };

/** GraphQL answers with `errors`, none of which is the server's own. */
export const graphqlComplaint = (_request: WireRequest, answer: WireAnswer): string | undefined => {
  if (answer.status >= 500) return 'is an error of the server';
  const { errors = [] } = (parsed(answer.text) ?? {}) as GraphqlBody;
  return errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')
    ? 'is called an error of the server'
    : undefined;
};

/** The request and what is wrong with its answer, for the person who has to mend it. */
export const told = (request: WireRequest, answer: WireAnswer, complaint: string): string =>
  [
    `${request.method} ${addressOf(request)}`,
    ...(request.body === undefined ? [] : [JSON.stringify(request.body)]),
    `${complaint}: ${answer.status}, ${Math.round(answer.milliseconds)} ms, ${answer.text.slice(0, 500)}`,
  ].join('\n');
