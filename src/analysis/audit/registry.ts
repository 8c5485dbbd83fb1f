import type { Claim } from '../../domain/claim.ts';
import type { SubjectKind } from '../../domain/subjects.ts';
import { conflictRule } from './general/conflict.ts';
import { coulombicEfficiency, energyEfficiencyRule, retention } from './general/efficiency.ts';
import type { GeneralRule } from './general/generalRule.ts';
import { limitsRule } from './general/limits.ts';
import { mass } from './general/mass.ts';
import { npRatioRule } from './general/npRatio.ts';
import { porosityRule, solidMass } from './general/porosity.ts';
import { capacityOfElectrode, capacityOfMaterial } from './general/theory.ts';
import { unit } from './general/unit.ts';
import { voltage } from './general/voltage.ts';
import type { PutRule, Rule } from './rule.ts';
import { wang2021Rules } from './wang2021/rules.ts';

/** Rules for any source. */
export const generalRules: readonly GeneralRule[] = [
  coulombicEfficiency,
  energyEfficiencyRule,
  retention,
  capacityOfMaterial,
  capacityOfElectrode,
  voltage,
  npRatioRule,
  mass,
  porosityRule,
  solidMass,
  limitsRule,
  unit,
  conflictRule,
];

/** Rules that read one source closely, by its slug. */
export const rulesOfSource: Readonly<Record<string, readonly Rule[]>> = { wang2021: wang2021Rules };

/**
 * All rules for a source: its own rules, then the general ones, applied to each of its claims. Where one of its own
 * rules replaces a general one, the general one is left out.
 */
export function rulesFor(
  slug: string,
  claims: readonly Claim[],
  kindOf: (subjectId: string) => SubjectKind | null,
): readonly PutRule[] {
  const own = Object.hasOwn(rulesOfSource, slug) ? rulesOfSource[slug]! : [];
  const general = generalRules.flatMap((rule) => rule.put(claims, kindOf));
  const isTaken = ({ rule, about }: (typeof general)[number]) =>
    own.some(({ insteadOf }) => insteadOf?.rule === rule.id && insteadOf.claims.every((key) => about.includes(key)));
  const inOrder = own.toSorted((a, b) => place(a) - place(b));
  return [...inOrder.map((rule) => ({ key: rule.id, rule })), ...general.filter((put) => !isTaken(put))];
}

/** Sorts `R9` before `R10` before `R10.2`; rows of a table after them, in their order. */
function place({ id }: Rule): number {
  const [, number, part = '0'] = /^R(\d+)(?:\.(\d+))?$/.exec(id) ?? [];
  return number === undefined ? Number.MAX_SAFE_INTEGER : 100 * Number(number) + Number(part);
}
