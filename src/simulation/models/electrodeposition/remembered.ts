import type { ParameterName } from './parameters.ts';
import type { ElectrodepositionProblem } from './problem.ts';
import type { ElectrodepositionResult, RememberedDeposition } from './result.ts';

export function rememberedOf(result: ElectrodepositionResult): RememberedDeposition {
  const snapshots = result.snapshots.map(
    ({ metalFraction: _f, saltConcentration: _u, smallNuclei: _n, ...rest }) => rest,
  );
  return { ...result, snapshots };
}

/** Names of the files of a snapshot, by its place in the result. */
export function snapshotFiles(index: number) {
  const number = String(index + 1).padStart(2, '0');
  return {
    picture: `deposit-${number}.png`,
    metalFraction: `metal-fraction-${number}.npy`,
    saltConcentration: `salt-concentration-${number}.npy`,
  } as const;
}

/** The names of the kinds of surface in text. */
export function surfaceNamesOf(problem: ElectrodepositionProblem): Readonly<Record<string, string>> {
  return { coating: givenOf(problem, 'coating') === 'ISLANDS' ? 'islands' : 'film' };
}

/** What a problem has for a parameter; null where it has none. */
export function givenOf({ ledger }: ElectrodepositionProblem, name: ParameterName): number | string | null {
  return ledger.find(({ parameter }) => parameter === name)?.value ?? null;
}
