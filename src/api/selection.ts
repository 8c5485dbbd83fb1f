import type { GraphQLResolveInfo, SelectionNode } from 'graphql';

/** Whether a field of that name is selected within this field, directly or in a fragment. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const isSelected = (node: SelectionNode): boolean => {
    if (node.kind === 'Field') return node.name.value === name;
    const { selections } = (node.kind === 'InlineFragment' ? node : fragments[node.name.value]!).selectionSet;
    return selections.some(isSelected);
  };
  return fieldNodes.some(({ selectionSet }) => selectionSet?.selections.some(isSelected));
}
