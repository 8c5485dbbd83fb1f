/** `oneModel` → `OneModelResult` */
export function resultTypeOf<M extends string>(model: M): `${Capitalize<M>}Result` {
  return `${model[0]!.toUpperCase()}${model.slice(1)}Result` as `${Capitalize<M>}Result`;
}
