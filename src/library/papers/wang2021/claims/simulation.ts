import { at, claimsFrom, misprint, note } from '../../../claims.ts';
import { nickelAntimonideCoating } from '../../../coatings/nickelAntimonide.ts';
import { conditionInWords } from '../../../conditions.ts';
import { naclo4EcDecFec } from '../../../electrolytes/naclo4EcDecFec.ts';
import { amorphousNickel, sodiumAntimonide } from '../../../materials/phases.ts';
import { sodium } from '../../../metals/sodium.ts';
import { wang2021 } from '../../../sources.ts';
import { nickelFoil } from '../../../substrates/metalCollectors.ts';

const claim = claimsFrom(wang2021, 'STATED');
const assuming = claimsFrom(wang2021, 'ASSUMED');
const simulated = claimsFrom(wang2021, 'SIMULATED');
const input = conditionInWords('protocol', 'input of the simulation');
const surfaces = [wang2021, sodium, sodiumAntimonide, amorphousNickel, nickelFoil] as const;
const electrolyte = [wang2021, naclo4EcDecFec] as const;

const settings = [
  claim('N1', wang2021, 'instrument', 'COMSOL Multiphysics', null, at('§2.1', '§4'), {
    conditions: [conditionInWords('protocol', 'simulation')],
  }),
  claim('N2', wang2021, 'modelSetting', 'Electrodeposition, Tertiary Nernst-Planck', null, at('§4'), {
    annotations: [note('The physics interface.')],
  }),
  claim('N3', electrolyte, 'electrodeDistance', '10 um', null, at('§4'), { readAs: '10', conditions: [input] }),
  claim(
    'N4',
    surfaces,
    'modelSetting',
    'electrolyte, Na electrode, Ni foil electrode, Na3Sb in Ni matrix',
    null,
    at('§4'),
    { annotations: [note('The geometry.'), misprint('Sodiation is printed as sedation.')] },
  ),
  claim('N5', [wang2021, sodium], 'workingPotential', '-0.1 V vs Na/Na+ (called overpotential)', null, at('§4'), {
    readAs: '-0.1',
    conditions: [input, conditionInWords('reference', 'Na/Na+')],
    annotations: [
      misprint('Against Na/Na⁺ it is the potential of an electrode; its overpotential is without reference.'),
    ],
  }),
  claim('N6', electrolyte, 'modelSetting', 'said to follow sigma_i = mu_i n e', null, at('§4'), {
    annotations: [
      note('The diffusivity of Na⁺.'),
      misprint('σ = µne relates conductivity and mobility; Nernst–Einstein would give 1.75 × 10⁻⁶ cm²/s.', 'O5', 'N8'),
    ],
  }),
  claim('N7', [naclo4EcDecFec, wang2021], 'ionicConductivity', '6.8 mS/cm', null, at('§4'), {
    readAs: '6.8',
    conditions: [input],
  }),
  assuming('N8', [naclo4EcDecFec, wang2021], 'ionMobility', '6.8e-5 cm2/s (sic)', null, at('§4'), {
    readAs: '6.8e-5',
    conditions: [input],
    annotations: [misprint('A mobility is in cm²/(V·s); cm²/s is the unit of a diffusivity.', 'F6')],
  }),
  claim('N9', surfaces, 'modelSetting', 'Poisson ("Passion") equation on Na3Sb and Na seeds', null, at('§4'), {
    annotations: [note('The potential of the surfaces.'), misprint('Poisson is printed as Passion.')],
  }),
  claim('N10', surfaces, 'modelSetting', 'Schottky contact', null, at('§4'), {
    annotations: [note('Between Na and Na₃Sb; the height of the barrier is not given.', 'withheld-schottky-barrier')],
  }),
  claim('N11', electrolyte, 'modelSetting', 'Nernst-Planck eq 2', null, at('§4'), {
    annotations: [note('The flux.', 'O2')],
  }),
  claim('N12', electrolyte, 'modelSetting', 'eq 3', null, at('§4'), { annotations: [note('The mass balance.', 'O3')] }),
  claim('N13', surfaces, 'modelSetting', 'Butler-Volmer on anode and cathode', null, at('§4'), {
    annotations: [note('The kinetics of the electrodes.', 'withheld-exchange-current-density')],
  }),
  claim('N14', [wang2021, sodium], 'modelSetting', 'Na+ + e- <-> Na (eq 4)', null, at('§4'), {
    annotations: [note('The reaction.', 'O4')],
  }),
  assuming('N15', [naclo4EcDecFec, wang2021], 'saltConcentration', '1 M Na+, 1 M ClO4-', null, at('§4'), {
    readAs: '1',
    unit: 'M',
    conditions: [input],
    annotations: [note('At the start.')],
  }),
  claim('N16', electrolyte, 'modelSetting', 'insulating for Na+', null, at('§4'), {
    annotations: [note('The other boundaries.')],
  }),
  claim('N17', electrolyte, 'modelSetting', '0 on all boundaries', null, at('§4'), {
    annotations: [note('The flux of ClO₄⁻.')],
  }),
  claim('N18', wang2021, 'faradayConstant', '26.801 A h/mol', null, at('§4'), {
    readAs: '26.801',
    conditions: [input],
    annotations: [note('Right as such; beside seconds and metres it would have to be 96,485 C/mol.', 'O2')],
  }),
];

const results = [
  simulated(
    'N19',
    [nickelAntimonideCoating, sodium, wang2021],
    'morphology',
    'one nucleus per Na3Sb domain, then Ni fills, flat film',
    null,
    at('§2.1', 'Fig. 1h'),
  ),
  simulated(
    'N20',
    [nickelFoil, sodium, wang2021],
    'morphology',
    'one apex, grows at once to a needle',
    null,
    at('§2.1', 'Fig. S5'),
  ),
  claim('N21', wang2021, 'comparison', 'said to agree with experiment', null, at('§2.1'), {
    annotations: [note('Of the simulated shapes; no number is compared.', 'N19', 'N20')],
  }),
  claim('N22', surfaces, 'modelSetting', 'NOT REPORTED', null, at('throughout'), {
    annotations: [
      note(
        'Size and pitch of the islands, height of the barrier, exchange current, charge-transfer coefficient, temperature, diffusivity, width, time and mesh: nobody can repeat the simulation from the text.',
        'withheld-island-pitch',
        'withheld-schottky-barrier',
        'withheld-exchange-current-density',
        'withheld-charge-transfer-coefficient',
        'withheld-simulation-temperature',
        'withheld-cation-diffusivity',
        'withheld-simulation-time',
        'withheld-simulation-mesh',
      ),
    ],
  }),
  claim(
    'N23',
    wang2021,
    'figureContent',
    'pink Na3Sb, grey Ni, white Na; gradient = Na+ molarity',
    null,
    at('§2.1', 'Fig. 1h'),
  ),
];

export const simulationClaims = [...settings, ...results];
