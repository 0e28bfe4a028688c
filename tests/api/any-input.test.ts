import fc from 'fast-check';
import type { Core } from '@strapi/strapi';
import { anyRequests } from '../helpers/any-input/any-requests';
import { graphqlComplaint, restComplaint, told } from '../helpers/any-input/judge';
import { createWire, type WireAnswer, type WireRequest } from '../helpers/any-input/wire';
import { adminLogin, createToken } from '../helpers/credentials';
import { databaseKinds } from '../helpers/database-kinds';
import { clearNewsroom, newsroom } from '../helpers/newsroom';
import { type StrapiInstance, startStrapi } from '../helpers/strapi-instance';

/** Requests of one kind to one database; ANY_INPUT_REQUESTS asks for more than a run has time for. */
const REQUESTS = Number(process.env.ANY_INPUT_REQUESTS ?? 300);
/** Another seed is other requests; the one of a run that failed makes the same again. */
const SEED = Number(process.env.ANY_INPUT_SEED ?? 20260101);
const AT_ONCE = 6;
const SLOW = 2000;
const PATIENCE = 60_000 + REQUESTS * 500;

type Judge = (request: WireRequest, answer: WireAnswer) => string | undefined;

/** Whatever JSON a request holds, its answer is one that the caller can use. */
describe.each(databaseKinds)(
  `any input (%s, seed ${SEED}, ${REQUESTS} requests of each kind)`,
  (database) => {
    let instance: StrapiInstance;
    let strapi: Core.Strapi;
    let wire: ReturnType<typeof createWire>;

    beforeAll(async () => {
      // The refusals are the point; logged as errors they would bury the results.
      instance = await startStrapi({ database, env: { STRAPI_LOG_LEVEL: 'silent' } });
      strapi = instance.strapi;
      wire = createWire(instance.url);
      const desk = newsroom(strapi);
      await desk.link(await desk.article(), await desk.commendation());
    }, 180_000);
    afterAll(async () => {
      wire?.close();
      if (strapi) await clearNewsroom(strapi);
      await instance?.stop();
    });

    /** Slow is what stays slow when it is asked again alone: a busy machine is no fault of an answer. */
    const isSlow = async (request: WireRequest, { milliseconds }: WireAnswer): Promise<boolean> =>
      milliseconds > SLOW && request.method === 'GET' && (await wire.send(request)).milliseconds > SLOW;

    const complaintAbout = async (request: WireRequest, judge: Judge): Promise<string | undefined> => {
      const answer = await wire.send(request);
      const complaint = judge(request, answer) ?? ((await isSlow(request, answer)) ? 'is slow' : undefined);
      return complaint && told(request, answer, complaint);
    };

    const check = (requests: fc.Arbitrary<WireRequest>, judge: Judge): Promise<void> =>
      fc.assert(
        fc.asyncProperty(
          fc.array(requests, { minLength: 1, maxLength: AT_ONCE, size: 'max' }),
          async (batch) => {
            const complaints = await Promise.all(batch.map((request) => complaintAbout(request, judge)));
            expect(complaints.filter((complaint) => complaint !== undefined)).toEqual([]);
          },
        ),
        { seed: SEED, numRuns: Math.ceil((REQUESTS * 2) / (AT_ONCE + 1)) },
      );
    const withToken = (requests: fc.Arbitrary<WireRequest>, token: string): fc.Arbitrary<WireRequest> =>
      requests.map((request) => ({ ...request, token }));

    it(
      'a question is answered or refused by name',
      async () => {
        await check(anyRequests(strapi).read, restComplaint);
      },
      PATIENCE,
    );

    it(
      'what nobody fulfils finds nobody, whatever stands beside it',
      async () => {
        await check(anyRequests(strapi).impossible, (request, answer) => {
          const complaint = restComplaint(request, answer);
          if (complaint || answer.status !== 200) return complaint;
          return (JSON.parse(answer.text) as { data: unknown[] }).data.length === 0
            ? undefined
            : 'found somebody';
        });
      },
      PATIENCE,
    );

    it(
      'GraphQL blames the sender and never itself',
      async () => {
        await check(anyRequests(strapi).graphql, graphqlComplaint);
      },
      PATIENCE,
    );

    it(
      'a list of the admin is answered or refused',
      async () => {
        const token = await adminLogin(instance);
        await check(withToken(anyRequests(strapi).desk, token), restComplaint);
      },
      PATIENCE,
    );

    it(
      'what a token writes is written or refused by name',
      async () => {
        const token = await createToken(strapi, 'full-access');
        await check(withToken(anyRequests(strapi).write, token), restComplaint);
      },
      PATIENCE,
    );
  },
);
