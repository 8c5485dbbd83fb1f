import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** What arguments are made of, beside numbers. */
export interface Words {
  readonly ids: readonly string[];
  /** Slugs, keys, DOIs and what is none. */
  readonly strings: readonly string[];
  readonly units: readonly string[];
}

export interface Generator {
  readonly schema: GraphQLSchema;
  readonly words: Words;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** How many selections lie within each other at most. */
  readonly depth: number;
}

/** A valid query: fields of the schema at random, each under an alias of its own, with arguments of the right types. */
export function randomQuery({ schema, words, random, depth }: Generator): string {
  let aliases = 0;
  const below = (n: number) => Math.floor(random() * n);
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const some = <T>(of: readonly T[], atMost: number): T[] => Array.from({ length: 1 + below(atMost) }, () => one(of));

  function selection(type: GraphQLNamedOutputType, levels: number): string {
    if (isLeafType(type)) return '';
    if (!isAbstractType(type)) return `{ __typename ${fieldsOf(type as GraphQLObjectType, levels)} }`;
    const kinds = some(schema.getPossibleTypes(type), 3).map(
      (kind) => `... on ${kind.name} { ${fieldsOf(kind, levels)} }`,
    );
    return `{ __typename ${kinds.join(' ')} }`;
  }

  function fieldsOf(type: GraphQLObjectType, levels: number): string {
    const fields = Object.values(type.getFields());
    const open = levels > 1 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)));
    if (open.length === 0) return '__typename';
    return some(open, 5)
      .map((field) => {
        const inner = selection(getNamedType(field.type), levels - 1);
        return `f${aliases++}: ${field.name}${argumentsOf(field.args)} ${inner}`;
      })
      .join(' ');
  }

  function argumentsOf(args: readonly GraphQLArgument[]): string {
    // A cursor made of any text is refused: so few are tried, or little else would be.
    const isTried = (arg: GraphQLArgument) => random() < (/^(after|before|last)$/.test(arg.name) ? 0.03 : 0.3);
    const given = args.filter((arg) => isRequiredArgument(arg) || isTried(arg));
    return given.length === 0 ? '' : `(${given.map((arg) => `${arg.name}: ${literal(arg.type, 3)}`).join(', ')})`;
  }

  function literal(type: GraphQLInputType, levels: number): string {
    if (isNonNullType(type)) return literal(type.ofType, levels);
    if (isListType(type))
      return `[${Array.from({ length: below(3) }, () => literal(type.ofType, levels - 1)).join(', ')}]`;
    if (isEnumType(type)) return one(type.getValues()).name;
    if (isInputObjectType(type)) return inputOf(type, levels);
    if (type.name === 'Int') return String(one([1, 2, 2, 3, 3, 5, 20, 100, 101, -1]));
    if (type.name === 'Float') return String(one([0, 1, 1, 10, -1, 0.5, 1e-9, 1e9, 1e300]));
    if (type.name === 'Boolean') return one(['true', 'false']);
    return JSON.stringify(one(type.name === 'ID' ? words.ids : type.name === 'Unit' ? words.units : words.strings));
  }

  function inputOf(type: GraphQLInputObjectType, levels: number): string {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf
      ? [one(fields)]
      : fields.filter((field) => isRequiredInputField(field) || (levels > 0 && random() < 1.5 / fields.length));
    return `{ ${given.map((field) => `${field.name}: ${literal(field.type, levels - 1)}`).join(', ')} }`;
  }

  return selection(schema.getQueryType()!, depth);
}
