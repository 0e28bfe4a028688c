import fc from 'fast-check';
import { objectOf, oddJson, oddKey, oddPlain, oddText } from './any-value';

/** What a query may be about: the attributes of each type, as Strapi's registry holds them. */
export type Shapes = Readonly<Record<string, Readonly<Record<string, Shape>>>>;
export type Shape = { readonly type: string; readonly target?: string; readonly enum?: readonly string[] };

const OPERATORS = [
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$between',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$null',
  '$notNull',
  '$not',
  '$and',
  '$or',
  '$jsonSupersetOf',
] as const;

/** Values that fit a column most of the time, so that many conditions reach the database. */
const fitting = ({ type, enum: choices }: Shape): fc.Arbitrary<unknown> => {
  switch (type) {
    case 'enumeration':
      return fc.constantFrom(...(choices ?? ['x']));
    case 'integer':
    case 'biginteger':
    case 'relation':
      return fc.integer({ min: 0, max: 9 });
    case 'decimal':
    case 'float':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.constantFrom('true', 'false');
    case 'date':
      return fc.constantFrom('2023-03-23', '1990-01-01');
    case 'datetime':
      return fc.constantFrom('2023-03-23T08:00:00.000Z', '2023-03-23');
    default:
      return fc.constantFrom('Hội nghị', 'bang-khen', 'x');
  }
};

const valueFor = (shape: Shape): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: fitting(shape) },
    { weight: 3, arbitrary: oddPlain },
    { weight: 1, arbitrary: fc.array(fc.oneof(fitting(shape), oddPlain), { maxLength: 3 }) },
    { weight: 1, arbitrary: oddJson },
  );

const operandFor = (shape: Shape, levels = 2): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 2, arbitrary: valueFor(shape) },
    {
      weight: 4,
      arbitrary: fc
        .array(
          fc.tuple(
            fc.constantFrom<string>(...OPERATORS),
            levels === 0
              ? valueFor(shape)
              : fc.oneof({ weight: 5, arbitrary: valueFor(shape) }, operandFor(shape, levels - 1)),
          ),
          { minLength: 1, maxLength: 2 },
        )
        .map(objectOf),
    },
  );

const attributeNames = (shapes: Shapes, uid: string): readonly string[] => [
  'id',
  'documentId',
  ...Object.keys(shapes[uid] ?? {}),
];

/** Arbitraries that need the schema; each is made once for a type and a depth. */
export const queriesOver = (shapes: Shapes) => {
  const known = new Map<string, fc.Arbitrary<unknown>>();
  const once = (key: string, make: () => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const shapeOf = (uid: string, name: string): Shape =>
    shapes[uid]?.[name] ?? { type: name === 'id' ? 'integer' : 'string' };
  const nameOf = (uid: string): fc.Arbitrary<string> => fc.constantFrom(...attributeNames(shapes, uid));
  const relationsOf = (uid: string): readonly string[] =>
    Object.keys(shapes[uid] ?? {}).filter((name) => shapes[uid]?.[name]?.target !== undefined);

  const entry = (uid: string, levels: number): fc.Arbitrary<readonly [string, unknown]> => {
    const ofAttribute = nameOf(uid).chain((name) => {
      const shape = shapeOf(uid, name);
      const { target } = shape;
      const operand = operandFor(shape);
      return target === undefined || levels === 0
        ? operand.map((value) => [name, value] as const)
        : fc
            .oneof({ weight: 3, arbitrary: conditions(target, levels - 1) }, operand)
            .map((value) => [name, value] as const);
    });
    const list = fc.array(conditions(uid, levels - 1), { maxLength: 3 });
    const group =
      levels === 0
        ? ofAttribute
        : fc.oneof(
            fc.tuple(fc.constantFrom('$and', '$or'), fc.oneof({ weight: 5, arbitrary: list }, oddJson)),
            fc.tuple(
              fc.constant('$not'),
              fc.oneof({ weight: 5, arbitrary: conditions(uid, levels - 1) }, oddJson),
            ),
          );
    return fc.oneof(
      { weight: 8, arbitrary: ofAttribute },
      { weight: 3, arbitrary: group },
      { weight: 1, arbitrary: fc.tuple(oddKey, oddJson) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom<string>(...OPERATORS), oddJson) },
    );
  };
  const conditions = (uid: string, levels: number): fc.Arbitrary<unknown> =>
    once(`conditions ${uid} ${levels}`, () =>
      levels < 0 ? oddJson : fc.array(entry(uid, levels), { minLength: 1, maxLength: 2 }).map(objectOf),
    );

  const names = (uid: string): fc.Arbitrary<unknown> =>
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: nameOf(uid) }, oddText), { maxLength: 3 }),
      },
      { weight: 2, arbitrary: fc.array(nameOf(uid), { maxLength: 3 }).map((list) => list.join(',')) },
      { weight: 1, arbitrary: fc.constant('*') },
      { weight: 1, arbitrary: oddJson },
    );
  const sort = (uid: string): fc.Arbitrary<unknown> => {
    const order = fc.constantFrom('', ':asc', ':desc', ':DESC', ': asc', ':', ':sideways', ':asc:desc');
    const one = fc.tuple(nameOf(uid), order).map(([name, way]) => `${name}${way}`);
    const path = fc
      .tuple(fc.array(nameOf(uid), { minLength: 1, maxLength: 3 }), order)
      .map(([parts, way]) => `${parts.join('.')}${way}`);
    const nested = fc
      .array(fc.tuple(nameOf(uid), fc.oneof(fc.constantFrom('asc', 'desc'), oddJson)), { maxLength: 2 })
      .map(objectOf);
    return fc.oneof(
      { weight: 3, arbitrary: one },
      path,
      nested,
      fc.array(fc.oneof(one, path, nested, oddPlain), { maxLength: 3 }),
      oddJson,
    );
  };
  const populate = (uid: string, levels: number): fc.Arbitrary<unknown> =>
    once(`populate ${uid} ${levels}`, () => {
      const names = relationsOf(uid);
      const relation = names.length === 0 ? fc.constant('nope') : fc.constantFrom(...names);
      const dotted = fc.array(relation, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('.'));
      const object = fc
        .array(
          relation.chain((name) => {
            const target = shapes[uid]?.[name]?.target;
            const nested = target === undefined || levels === 0 ? oddJson : under(target, levels - 1);
            return fc.tuple(
              fc.oneof({ weight: 8, arbitrary: fc.constant(name) }, oddKey),
              fc.oneof(
                { weight: 4, arbitrary: nested },
                fc.constantFrom<unknown>('*', 'true', 'false'),
                oddJson,
              ),
            );
          }),
          { minLength: 1, maxLength: 2 },
        )
        .map(objectOf);
      return fc.oneof(
        { weight: 4, arbitrary: object },
        dotted,
        fc.array(fc.oneof({ weight: 4, arbitrary: dotted }, oddPlain), { maxLength: 3 }),
        fc.constant('*'),
        oddJson,
      );
    });
  const paging = fc.array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom('page', 'pageSize', 'start', 'limit', 'withCount') },
        oddKey,
      ),
      fc.oneof(
        { weight: 2, arbitrary: fc.integer({ min: -2, max: 200 }) },
        fc.constantFrom<unknown>('true', 'false'),
        oddJson,
      ),
    ),
    { maxLength: 3 },
  );
  const pagination = fc.oneof({ weight: 5, arbitrary: paging.map(objectOf) }, oddJson);
  const locale = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('vi', 'en', 'fr', '*', 'VI') }, oddJson);
  const status = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('published', 'draft', 'modified') },
    oddJson,
  );

  /** Some of the parameters, each now and then. */
  const parametersOf = (uid: string, levels: number): Readonly<Record<string, fc.Arbitrary<unknown>>> => ({
    filters: conditions(uid, levels),
    fields: names(uid),
    sort: sort(uid),
    populate: populate(uid, levels),
    _q: fc.oneof(oddText, oddJson),
  });
  const under = (uid: string, levels: number): fc.Arbitrary<unknown> =>
    once(`under ${uid} ${levels}`, () => {
      const extra = paging.map((entries) => objectOf(entries));
      return fc
        .tuple(
          fc.record(parametersOf(uid, levels), { requiredKeys: [] }),
          fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, extra),
          fc.oneof(
            { weight: 9, arbitrary: fc.constant({}) },
            fc.tuple(oddKey, oddJson).map((pair) => objectOf([pair])),
          ),
        )
        .map((parts) => Object.assign({}, ...parts) as unknown);
    });
  /** A whole query string on a type. */
  const query = (uid: string): fc.Arbitrary<unknown> => {
    const all = {
      ...parametersOf(uid, 2),
      pagination,
      locale,
      status,
    };
    const one = fc
      .constantFrom(...Object.keys(all))
      .chain(
        (name) =>
          (all as Record<string, fc.Arbitrary<unknown>>)[name]?.map((value) => objectOf([[name, value]])) ??
          fc.constant({}),
      );
    const some = fc.record(all, { requiredKeys: [] });
    const strange = fc
      .tuple(one, oddKey, oddJson)
      .map(([known, key, value]) => objectOf([...Object.entries(known), [key, value]]));
    return fc.oneof(
      { weight: 6, arbitrary: one },
      { weight: 3, arbitrary: some },
      { weight: 1, arbitrary: strange },
    );
  };
  return { query, conditions, pagination, sort, locale, status };
};
