import { alkaliMetals } from './elements.ts';
import type { Composition } from './formula.ts';

/** Metals that hosts oxidise and reduce, each by two electrons at most between the limits of electrolytes: V³⁺/V⁵⁺. */
const REDOX_METALS = ['Ti', 'V', 'Cr', 'Mn', 'Fe', 'Co', 'Ni', 'Cu', 'Nb', 'Mo', 'Ru', 'W', 'Ir'];
const PER_REDOX_METAL = 2;

/** Electrons that an atom takes up when it forms the compound richest in alkali metal: Na₂O, Na₃Sb, Li₂₂Si₅, LiC₆. */
const TAKEN_UP: Readonly<Record<string, number>> = {
  ...{ H: 1, F: 1, Cl: 1, Br: 1, I: 1, O: 2, S: 2, Se: 2, Te: 2, N: 3, P: 3, As: 3, Sb: 3, Bi: 3 },
  ...{ C: 1, Si: 4.4, Ge: 4.4, Sn: 4.4, Pb: 4.4, Al: 2.25, Ga: 2, In: 3, Zn: 1, Mg: 3, Ag: 3, Au: 3, Cd: 3, B: 1 },
};

export interface GreatestElectrons {
  readonly most: number;
  /** The atoms on which the number rests, in words. */
  readonly because: string;
}

/**
 * The most electrons that a formula unit of an electrode material can exchange.
 *
 * With alkali and transition metals, as in Na₃V₂(PO₄)₂F₃: one for each alkali atom, or two for each transition metal
 * atom, whichever is more. Otherwise, as in NiSb, Fe₂O₃ or Na₂S₆: what its atoms take up beyond the alkali metal that
 * they hold.
 *
 * @returns null where no element of the formula is known to exchange electrons, as in pure nickel
 */
export function greatestElectrons(composition: Composition): GreatestElectrons | null {
  const alkali = sum(composition, (element) => (alkaliMetals.includes(element) ? 1 : 0));
  const redox = sum(composition, (element) => (REDOX_METALS.includes(element) ? 1 : 0));
  const taken = sum(composition, (element) => TAKEN_UP[element] ?? 0);
  if (alkali > 0 && redox > 0) {
    const most = Math.max(alkali, PER_REDOX_METAL * redox);
    const because = `${plain(alkali)} alkali ${atoms(alkali)} and ${plain(redox)} transition metal ${atoms(redox)}, of two electrons each at most`;
    return { most, because };
  }
  const most = Math.max(alkali, taken - alkali);
  if (most <= 0) return null;
  const because =
    alkali > 0 ? `${plain(alkali)} alkali ${atoms(alkali)}, and atoms that take up` : 'atoms that take up';
  return { most, because: `${because} ${plain(taken)} electrons at most` };
}

function sum(composition: Composition, of: (element: string) => number): number {
  return [...composition].reduce((total, [element, count]) => total + count * of(element), 0);
}

function plain(number: number): string {
  return String(Number(number.toPrecision(4)));
}

function atoms(count: number): string {
  return count === 1 ? 'atom' : 'atoms';
}
