import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type FieldCost, type FieldCosts, introspectionFields, type Variables } from './fieldCost.ts';

/**
 * The size of a selection once its fragments are expanded, as numbers only. Each fragment is measured once: so a chain
 * in which each fragment spreads the next twice is cheap to measure, however large its expansion.
 */
export interface Extent {
  /** Fields, each counted as often as it is selected. */
  readonly fields: number;
  /** Depth of nested fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fragments, named or inline, each counted as often as it is spread. */
  readonly spreads: number;
  /** The cost of its objects, which does not depend on the length of the list that contains them. */
  readonly fixed: number;
  /** The cost of its lists for each item of the page that contains them. */
  readonly perItem: number;
  /** The same two costs for the fields of introspection. */
  readonly introspection: number;
}

export interface RootField {
  readonly name: string;
  readonly cost: number;
}

const NOTHING: Extent = {
  fields: 0,
  depth: 0,
  aliases: 0,
  directives: 0,
  spreads: 0,
  fixed: 0,
  perItem: 0,
  introspection: 0,
};
const NO_COST = { fixed: 0, perItem: 0, introspection: 0 };
/** Numbers are capped here, so that no sum becomes infinite and differences stay exact. */
const LARGEST = 1e12;

export interface Measuring {
  readonly ofOperation: (operation: OperationDefinitionNode) => Extent;
  /** Of each fragment that the document defines, used or not. */
  readonly ofFragments: () => readonly Extent[];
  /** The fields of the root, each counted as often as it is selected. */
  readonly rootFieldCount: (operation: OperationDefinitionNode) => number;
  /** The root fields of an operation, each name once, with its total cost. */
  readonly rootFields: (operation: OperationDefinitionNode) => readonly RootField[];
}

/** Measures the operations and fragments of a document, valid or not, in time that is linear in its length. */
export function measuring(
  { schema, costs }: { readonly schema: GraphQLSchema; readonly costs: FieldCosts },
  document: DocumentNode,
  variables: Variables,
): Measuring {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const measured = new Map<string, Extent>();

  function ofFragment(name: string): Extent {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    // Validation refuses a cycle; here it only has to end.
    measured.set(name, NOTHING);
    const type = schema.getType(fragment.typeCondition.name.value);
    const extent = withDirectives(ofSelections(fragment.selectionSet, type), fragment);
    measured.set(name, extent);
    return extent;
  }

  function ofSelections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Extent {
    let whole = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) whole = plus(whole, ofField(selection, type));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const extent = withDirectives(ofFragment(selection.name.value), selection);
        whole = plus(whole, { ...extent, spreads: sum(extent.spreads, 1) });
      } else {
        const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        const extent = withDirectives(ofSelections(selection.selectionSet, narrowed), selection);
        whole = plus(whole, { ...extent, spreads: sum(extent.spreads, 1) });
      }
    }
    return whole;
  }

  function ofField(node: FieldNode, type: GraphQLNamedType | undefined): Extent {
    const field = fieldOf(type, node.name.value);
    const within = node.selectionSet ? ofSelections(node.selectionSet, field && getNamedType(field.type)) : NOTHING;
    const itself = { fields: 1, aliases: node.alias ? 1 : 0, directives: node.directives?.length ?? 0 };
    const counted = {
      fields: sum(within.fields, itself.fields),
      depth: within.depth + 1,
      aliases: sum(within.aliases, itself.aliases),
      directives: sum(within.directives, itself.directives),
      spreads: within.spreads,
    };
    return { ...counted, ...costOf(field ? costs.of(field) : null, node, within) };
  }

  function costOf(cost: FieldCost | null, node: FieldNode, { fixed, perItem, introspection }: Extent) {
    const within = { fixed, perItem, introspection };
    if (cost === null) return NO_COST;
    const size = cost.size(node, variables);
    const itself = sum(cost.weight, within.fixed);
    // A page is one object; the lists in it have as many items as it has rows.
    if (cost.isPage) return { ...NO_COST, fixed: sum(itself, times(within.perItem, size)) };
    if (cost.isOfPage) return { ...NO_COST, perItem: sum(itself, within.perItem) };
    if (cost.isIntrospection) return { ...NO_COST, introspection: times(sum(itself, within.introspection), size) };
    return { ...within, fixed: times(itself, size), perItem: times(within.perItem, size) };
  }

  function fieldOf(type: GraphQLNamedType | undefined, name: string) {
    return (
      introspectionFields.get(name) ??
      (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined)
    );
  }

  const rootOf = ({ operation }: OperationDefinitionNode) => schema.getRootType(operation) ?? undefined;
  const ofOperation = (operation: OperationDefinitionNode) =>
    withDirectives(ofSelections(operation.selectionSet, rootOf(operation)), operation);

  return {
    ofOperation,
    ofFragments: () => [...fragments.keys()].map(ofFragment),
    rootFieldCount: (operation) => flattened(operation.selectionSet, rootOf(operation)).length,
    rootFields(operation) {
      const sums = new Map<string, number>();
      for (const [node, type] of flattened(operation.selectionSet, rootOf(operation))) {
        const { fixed } = ofField(node, type);
        sums.set(node.name.value, sum(sums.get(node.name.value) ?? 0, fixed));
      }
      return [...sums].map(([name, cost]) => ({ name, cost }));
    },
  };

  /** The fields of a selection and of its fragments; each fragment once. */
  function flattened(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    seen = new Set<string>(),
  ): (readonly [FieldNode, GraphQLNamedType | undefined])[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [[selection, type] as const];
      if (selection.kind === Kind.INLINE_FRAGMENT) return flattened(selection.selectionSet, type, seen);
      const fragment = fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) return [];
      seen.add(selection.name.value);
      return flattened(fragment.selectionSet, type, seen);
    });
  }
}

function plus(one: Extent, other: Extent): Extent {
  return {
    fields: sum(one.fields, other.fields),
    depth: Math.max(one.depth, other.depth),
    aliases: sum(one.aliases, other.aliases),
    directives: sum(one.directives, other.directives),
    spreads: sum(one.spreads, other.spreads),
    fixed: sum(one.fixed, other.fixed),
    perItem: sum(one.perItem, other.perItem),
    introspection: sum(one.introspection, other.introspection),
  };
}

function withDirectives(extent: Extent, { directives }: { readonly directives?: readonly unknown[] }): Extent {
  const more = directives?.length ?? 0;
  return more === 0 ? extent : { ...extent, directives: sum(extent.directives, more) };
}

function sum(a: number, b: number): number {
  return Math.min(a + b, LARGEST);
}

function times(a: number, b: number): number {
  return Math.min(a * b, LARGEST);
}
