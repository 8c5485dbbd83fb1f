import type { SvgPicture } from '../../src/pictures/svg.ts';

/** What is drawn, without its size. */
export function contentOf<A extends readonly unknown[]>(draw: (...given: A) => Promise<SvgPicture>) {
  return async (...given: A): Promise<string> => (await draw(...given)).content;
}
