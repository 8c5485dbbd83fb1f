import type { SvgPicture } from '../../pictures/svg.ts';
import type { MadeFile } from '../artifacts.ts';

export function svgFile(name: string, picture: SvgPicture): MadeFile {
  return { name, mimeType: 'image/svg+xml', ...picture };
}

export function tableFile(name: string, content: string): MadeFile {
  return { name, mimeType: 'text/csv', width: null, height: null, content };
}

/** What is remembered, in SI: the same problem gives the same bytes, so a second solution can be checked by its hash. */
export function resultFile(remembered: unknown): MadeFile {
  const content = JSON.stringify(remembered);
  return { name: 'result.json', mimeType: 'application/json', width: null, height: null, content };
}
