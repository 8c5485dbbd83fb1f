import type { MadeFile } from '../artifacts.ts';

/** A chart, as large as it says that it is. */
export function svgFile(name: string, content: string): MadeFile {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(content) ?? [];
  const size = { width: Math.round(Number(width)), height: Math.round(Number(height)) };
  return { name, mimeType: 'image/svg+xml', ...size, content };
}

export function tableFile(name: string, content: string): MadeFile {
  return { name, mimeType: 'text/csv', width: null, height: null, content };
}

/** What is remembered, in SI: the same problem gives the same bytes, so a second solution can be checked by its hash. */
export function resultFile(remembered: unknown): MadeFile {
  const content = JSON.stringify(remembered);
  return { name: 'result.json', mimeType: 'application/json', width: null, height: null, content };
}
