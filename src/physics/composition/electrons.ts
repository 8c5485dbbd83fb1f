import { alkaliMetals } from './elements.ts';
import type { Composition } from './formula.ts';

/** Metals that hosts oxidise and reduce, each by two electrons at most between the limits of electrolytes: V³⁺/V⁵⁺. */
const REDOX_METALS = ['Ti', 'V', 'Cr', 'Mn', 'Fe', 'Co', 'Ni', 'Cu', 'Nb', 'Mo', 'Ru', 'W', 'Ir'];
const PER_REDOX_METAL = 2;

/**
 * Electrons that an atom takes up at most: as many as the binary phase richest in Li, Na or K has alkali atoms for it.
 * An assumed upper limit: electrodes often stop at a phase with less, such as Li₁₅Si₄ or LiC₆.
 *
 * Salts: LiH, LiF, Li₂O, Li₃N and their like; Li₂C₂. Alloys: Li₂₂M₅ of Si, Ge, Sn, Pb; Li₉Al₄, Li₂Ga, Li₁₃In₃, LiZn,
 * Li₃Cd, Li₁₅Au₄, LiB₀.₈.
 *
 * @see for Li₂₂Ge₅, Li₁₃In₃ and Li₃Cd the assessed diagrams of the Alloy Phase Diagram Program, summaries (Cd–Li:
 * Pelton, Bull. Alloy Phase Diagrams 9 (1988)); for Li₁₅Au₄ Hejazi et al., J. Electrochem. Soc. 171, 050518 (2024),
 * doi:10.1149/1945-7111/ad3f54, abstract; for LiB₀.₈ Hermann et al., J. Am. Chem. Soc. 134, 18606 (2012),
 * doi:10.1021/ja308492g, abstract; the other phases are assumed
 */
const TAKEN_UP: Readonly<Record<string, number>> = {
  ...{ H: 1, F: 1, Cl: 1, Br: 1, I: 1, O: 2, S: 2, Se: 2, Te: 2, N: 3, P: 3, As: 3, Sb: 3, Bi: 3, C: 1, B: 1 / 0.8 },
  ...{ Si: 22 / 5, Ge: 22 / 5, Sn: 22 / 5, Pb: 22 / 5, Al: 9 / 4, Ga: 2, In: 13 / 3, Zn: 1, Cd: 3, Au: 15 / 4 },
};

/**
 * They have no limit: the phase of magnesium that is richest in lithium is lithium that has dissolved it (caption of
 * fig. 1 of doi:10.1038/s41467-024-48071-0), and phases of silver are known up to Li₄Ag and assumed beyond it.
 */
const UNLIMITED = ['Mg', 'Ag'];

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
 * @returns null where no element of the formula is known to exchange electrons, as in pure nickel, or where one takes
 * up electrons without a known limit, as magnesium
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
  if (most <= 0 || UNLIMITED.some((element) => composition.has(element))) return null;
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
