import type { Core } from '@strapi/strapi';
import { invalidInput } from '../input/problem';
import { paginationProblems } from '../input/request-rules';

type Args = Readonly<Record<string, unknown>>;
type Resolver = (root: unknown, args: Args, ctx: unknown, info: unknown) => unknown;
type FieldResolver = (root: unknown, args: Args, ctx: unknown, info: unknown, next: Resolver) => unknown;
type Nexus = { plugin(options: { name: string; onCreateFieldResolver: () => FieldResolver }): object };
type GraphqlExtension = {
  use(configuration: (tools: { nexus: Nexus }) => object): void;
};

const LIST_ARGUMENTS = ['pagination', 'filters', 'sort'];

const isLeftOut = ([name, value]: readonly [string, unknown]): boolean =>
  value === null && LIST_ARGUMENTS.includes(name);

/**
 * Arguments of lists as REST takes them: in GraphQL `null` leaves an argument out, where Strapi looks for the page
 * inside it, and a page that cannot be is refused, where Strapi answers with another one.
 */
export const checkListArguments = (strapi: Core.Strapi): void => {
  const resolve: FieldResolver = (root, args, ctx, info, next) => {
    const given = Object.fromEntries(Object.entries(args).filter((argument) => !isLeftOut(argument)));
    const problems = paginationProblems(given.pagination);
    if (problems.length > 0) throw invalidInput(problems, 'query');
    return next(root, given, ctx, info);
  };
  strapi
    .plugin('graphql')
    .service<GraphqlExtension>('extension')
    .use(({ nexus }) => ({
      plugins: [nexus.plugin({ name: 'list-arguments', onCreateFieldResolver: () => resolve })],
    }));
};
