import type { ModelName } from '../domain/run.ts';
import { Cancelled, type Hooks } from '../simulation/model.ts';
import type { ElectrodepositionProblem } from '../simulation/models/electrodeposition/problem.ts';
import type { ElectrodepositionResult } from '../simulation/models/electrodeposition/result.ts';
import type { SymmetricCellProblem } from '../simulation/models/symmetricCell/problem.ts';
import type { SymmetricCellResult } from '../simulation/models/symmetricCell/result.ts';
import type { FileMaker, MadeFile } from './artifacts.ts';
import { depositFiles, rememberedOf } from './presentation/electrodeposition.ts';
import { cellFiles } from './presentation/symmetricCell.ts';

/** A result with what it is a result of. */
interface Presented {
  readonly label: string;
  readonly problem: unknown;
  readonly result: unknown;
}

/** What is left of a result once it is solved. */
export interface Presentation {
  /** Pictures to look at, tables to take away, and the result itself. */
  readonly files: readonly MadeFile[];
  /** What the database remembers: the result, without fields that are files. */
  readonly remembered: unknown;
}

/** @throws Cancelled between two files */
export async function present(model: ModelName, presented: Presented, hooks: Hooks): Promise<Presentation> {
  const { parts, remembered } = presentations[model](presented);
  const files: MadeFile[] = [];
  for (const [k, make] of parts.entries()) {
    if (hooks.cancelled()) throw new Cancelled('the run was cancelled');
    hooks.progress(k / parts.length, `drawing file ${k + 1} of ${parts.length}`);
    files.push(await make());
  }
  return { files, remembered };
}

/** The files of a result, none of them made yet. */
interface Parts {
  readonly parts: readonly FileMaker[];
  readonly remembered: unknown;
}

const presentations: Record<ModelName, (presented: Presented) => Parts> = {
  symmetricCell({ label, problem, result }) {
    const solved = result as SymmetricCellResult;
    return { parts: cellFiles(label, problem as SymmetricCellProblem, solved), remembered: solved };
  },
  electrodeposition({ label, problem, result }) {
    const solved = result as ElectrodepositionResult;
    const parts = depositFiles(label, problem as ElectrodepositionProblem, solved);
    return { parts, remembered: rememberedOf(solved) };
  },
};
