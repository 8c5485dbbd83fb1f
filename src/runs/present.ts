import type { MadeFile } from '../simulation/madeFiles.ts';
import type { Solved } from '../simulation/manifest.ts';
import { Cancelled, type Hooks } from '../simulation/model.ts';
import { manifestOf } from '../simulation/models/registry.ts';

/** What is kept of a result after the solution. */
export interface Presentation {
  /** Pictures, tables, and the result itself. */
  readonly files: readonly MadeFile[];
  /** What the database stores: the result, without the fields that are files. */
  readonly remembered: unknown;
}

/** Stops between two files when it is cancelled. @throws Cancelled */
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
