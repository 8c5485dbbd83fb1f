import type { GraphQLResolveInfo, SelectionNode } from 'graphql';

/** Whether the object of this field is asked for a field of that name, in a fragment or by itself. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const isAsked = (node: SelectionNode): boolean => {
    if (node.kind === 'Field') return node.name.value === name;
    const { selections } = (node.kind === 'InlineFragment' ? node : fragments[node.name.value]!).selectionSet;
    return selections.some(isAsked);
  };
  return fieldNodes.some(({ selectionSet }) => selectionSet?.selections.some(isAsked));
}
