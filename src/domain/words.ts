/** "a cell", "an electrode". */
export function withArticle(subject: string): string {
  return `${/^[aeiou]/i.test(subject) ? 'an' : 'a'} ${subject}`;
}
