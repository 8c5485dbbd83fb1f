/** @param length m @param digits significant ones, at most */
export function nanometresInWords(length: number, digits = 3): string {
  return `${Number((length * 1e9).toPrecision(digits))} nm`;
}
