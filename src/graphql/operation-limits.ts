import { countParts, isNestedDeeper } from '../input/nesting';
import { FragmentProblem, type GraphqlDocument, type OperationSize, operationSizes } from './operation-size';

/**
 * Bounds what one GraphQL request may ask for. Depth alone does not: a field can be asked for a thousand times
 * under different names, and fragments multiply what they hold.
 */
const MAX_FIELDS = 1000;
const MAX_ALIASES = 50;
const MAX_TOKENS = 5000;
const MAX_VARIABLE_LEVELS = 50;
/** As many as conditions may have; Strapi takes most of a millisecond for each. */
const MAX_VARIABLE_PARTS = 1000;

const refusalOfSize = ({ fields, aliases }: OperationSize): string | undefined => {
  if (fields > MAX_FIELDS)
    return `The operation asks for ${fields} fields; at most ${MAX_FIELDS} are answered`;
  return aliases > MAX_ALIASES
    ? `The operation uses ${aliases} aliases; at most ${MAX_ALIASES} are answered`
    : undefined;
};

/** Why a document is not answered; `undefined` for one that is. */
export const refusalOf = (document: GraphqlDocument): string | undefined => {
  if (document.definitions.some(({ operation }) => operation === 'subscription')) {
    return 'Subscriptions are not offered: send a query';
  }
  try {
    return operationSizes(document)
      .map(refusalOfSize)
      .find((reason) => reason !== undefined);
  } catch (error) {
    if (error instanceof FragmentProblem) return error.message;
    throw error;
  }
};

const badInput = (message: string): Error =>
  Object.assign(new Error(message), { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

/** Why the variables are not taken. Those of a mutation may hold the long text of an entry. */
export const refusalOfVariables = (variables: unknown, isQuery: boolean): string | undefined => {
  if (isNestedDeeper(variables, MAX_VARIABLE_LEVELS)) {
    return `variables: nested deeper than ${MAX_VARIABLE_LEVELS} levels`;
  }
  return isQuery && countParts(variables) > MAX_VARIABLE_PARTS
    ? `variables: more than ${MAX_VARIABLE_PARTS} parts`
    : undefined;
};

type ResolvedOperation = {
  readonly operation?: { readonly operation: string };
  readonly request: { readonly variables?: unknown };
};

type RefusedDocument = GraphqlDocument & { readonly kind: 'Document'; readonly refusal?: string };

/**
 * Strapi's depth rule comes before any rule that a project adds, and follows every fragment: doubling ones for
 * hours, circular ones until the stack is full, unknown ones into a 500. So a document that is not answered is
 * taken away before the rules see it; the rule below says why.
 */
const refuseByPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      validationDidStart: (context: { document: RefusedDocument }): Promise<void> => {
        const refusal = refusalOf(context.document);
        if (refusal !== undefined) context.document = { kind: 'Document', definitions: [], refusal };
        return Promise.resolve();
      },
      // Not in validation: Apollo remembers a document that was valid, whatever comes with it the next time.
      didResolveOperation: ({ operation, request }: ResolvedOperation): Promise<void> => {
        const refusal = refusalOfVariables(request.variables, operation?.operation === 'query');
        return refusal === undefined ? Promise.resolve() : Promise.reject(badInput(refusal));
      },
      willSendResponse: blameTheSender,
    }),
};

type Refused = {
  readonly response: {
    readonly http: { readonly status?: number };
    readonly body: {
      readonly singleResult?: { readonly errors?: readonly { extensions?: { code?: string } }[] };
    };
  };
};

/** Apollo calls what it answers with 400 an error of its own where it has no code for it, as for a wrong hash. */
const blameTheSender = ({ response }: Refused): Promise<void> => {
  if (response.http.status === 400) {
    for (const { extensions } of response.body.singleResult?.errors ?? []) {
      if (extensions?.code === 'INTERNAL_SERVER_ERROR') extensions.code = 'BAD_USER_INPUT';
    }
  }
  return Promise.resolve();
};

type ValidationContext = {
  readonly getDocument: () => RefusedDocument;
  readonly reportError: (error: Error) => void;
};

const reportRefused = (context: ValidationContext): object => {
  const { refusal } = context.getDocument();
  if (refusal !== undefined) context.reportError(new Error(refusal));
  return {};
};

/** For Apollo's options in `config/plugins.ts`. */
export const operationLimits = {
  parseOptions: { maxTokens: MAX_TOKENS },
  plugins: [refuseByPlugin],
  validationRules: [reportRefused],
};
