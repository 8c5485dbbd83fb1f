import type { Annotation, Locator } from '../../../../domain/claim.ts';
import type { Subject } from '../../../../domain/subjects.ts';
import { at, citing, claimsFrom, conflict, misprint, note } from '../../../claims.ts';
import { nickelAntimonideCoating } from '../../../coatings/nickelAntimonide.ts';
import { amorphousNickel, sodiumAntimonide } from '../../../materials/phases.ts';
import { lithium } from '../../../metals/lithium.ts';
import { potassium } from '../../../metals/potassium.ts';
import { sodium } from '../../../metals/sodium.ts';
import { wang2021 } from '../../../sources.ts';
import { conventionalCell, full, half, symmetric } from '../cells.ts';
import { anodes, hosts } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'STATED');
const { low, flooded, lean } = full;

/** The fact says only that the paper says so; the note says what, in other words. */
function asserts(
  key: string,
  about: readonly [Subject, ...Subject[]],
  locator: Locator,
  what: string,
  ...further: readonly Annotation[]
) {
  return claim(key, about, 'assertion', 'true per paper', null, locator, { annotations: [note(what), ...further] });
}

const ofTheMechanism = [
  asserts(
    'Q2',
    [nickelAntimonideCoating],
    at('§1'),
    'It works otherwise than by nucleation and growth.',
    citing('ref-42', 'ref-43', 'ref-44'),
  ),
  asserts(
    'Q3',
    [sodiumAntimonide, sodium],
    at('§2.1'),
    'Seeds of sodium stop growing because the junction beneath keeps electrons from them.',
    citing('ref-48'),
  ),
  asserts(
    'Q4',
    [amorphousNickel, sodium],
    at('§2.1'),
    'The nickel between the seeds takes up sodium next and evens out the film.',
  ),
  asserts(
    'Q5',
    [hosts.halfSbCuFoil, hosts.halfSbNiFoil],
    at('SI', 'Fig. S3'),
    'Affinity to sodium alone does not explain why the two halves differ.',
    note('Below the limit of detection there may be metal on the antimony side too.', 'D23'),
  ),
  asserts(
    'Q12',
    [nickelAntimonideCoating],
    at('§2.1'),
    'The coating is sodiated evenly because the electrode is at one potential.',
  ),
  asserts(
    'Q13',
    [anodes.naNisbCc],
    at('§2.3'),
    'Where stripping lays the interface bare it works again, and sodium left beneath makes up for losses.',
  ),
  asserts(
    'Q10',
    [nickelAntimonideCoating, lithium, potassium],
    at('§2.5', '§3'),
    'The mechanism holds for lithium and potassium as well.',
    note('Rests on compounds of which none is named or measured.', 'B13'),
  ),
];

const ofTheTests = [
  asserts(
    'Q6',
    [half.naOnCc, half.naOnSbCc, half.naOnNiCc],
    at('§2.2'),
    'Low Coulombic efficiency comes from dead sodium and a thick SEI.',
  ),
  asserts(
    'Q11',
    [symmetric.naCc, symmetric.naNiCc, symmetric.naAniCc, symmetric.naPlate],
    at('§2.3'),
    'Fluctuating voltage profiles show that dendrites form.',
    citing('ref-50'),
  ),
  asserts(
    'Q7',
    [low],
    at('§2.4'),
    'Full cells need the self-regulation for many cycles.',
    note('Tested against one other anode.', 'K34'),
  ),
  asserts(
    'Q8',
    [flooded, lean],
    at('§2.4'),
    'The energy efficiency is high because the overpotential of the anode is low.',
    note(
      'At full Coulombic efficiency it means some 164 mV between charge and discharge, of which the two interfaces of a symmetric cell account for 35 mV.',
      'K1',
      'K44',
    ),
    citing('ref-53'),
  ),
];

const overConventional =
  'Holds for the lean cell, 231 against 229 W·h/kg of the line at its capacity and N/P; the flooded cell, 201 W·h/kg, lies below that line.';

const ofTheCells = [
  asserts('Q1', [flooded, lean], at('§3'), 'No other sodium-metal cell had been reported at 200 W·h/kg before.'),
  asserts(
    'Q9',
    [flooded, lean, conventionalCell],
    at('§2.4'),
    'The gain over conventional cells comes from leaving out binder and aluminium foils.',
    conflict(overConventional, 'K37', 'K47', 'O11'),
  ),
  asserts(
    'Q14',
    [sodium, lithium],
    at('§3'),
    'Sodium batteries are the cheaper ones as soon as they exceed 200 W·h/kg.',
    note('The introduction bases this on a review; no calculation is given.', 'P73'),
  ),
  asserts(
    'Q15',
    [flooded, lean, conventionalCell],
    at('§2.4'),
    'At equal areal capacity and N/P it exceeds conventional cells in specific energy.',
    conflict(overConventional, 'K37', 'K47', 'O11'),
    misprint('The anode is printed as Na-Sb-CC; Na-NiSb-CC is meant.'),
  ),
];

export const assertionClaims = [...ofTheMechanism, ...ofTheTests, ...ofTheCells];
