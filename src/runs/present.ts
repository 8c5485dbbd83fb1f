import type { MadeFile } from '../simulation/madeFiles.ts';
import type { Solved } from '../simulation/manifest.ts';
import { Cancelled, type Hooks } from '../simulation/model.ts';
import { manifestOf } from '../simulation/models/registry.ts';

/** What is left of a result once it is solved. */
export interface Presentation {
  /** Pictures to look at, tables to take away, and the result itself. */
  readonly files: readonly MadeFile[];
  /** What the database remembers: the result, without fields that are files. */
  readonly remembered: unknown;
}

/** @throws Cancelled between two files */
export async function present(name: string, solved: Solved<unknown, unknown>, hooks: Hooks): Promise<Presentation> {
  const model = manifestOf(name);
  const makers = await model.files(solved);
  const files: MadeFile[] = [];
  for (const [k, make] of makers.entries()) {
    if (hooks.cancelled()) throw new Cancelled('the run was cancelled');
    hooks.progress(k / makers.length, `drawing file ${k + 1} of ${makers.length}`);
    files.push(await make());
  }
  return { files, remembered: model.remember(solved.result) };
}
