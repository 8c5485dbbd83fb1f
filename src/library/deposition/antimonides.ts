import { at, claimsFrom, note } from '../claims.ts';
import { antimonyCoating } from '../coatings/antimony.ts';
import { antimony, lithiumAntimonide, potassiumAntimonide, sodiumAntimonide } from '../materials/phases.ts';
import { allan2016, assumptions } from '../sources.ts';

const measured = claimsFrom(allan2016, 'MEASURED');
const assume = claimsFrom(assumptions, 'ASSUMED');
const place = at('deposition', 'antimonides');

const barrier = note(
  'The work function of sodium alone spans 0.47 eV in tables and the electron affinity of the antimonides is not known, so it cannot be computed. At 0.59 eV thermionic emission passes 1 mA/cm².',
  'wang2021/E7',
);
const emission = note(
  'That of free electrons is 1.202 × 10⁶ A/(m²·K²); a lighter effective mass lowers it, several valleys raise it.',
);
const leak = note(
  'Of a doped or defective film between metals, chosen so that it carries about as much as the barrier; a factor of ten either way.',
);
const pitch = note('Twice the diameter of the islands that are drawn; no micrograph gives it.', 'wang2021/E2');
const islands = note('Taken from sodium: nobody has measured the islands of this metal.', 'wang2021/E2');

export const depositionOnAntimonides = [
  measured(
    'sb-sodiation',
    [antimonyCoating, antimony],
    'phaseReaction',
    'Sb + 3Na+ + 3e- -> Na3Sb',
    null,
    at('abstract'),
    {
      annotations: [
        note(
          'The equation is ours. The abstract says it in words: Na₃Sb, crystalline at the end of the first discharge, by way of amorphous Na₃₋ₓSb.',
        ),
      ],
    },
  ),
  ...[lithiumAntimonide, sodiumAntimonide, potassiumAntimonide].flatMap((phase) => [
    assume(`${phase.slug}-schottky-barrier`, phase, 'barrierHeight', '0.60', 'eV', place, {
      band: [0.3, 0.9],
      annotations: [barrier],
    }),
    assume(`${phase.slug}-richardson-constant`, phase, 'richardsonConstant', '1.2e6', 'A/(m2.K2)', place, {
      band: [1.2e5, 2.4e6],
      annotations: [emission],
    }),
    assume(`${phase.slug}-electronic-conductivity`, phase, 'electronicConductivity', '6e-5', 'S/m', place, {
      band: [6e-6, 6e-4],
      annotations: [leak],
    }),
    assume(`${phase.slug}-island-pitch`, phase, 'islandPitch', '80', 'nm', place, {
      band: [50, 160],
      annotations: [pitch],
    }),
  ]),
  ...[lithiumAntimonide, potassiumAntimonide].map((phase) =>
    assume(`${phase.slug}-island-diameter`, phase, 'islandDiameter', '40', 'nm', place, {
      band: [30, 50],
      annotations: [islands],
    }),
  ),
  assume('sb-thickness', antimonyCoating, 'thickness', '1', 'um', place, {
    band: [0.3, 3],
    annotations: [note('Of an evaporated film once it has taken up sodium; its thickness is not reported.')],
  }),
  assume('sb-crack-width', antimonyCoating, 'crackWidth', '20', 'nm', place, {
    band: [10, 40],
    annotations: [note('The film breaks while it swells; how wide the cracks are is not reported.', 'wang2021/D22')],
  }),
  assume('sb-crack-spacing', antimonyCoating, 'crackSpacing', '600', 'nm', place, {
    band: [300, 1200],
    annotations: [note('Of the order of the thickness of the film, as brittle films crack.', 'wang2021/D22')],
  }),
];
