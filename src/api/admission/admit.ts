import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { fieldCosts } from './fieldCost.ts';
import { limits } from './limits.ts';
import { type Extent, type Measuring, measuring } from './measure.ts';

/** The cost of an operation, in the unit of its budget. */
export interface Cost {
  readonly requested: number;
  readonly allowed: number;
}

/** An operation that may be executed, or the reason why it may not. */
export type Admission =
  | { readonly operation: OperationDefinitionNode; readonly cost: Cost; readonly refusal: null }
  | { readonly refusal: readonly GraphQLError[] };

interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

export type Admit = (asked: Asked) => Admission;

/** Enough errors to see the fault. Each further one costs another search for similar names. */
const MOST_ERRORS = 20;

/**
 * Decides whether an operation is executed. Its size is checked first, since validation itself takes long on a large
 * document; then follow validation, its variables, and its cost. Nothing is read from the database.
 *
 * @param allowed what an operation may cost
 */
export function admission(schema: GraphQLSchema, allowed: number): Admit {
  const measured = { schema, costs: fieldCosts() };
  const found = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  const standard = standardIntrospection(measured);
  // The ordinary introspection takes half of the budget.
  const introspectionCost = (extent: Extent) => (extent.introspection / standard) * (allowed / 2);

  /** Depends on the document alone: computed once, however often it is sent. */
  function faultsOf(document: DocumentNode): readonly GraphQLError[] {
    const before = found.get(document);
    if (before) return before;
    const large = tooLarge(measuring(measured, document, {}), document);
    const faults = large.length > 0 ? large : invalid(schema, document);
    found.set(document, faults);
    return faults;
  }

  return ({ document, operationName, variables }) => {
    const faults = faultsOf(document);
    if (faults.length > 0) return { refusal: faults };
    const operation = getOperationAST(document, operationName);
    if (!operation) return { refusal: [noOperation(operationName)] };
    const given = countOfValues(variables ?? {});
    if (given > limits.values) return { refusal: [tooManyValues()] };
    const values = valuesOf(schema, operation, variables ?? {});
    if ('errors' in values) return { refusal: values.errors };
    const measure = measuring(measured, document, values.coerced);
    const extent = measure.ofOperation(operation);
    const cost = { requested: Math.ceil(extent.fixed + introspectionCost(extent)), allowed };
    if (cost.requested <= cost.allowed) return { operation, cost, refusal: null };
    return { refusal: [tooDear(cost, measure, operation)] };
  };
}

function standardIntrospection(measured: Parameters<typeof measuring>[0]): number {
  const document = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  return measuring(measured, document, {}).ofOperation(getOperationAST(document)!).introspection;
}

function tooLarge(measure: Measuring, document: DocumentNode): GraphQLError[] {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const extents = [...operations.map(measure.ofOperation), ...measure.ofFragments()];
  const largest = (count: (extent: Extent) => number) => Math.max(0, ...extents.map(count));
  const counted = {
    depth: largest(({ depth }) => depth),
    fields: largest(({ fields }) => fields),
    spreads: largest(({ spreads }) => spreads),
    aliases: largest(({ aliases }) => aliases),
    directives: largest(({ directives }) => directives),
    rootFields: Math.max(0, ...operations.map(measure.rootFieldCount)),
  };
  return (Object.keys(counted) as (keyof typeof counted)[])
    .filter((name) => counted[name] > limits[name])
    .map((name) =>
      over(`${inWords[name]}: ${count(counted[name])}, allowed ${count(limits[name])}`, {
        limit: name,
        requested: counted[name],
        allowed: limits[name],
      }),
    );
}

const inWords = {
  depth: 'The selection is too deep',
  fields: 'Too many fields, counted with expanded fragments',
  spreads: 'Too many fragment spreads, counted with expanded fragments',
  aliases: 'Too many aliases, counted with expanded fragments',
  directives: 'Too many directives, counted with expanded fragments',
  rootFields: 'Too many root fields, counted with expanded fragments',
} as const;

function tooDear(cost: Cost, measure: Measuring, operation: OperationDefinitionNode): GraphQLError {
  const [dearest] = measure.rootFields(operation).toSorted((a, b) => b.cost - a.cost);
  const where = dearest && dearest.cost > 0 ? `; the dearest field is \`${dearest.name}\`, ${count(dearest.cost)}` : '';
  return over(`cost ${count(cost.requested)}, allowed ${count(cost.allowed)}${where}`, { limit: 'cost', ...cost });
}

function over(message: string, more: { limit: string; requested: number; allowed: number }): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'COST_LIMIT_EXCEEDED', ...more } });
}

function count(n: number): string {
  return Math.round(n).toLocaleString('en');
}

function invalid(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  return coded('GRAPHQL_VALIDATION_FAILED', validate(schema, document, specifiedRules, { maxErrors: MOST_ERRORS }));
}

function tooManyValues(): GraphQLError {
  const { values } = limits;
  return over(`Too many values in the variables: more than ${count(values)}, allowed ${count(values)}`, {
    limit: 'values',
    requested: values + 1,
    allowed: values,
  });
}

/** The number of values at any depth; the count ends beyond the limit. */
function countOfValues(variables: object): number {
  const open: unknown[] = [variables];
  let found = 0;
  for (let one = open.pop(); one !== undefined && found <= limits.values; one = open.pop()) {
    found++;
    if (typeof one === 'object' && one !== null) open.push(...Object.values(one).slice(0, limits.values));
  }
  return found;
}

function noOperation(name: string | null | undefined): GraphQLError {
  const message =
    name == null ? 'The document has several operations: name one of them' : `There is no operation ${name}`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

function valuesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly coerced: Readonly<Record<string, unknown>> } | { readonly errors: readonly GraphQLError[] } {
  try {
    const values = getVariableValues(schema, variableDefinitions, variables, { maxErrors: MOST_ERRORS });
    return values.errors ? { errors: coded('BAD_USER_INPUT', values.errors) } : { coerced: values.coerced };
  } catch (error) {
    // Variables are read recursively: a few kilobytes of opening brackets use up the whole stack.
    if (!(error instanceof RangeError)) throw error;
    const extensions = { code: 'BAD_USER_INPUT' };
    return { errors: [new GraphQLError('The variables nest too deeply', { extensions })] };
  }
}

/** The same errors; those without a code get one. */
export function coded(code: string, errors: readonly GraphQLError[]): readonly GraphQLError[] {
  return errors.map(
    ({ message, nodes, source, positions, originalError, extensions }) =>
      new GraphQLError(message, { nodes, source, positions, originalError, extensions: { code, ...extensions } }),
  );
}
