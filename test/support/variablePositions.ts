import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A place in an operation where a variable may stand, with an operation that has one there. */
export interface Position {
  /** `Query.cells(filter.slug.eq)` */
  readonly name: string;
  readonly query: string;
  readonly type: GraphQLInputType;
}

export interface Known {
  /** How to select an object of a type from the root: `cell(by: { slug: "na-cc" }) { $ }`, `$` being what is selected. */
  readonly roots: Readonly<Record<string, string>>;
  /** Values of scalars that are allowed, as literals. */
  readonly scalars: Readonly<Record<string, string>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Deeper within input objects the same types come again. */
const DEEPEST = 3;

/** Every argument, and every field of an input object, of every field that can be reached from a root. */
export function variablePositions(schema: GraphQLSchema, known: Known): Position[] {
  return [...reachable(schema, known)].flatMap(([type, wrap]) =>
    Object.values(type.getFields()).flatMap((field) => positionsOf({ type, field, wrap, known })),
  );
}

type Wrap = (selected: string) => string;

/** For each object type a selection that leads to it, the shortest that is found. */
function reachable(schema: GraphQLSchema, { roots, scalars }: Known): Map<GraphQLObjectType, Wrap> {
  const found = new Map<GraphQLObjectType, Wrap>();
  const query = schema.getQueryType()!;
  found.set(query, (selected) => `{ ${selected} }`);
  for (const [name, root] of Object.entries(roots)) {
    found.set(schema.getType(name) as GraphQLObjectType, (selected) => `{ ${root.replace('$', selected)} }`);
  }
  for (const [type, wrap] of found) {
    for (const field of Object.values(type.getFields())) {
      const answer = getNamedType(field.type);
      if (isLeafType(answer)) continue;
      const kinds = isObjectType(answer) ? [answer] : schema.getPossibleTypes(answer as never);
      for (const kind of kinds) {
        if (found.has(kind)) continue;
        found.set(kind, (selected) =>
          wrap(`${field.name}${given(field, scalars, null)} { ... on ${kind.name} { ${selected} } }`),
        );
      }
    }
  }
  return found;
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly field: Field;
  readonly wrap: Wrap;
  readonly known: Known;
}

function positionsOf({ type, field, wrap, known: { scalars } }: Place): Position[] {
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return field.args.flatMap((argument) =>
    within(argument, [argument.name], scalars).map(({ path, type: expected, literal, hasDefault }) => {
      const isOptional = hasDefault && isNonNullType(expected);
      const declared = isOptional ? getNullableType(expected) : expected;
      const selected = `${field.name}${given(field, scalars, { argument, literal })}${below}`;
      const query = wrap(selected).replace('{', `query ($v: ${String(declared)}) {`);
      return { name: `${type.name}.${field.name}(${path.join('.')})`, query, type: declared };
    }),
  );
}

interface Within {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  /** The whole argument with the variable in it. */
  readonly literal: string;
  readonly hasDefault: boolean;
}

/** An argument itself, and each field of the input objects within. */
function within(at: GraphQLArgument | GraphQLInputField, path: readonly string[], scalars: Known['scalars']): Within[] {
  const itself = { path, type: at.type, literal: '$v', hasDefault: at.defaultValue !== undefined };
  const named = getNamedType(at.type);
  if (!isInputObjectType(named) || path.length > DEEPEST) return [itself];
  const fields = Object.values(named.getFields());
  const inner = fields.flatMap((field) =>
    within(field, [...path, field.name], scalars).map((found) => {
      const others = named.isOneOf
        ? []
        : fields
            .filter((other) => other !== field && isRequiredInputField(other))
            .map((other) => `${other.name}: ${example(other.type, scalars)}`);
      const object = `{ ${[`${field.name}: ${found.literal}`, ...others].join(', ')} }`;
      const isDirect = found.path.length === path.length + 1;
      // One of several must be there, so its variable may not be null.
      const type = named.isOneOf && isDirect ? new GraphQLNonNull(getNullableType(found.type)) : found.type;
      return { ...found, type, literal: isListType(getNullableType(at.type)) ? `[${object}]` : object };
    }),
  );
  return [itself, ...inner];
}

/** The arguments of a field: those that it needs, and the one under test. */
function given(
  field: Field,
  scalars: Known['scalars'],
  tested: { readonly argument: GraphQLArgument; readonly literal: string } | null,
): string {
  const args = field.args
    .filter((argument) => argument === tested?.argument || isRequiredArgument(argument))
    .map((argument) => {
      const value = argument === tested?.argument ? tested.literal : example(argument.type, scalars);
      return `${argument.name}: ${value}`;
    });
  return args.length === 0 ? '' : `(${args.join(', ')})`;
}

function example(type: GraphQLInputType, scalars: Known['scalars']): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${example(inner.ofType, scalars)}]`;
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) return scalars[inner.name] ?? '"x"';
  const fields = Object.values(inner.getFields());
  const needed = inner.isOneOf ? [fields.at(-1)!] : fields.filter(isRequiredInputField);
  return `{ ${needed.map((field) => `${field.name}: ${example(field.type, scalars)}`).join(', ')} }`;
}
