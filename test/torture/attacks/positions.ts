import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A place in the schema that takes a value: an argument, or a field of an input object within one. */
export interface Position {
  /** `Query.cells(filter.slug.eq)`. */
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** An operation's selection with this text at the place. */
  readonly around: (value: string) => string;
}

/** How a type is reached from a root: a text with `…` where its selection goes. */
interface Reached {
  readonly kind: Position['kind'];
  readonly path: string;
}

/** Every place of the schema that takes a value, each reached by the shortest way. */
export function positionsOf(schema: GraphQLSchema): readonly Position[] {
  const reached = reach(schema);
  const seen = new Set<string>();
  return [...reached].flatMap(([name, { kind, path }]) => {
    const type = schema.getType(name) as GraphQLObjectType;
    return Object.values(type.getFields()).flatMap((field) =>
      field.args
        // Interfaces give the same field to many types: one resolver answers for all of them.
        .filter((arg) => isNew(seen, `${sharedBy(type, field.name)}.${field.name}.${arg.name}`))
        .flatMap((arg) => positionsWithin(schema, type, field, arg, { kind, path })),
    );
  });
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function sharedBy(type: GraphQLObjectType, field: string): string {
  return type.getInterfaces().find((one) => one.getFields()[field])?.name ?? type.name;
}

function positionsWithin(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  arg: GraphQLArgument,
  { kind, path }: Reached,
): Position[] {
  const others = field.args.filter((other) => other !== arg && isRequiredArgument(other));
  const rest = others.map((other) => `${other.name}: ${plausible(other.type, other.name)}`);
  const selection = someOf(schema, getNamedType(field.type));
  const around = (value: string) =>
    path.replace('…', () => `${field.name}(${[`${arg.name}: ${value}`, ...rest].join(', ')}) ${selection}`);
  return inside(arg.type, `${type.name}.${field.name}(${arg.name}`, around, []).map(({ name, ...one }) => {
    return { ...one, name: `${name})`, kind };
  });
}

type Place = Omit<Position, 'kind'>;

function inside(type: GraphQLInputType, name: string, around: Position['around'], above: readonly string[]): Place[] {
  const here = { name, type, around };
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return [here, ...inside(nullable.ofType, `${name}.0`, (value) => around(`[${value}]`), above)];
  }
  // A filter within a filter takes what the filter takes.
  if (!isInputObjectType(nullable) || above.includes(nullable.name)) return [here];
  const fields = Object.values(nullable.getFields());
  const within = fields.flatMap((field) => {
    const others = nullable.isOneOf ? [] : fields.filter((other) => other !== field && isRequiredInputField(other));
    const rest = others.map((other) => `${other.name}: ${plausible(other.type, other.name)}`);
    const put = (value: string) => around(`{ ${[`${field.name}: ${value}`, ...rest].join(', ')} }`);
    return inside(field.type, `${name}.${field.name}`, put, [...above, nullable.name]);
  });
  return [here, ...within];
}

/** Every object type that fields lead to, from the roots, each with its shortest way. */
function reach(schema: GraphQLSchema): Map<string, Reached> {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  const found = new Map<string, Reached>();
  const queue: string[] = [];
  const add = (type: GraphQLObjectType, way: Reached) => {
    if (found.has(type.name) || type.name.startsWith('__')) return;
    found.set(type.name, way);
    queue.push(type.name);
  };
  for (const [kind, root] of roots) if (root) add(root, { kind, path: `${kind} { … }` });
  for (let name = queue.shift(); name; name = queue.shift()) {
    const { kind, path } = found.get(name)!;
    // What follows a mutation or a subscription is reached by a query as well, or only by way of a run that is solved.
    if (kind !== 'query') continue;
    for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields())) {
      const target = getNamedType(field.type);
      const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${plausible(arg.type, arg.name)}`);
      const call = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
      if (isObjectType(target)) add(target, { kind, path: path.replace('…', `${call} { … }`) });
      if (isAbstractType(target))
        for (const one of schema.getPossibleTypes(target))
          add(one, { kind, path: path.replace('…', `${call} { ... on ${one.name} { … } }`) });
    }
  }
  return found;
}

/** Something to select of a type. */
function someOf(schema: GraphQLSchema, type: GraphQLNamedOutputType): string {
  const isComposite = isObjectType(type) || isAbstractType(type);
  if (!isComposite) return '';
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes ? `{ __typename nodes ${someOf(schema, getNamedType(nodes.type))} }` : '{ __typename }';
}

/** A value that a type takes, as a literal. */
export function plausible(type: GraphQLInputType, name: string): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${plausible(nullable.ofType, name)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const given = nullable.isOneOf
      ? [fields.find((field) => field.name === 'slug') ?? fields[0]!]
      : fields.filter(isRequiredInputField);
    return `{ ${given.map((field) => `${field.name}: ${plausible(field.type, field.name)}`).join(', ')} }`;
  }
  const { name: scalar } = getNamedType(nullable);
  const known = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Unit: '"mA.h/cm2"',
    ID: '"01890000-0000-7000-8000-000000000000"',
  };
  return known[scalar as keyof typeof known] ?? (name === 'slug' ? '"na-nisb-cc"' : '"sodium"');
}
