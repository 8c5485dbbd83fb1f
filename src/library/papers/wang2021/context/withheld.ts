import type { Locator } from '../../../../domain/claim.ts';
import type { PropertyName } from '../../../../domain/property.ts';
import type { Cell, Subject } from '../../../../domain/subjects.ts';
import { at, claimsFrom, note } from '../../../claims.ts';
import { amorphousNickelCoating, nickelCoating } from '../../../coatings/nickel.ts';
import { nickelAntimonideCoating } from '../../../coatings/nickelAntimonide.ts';
import { kfsiDme } from '../../../electrolytes/kfsiDme.ts';
import { litfsiDmeDolLino3 } from '../../../electrolytes/litfsiDmeDolLino3.ts';
import { naclo4EcDecFec } from '../../../electrolytes/naclo4EcDecFec.ts';
import { amorphousNickel, sodiumAntimonide } from '../../../materials/phases.ts';
import { sodium } from '../../../metals/sodium.ts';
import { celgard2500 } from '../../../separators/celgard2500.ts';
import { whatmanGfC, whatmanGfD } from '../../../separators/glassFibre.ts';
import { wang2021 } from '../../../sources.ts';
import { carbonCloth } from '../../../substrates/carbonCloth.ts';
import { carbonFelt } from '../../../substrates/carbonFelt.ts';
import { full, half, symmetric } from '../cells.ts';
import { anodes } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'STATED');
const throughout = at('throughout');
const { naPlate, naCc, naNiCc, naAniCc, naNisbCc, liCc, liNisbCc, kCc, kNisbCc } = symmetric;
const { naOnNisbCc, liOnCc, liOnNisbCc, kOnCc, kOnNisbCc } = half;
const halfCells = Object.values(half) as [Cell, ...Cell[]];
const fullCells = Object.values(full) as [Cell, ...Cell[]];
const testedCells = [...Object.values(symmetric), ...halfCells, ...fullCells] as [Cell, ...Cell[]];

/**
 * What the authors must know and do not say, beyond the facts that say so themselves, and what it stands in the way of.
 */
function withheld(
  name: string,
  about: Subject | readonly [Subject, ...Subject[]],
  property: PropertyName,
  locator: Locator,
  blocks: string,
  ...claims: readonly string[]
) {
  const annotations = [note(blocks, ...claims)];
  return claim(`withheld-${name}`, about, property, 'NOT REPORTED', null, locator, { annotations });
}

const ofTests = [
  withheld(
    'overpotential-current',
    [naNisbCc, naCc, naNiCc, naAniCc, naPlate],
    'cyclingCurrentDensity',
    at('§2.3', 'Fig. 4e'),
    'Without it the five overpotentials are of no known current.',
    'K1',
    'K2',
    'K3',
    'K4',
    'K5',
  ),
  withheld(
    'overpotential-capacity',
    [naNisbCc, naCc, naNiCc, naAniCc, naPlate],
    'cycledCapacity',
    at('§2.3', 'Fig. 4e'),
    'Without it nobody can say how deep the electrodes were cycled for the five overpotentials.',
    'K1',
    'K2',
    'K3',
    'K4',
    'K5',
  ),
  withheld(
    'li-k-current',
    [liNisbCc, liCc, kNisbCc, kCc],
    'cyclingCurrentDensity',
    at('§2.5', 'Fig. S22c–f'),
    'Without it neither the overpotentials nor the numbers of cycles of lithium and potassium are known.',
    'K19',
    'K20',
    'K21',
    'K22',
    'K23',
    'K25',
  ),
  withheld(
    'efficiency-current',
    halfCells,
    'cyclingCurrentDensity',
    at('§2.2', '§2.5', 'Fig. 3e', 'Fig. S22g, h'),
    'Coulombic efficiency depends on it; without it the tests compare with no other.',
    'J3',
  ),
  withheld(
    'full-cell-current',
    fullCells,
    'cyclingCurrentDensity',
    at('§2.4', 'Fig. 5', 'Fig. S21'),
    'Without it the energies are of no known rate, and the ohmic loss cannot be calculated.',
    'K44',
  ),
  withheld(
    'full-cell-rate',
    fullCells,
    'cRate',
    at('§2.4', 'Fig. 5', 'Fig. S21'),
    'No C-rate stands in for the missing current.',
  ),
  withheld(
    'full-cell-cut-off',
    fullCells,
    'cutOffVoltage',
    throughout,
    'Without it capacity and energy have no known limits.',
  ),
  withheld(
    'half-cell-cut-off',
    halfCells,
    'cutOffVoltage',
    throughout,
    'Without it nobody knows when a half-cycle counted as fully stripped.',
  ),
  withheld(
    'temperature',
    testedCells,
    'testTemperature',
    throughout,
    'Kinetics and transport depend on it; room temperature can only be supposed.',
  ),
  withheld(
    'number-of-cells',
    testedCells,
    'repeatability',
    throughout,
    'Without the number of like cells no difference between hosts can be tested for significance.',
  ),
  withheld('error-bars', wang2021, 'repeatability', throughout, 'No result bears a scatter.'),
  withheld(
    'number-of-cycles',
    [naNisbCc, liNisbCc, liCc, kNisbCc, kCc],
    'cycleLife',
    at('§2.3', '§2.5'),
    'Only hours are given, and without the current they are no number of cycles.',
    'K11',
    'K23',
    'K24',
    'K25',
    'K26',
  ),
  withheld(
    'averaging-window',
    [naOnNisbCc, liOnNisbCc, liOnCc, kOnNisbCc, kOnCc],
    'averagingWindow',
    at('§2.2', '§2.5'),
    'Without it the efficiencies may be averages over few or many cycles.',
    'K14',
    'K27',
    'K28',
    'K29',
    'K30',
  ),
];

const ofParts = [
  withheld(
    'nickel-thickness',
    [nickelCoating, amorphousNickelCoating],
    'thickness',
    throughout,
    'Without it the mass of the coating is unknown, and how much NiSb it can turn into.',
    'D14',
  ),
  withheld('felt-mass', carbonFelt, 'arealMass', throughout, 'Without it the stack mass cannot be summed up.', 'C17'),
  withheld(
    'electrolyte-amount',
    [full.low, full.lowNaCc, full.highNaCc, naclo4EcDecFec],
    'electrolyteToCapacityRatio',
    throughout,
    'Without it the stack masses cannot be summed up; those of the table imply some 35.5 mg/cm² at low loading.',
    'F8',
    'J15',
  ),
  withheld(
    'metal-loading',
    [anodes.naCc, anodes.naNiCc, anodes.naAniCc, anodes.liCc, anodes.liNisbCc, anodes.kCc, anodes.kNisbCc],
    'metalLoading',
    throughout,
    'Given for Na-NiSb-CC only; without it the reserve and the depth of discharge of the others are unknown.',
    'I10',
  ),
  withheld(
    'separator-porosity',
    [whatmanGfC, whatmanGfD, celgard2500],
    'porosity',
    throughout,
    'Without it the resistance of the electrolyte in it needs an assumption.',
    'G1',
  ),
  withheld(
    'xrd-radiation',
    [nickelAntimonideCoating, nickelCoating, carbonCloth],
    'photonEnergy',
    throughout,
    'Without it the angles are no lattice distances; they fit Cu Kα.',
    'D6',
    'D16',
    'M8',
    'M9',
  ),
];

const ofTheSimulation = [
  withheld(
    'island-pitch',
    [sodiumAntimonide, nickelAntimonideCoating],
    'islandPitch',
    throughout,
    'Without it the share of the surface that is nickel is unknown.',
    'E1',
    'E2',
  ),
  withheld(
    'schottky-barrier',
    [sodiumAntimonide, sodium],
    'barrierHeight',
    throughout,
    'The mechanism rests on it.',
    'E7',
    'N10',
  ),
  withheld(
    'exchange-current-density',
    [sodium, amorphousNickel, sodiumAntimonide],
    'exchangeCurrentDensity',
    throughout,
    'Without it the kinetics cannot be repeated.',
    'N13',
  ),
  withheld(
    'charge-transfer-coefficient',
    [sodium, amorphousNickel, sodiumAntimonide],
    'chargeTransferCoefficient',
    throughout,
    'Without it the kinetics cannot be repeated.',
    'N13',
  ),
  withheld(
    'simulation-temperature',
    [wang2021, naclo4EcDecFec],
    'testTemperature',
    throughout,
    'Without it neither the kinetics nor a diffusivity from a mobility can be repeated.',
    'N6',
  ),
  withheld(
    'transference-number',
    [naclo4EcDecFec, litfsiDmeDolLino3, kfsiDme],
    'transferenceNumber',
    throughout,
    'Without it no limiting current and no Sand time follow from the conductivity.',
    'F5',
  ),
  withheld(
    'cation-diffusivity',
    naclo4EcDecFec,
    'ionDiffusivity',
    throughout,
    'Nernst and Einstein would give 1.75 × 10⁻⁶ cm²/s from the mobility; whether that was used is not said.',
    'F6',
    'N6',
  ),
  withheld(
    'simulation-mesh',
    wang2021,
    'modelSetting',
    throughout,
    'Without it nobody can tell whether the shapes are resolved.',
    'N19',
    'N20',
  ),
  withheld(
    'simulation-time',
    wang2021,
    'modelSetting',
    throughout,
    'Without it the simulated charge is unknown.',
    'N19',
    'N20',
  ),
];

export const withheldClaims = [...ofTests, ...ofParts, ...ofTheSimulation];
