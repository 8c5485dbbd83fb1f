/** A file as a model makes it. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly content: string | Uint8Array;
}

/** Makes a file when it is needed. */
export type FileMaker = () => MadeFile | Promise<MadeFile>;

/** A picture with its size in pixels. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

export function svgFile(name: string, picture: Picture): MadeFile {
  return { name, mimeType: 'image/svg+xml', ...picture };
}

export function tableFile(name: string, content: string): MadeFile {
  return { name, mimeType: 'text/csv', width: null, height: null, content };
}

/** The stored result, in SI: the same problem gives the same bytes, so a second solution can be checked by its hash. */
export function resultFile(remembered: unknown): MadeFile {
  const content = JSON.stringify(remembered);
  return { name: 'result.json', mimeType: 'application/json', width: null, height: null, content };
}
