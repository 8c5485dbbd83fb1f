import {
  type ConstDirectiveNode,
  type FieldNode,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

/** Coerced values of variables, as far as they are known. */
export type Variables = Readonly<Record<string, unknown>>;

/** The cost of one field of an object type, without what is selected below it. */
export interface FieldCost {
  /** Of one object. */
  readonly weight: number;
  /** The field returns a page: `first` or `last` gives the length of the lists of connections in it. */
  readonly isPage: boolean;
  /** The field is a list of a connection. */
  readonly isOfPage: boolean;
  readonly isIntrospection: boolean;
  /** The largest number of items of a list, or of the page of a connection. */
  readonly size: (node: FieldNode, variables: Variables) => number;
}

export interface FieldCosts {
  readonly of: (field: AnyField) => FieldCost;
}

type AnyField = GraphQLField<unknown, unknown>;

/** The size of lists without a `@listSize`, such as the layers of an electrode or the inputs of a metric. */
const ASSUMED_SIZE = 3;
/** The default size of a page, as in the schema. */
const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

/** Fields that every type, or the root, has without a definition in the schema. */
export const introspectionFields: ReadonlyMap<string, AnyField> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

/** Approximate length of the lists in the schema's own description. */
const introspectionSizes: Readonly<Record<string, number>> = { types: 250, fields: 12 };

/** The costs of fields, from the directives `@cost` and `@listSize` of the schema and from the form of connections. */
export function fieldCosts(): FieldCosts {
  const known = new WeakMap<AnyField, FieldCost>();
  return {
    of(field) {
      const before = known.get(field);
      if (before) return before;
      const cost = costOf(field);
      known.set(field, cost);
      return cost;
    },
  };
}

function costOf(field: AnyField): FieldCost {
  const type = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const parts = {
    weight: weightOf(field),
    isPage: takesFirst(field) && !isList,
    isOfPage: isList && field.args.length === 0 && (field.name === 'nodes' || field.name === 'edges'),
    isIntrospection: type.name.startsWith('__'),
  };
  return { ...parts, size: parts.isOfPage ? one : sizeOf(field, isList) };
}

function weightOf(field: AnyField): number {
  const type = getNamedType(field.type);
  const said =
    argumentOf(field.astNode?.directives, 'cost', 'weight') ??
    (isObjectType(type) ? argumentOf(type.astNode?.directives, 'cost', 'weight') : null);
  return said === null ? (isCompositeType(type) ? 1 : 0) : Number(said);
}

const one = () => 1;

function sizeOf(field: AnyField, isList: boolean): FieldCost['size'] {
  if (takesFirst(field)) return pageSize;
  if (!isList) return one;
  const said = argumentOf(field.astNode?.directives, 'listSize', 'assumedSize');
  const assumed = Number(said ?? introspectionSizes[field.name] ?? ASSUMED_SIZE);
  const slicing = argumentOf(field.astNode?.directives, 'listSize', 'slicingArguments') as readonly string[] | null;
  return (node, variables) => Math.max(0, ...lengths(node, slicing ?? [], variables)) || assumed;
}

function takesFirst({ args }: AnyField): boolean {
  return args.some(({ name }) => name === 'first');
}

/** The number that `first` or `last` gives; a number out of range is refused where it is read. */
function pageSize(node: FieldNode, variables: Variables): number {
  const asked = ['first', 'last']
    .map((name) => givenTo(node, name, variables))
    .filter((value) => typeof value === 'number');
  return Math.min(Math.max(1, ...asked, asked.length === 0 ? DEFAULT_PAGE : 1), LARGEST_PAGE);
}

function lengths(node: FieldNode, names: readonly string[], variables: Variables): number[] {
  return names.map((name) => {
    const value = givenTo(node, name, variables);
    return Array.isArray(value) ? value.length : 0;
  });
}

/** The value of an argument as far as it gives a size: a whole number, a list, or undefined for anything else. */
function givenTo(node: FieldNode, name: string, variables: Variables): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value?.kind === Kind.INT) return Number(value.value);
  return value?.kind === Kind.LIST ? value.values : undefined;
}

function argumentOf(directives: readonly ConstDirectiveNode[] | undefined, name: string, argument: string): unknown {
  const directive = directives?.find((one) => one.name.value === name);
  const value = directive?.arguments?.find((one) => one.name.value === argument)?.value;
  if (value?.kind === Kind.LIST) return value.values.map((item) => (item.kind === Kind.STRING ? item.value : null));
  return value && 'value' in value ? value.value : null;
}
