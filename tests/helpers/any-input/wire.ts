import http from 'node:http';

/** A request as it goes over the wire: query and body as data, encoded by `send`. */
export type WireRequest = {
  readonly method: string;
  readonly path: string;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly token?: string;
};

export type WireAnswer = {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
};

/** Half a character has no UTF-8; these are the bytes that careless clients send for it. */
const HALF_A_CHARACTER = '%ED%A0%80';

const percent = (text: string): string =>
  text
    .split(/(\p{Surrogate})/u)
    .map((part) => (/^\p{Surrogate}$/u.test(part) ? HALF_A_CHARACTER : encodeURIComponent(part)))
    .join('');

const pairsOf = (key: string, value: unknown): readonly string[] => {
  if (value === undefined) return [];
  if (value === null) return [key];
  if (typeof value !== 'object') return [`${key}=${percent(`${value as string}`)}`];
  return Object.entries(value).flatMap(([name, part]) =>
    pairsOf(key === '' ? percent(name) : `${key}[${percent(name)}]`, part),
  );
};

/** `a[b][0]=c`: what Strapi's clients make of nested parameters. */
export const encodeQuery = (query: unknown): string => pairsOf('', query).join('&');

export const addressOf = ({ path, query }: WireRequest): string => {
  const encoded = encodeQuery(query);
  return encoded === '' ? path : `${path}?${encoded}`;
};

/** Sends over connections that stay open, as many as are asked for at once. */
export const createWire = (url: string) => {
  const agent = new http.Agent({ keepAlive: true });
  const send = (request: WireRequest): Promise<WireAnswer> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const body = request.body === undefined ? undefined : JSON.stringify(request.body);
      const outgoing = http.request(
        url + addressOf(request),
        {
          agent,
          method: request.method,
          headers: {
            ...(body === undefined
              ? {}
              : // Node leaves it out for DELETE, and the body would be read as the next request.
                { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
            ...(request.token === undefined ? {} : { Authorization: `Bearer ${request.token}` }),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.once('error', reject);
          incoming.once('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              text: Buffer.concat(chunks).toString('utf8'),
              milliseconds: performance.now() - began,
            }),
          );
        },
      );
      outgoing.once('error', reject);
      outgoing.end(body);
    });
  return { send, close: () => agent.destroy() };
};
