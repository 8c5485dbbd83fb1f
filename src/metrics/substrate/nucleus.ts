import { FILM_THICKNESS, NUCLEUS_DIMENSIONS, NUCLEUS_SPACING } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, type MetricInput, metric } from '../../derivation/metric.ts';
import { claimed, constant, first, given } from '../../derivation/origins.ts';
import { type NucleusGeometry, nucleusIn } from '../../physics/nucleus.ts';

const nucleusArguments = {
  meanThickness: {
    unit: 'nm',
    description: 'Mean thickness of the metal plated, h, per true area: `depositThickness` of an areal capacity.',
    ...FILM_THICKNESS,
  },
  nucleusSpacing: {
    unit: 'nm',
    description: 'Spacing of the nuclei, W; without it that of the active sites on record.',
    optional: true,
    ...NUCLEUS_SPACING,
  },
  dimensions: {
    unit: '1',
    description: 'Dimensions, d: 3 for hemispheres, 2 for ridges; without it 3.',
    optional: true,
    ...NUCLEUS_DIMENSIONS,
  },
} as const satisfies Record<string, MetricArgument>;

const inputs = {
  meanThickness: { symbol: 'h', origin: given('meanThickness') },
  spacing: {
    symbol: 'W',
    origin: first(given('nucleusSpacing'), claimed('activeSiteSpacing', 'material')),
  },
  dimensions: { symbol: 'd', origin: first(given('dimensions'), constant(3, '1', 'Space has three dimensions')) },
} as const satisfies Record<string, MetricInput>;

const oneEach = {
  of: ['SUBSTRATE', 'COATING'],
  source: 'The volume of a hemisphere, or of half a cylinder',
  validity:
    'the surface is the phase on record, which has not reacted, every active site has nucleated, all metal is in equal nuclei of contact angle 90° with the same spacing, and neighbours do not touch: 2r is no more than W.',
  floor: 0,
  arguments: nucleusArguments,
  inputs,
} as const;

interface Given {
  readonly meanThickness: number;
  readonly spacing: number;
  readonly dimensions: number;
}

/** NaN where neighbours would touch, or where there is no such nucleus. */
function ofNucleus(name: keyof NucleusGeometry) {
  return ({ meanThickness: thickness, spacing: width, dimensions }: Given): number => {
    if (dimensions !== 2 && dimensions !== 3) return Number.NaN;
    const nucleus = nucleusIn({ thickness, width }, dimensions === 2 ? 'RIDGE' : 'CAP');
    return 'reason' in nucleus ? Number.NaN : nucleus[name];
  };
}

/** r = ∛(3hW²/(2π)); of a ridge √(2hW/π). */
export const nucleusRadius = metric({
  ...oneEach,
  name: 'nucleusRadius',
  symbol: 'r',
  formula: 'r = ∛(3h·W²/(2π)) where d is 3, √(2h·W/π) where d is 2',
  latex: String.raw`r = \begin{cases} \sqrt[3]{3 h W^2 / 2\pi} & d = 3 \\ \sqrt{2 h W / \pi} & d = 2 \end{cases}`,
  unit: 'nm',
  description: 'Radius and height of the nuclei of plated metal, one on each active site of the surface.',
  compute: ofNucleus('radius'),
});

/** RMS = √(πr⁴/(2W²) − h²); of a ridge √(4r³/(3W) − h²). */
export const nucleusRoughness = metric({
  ...oneEach,
  name: 'nucleusRoughness',
  symbol: 'R_q',
  formula: 'R_q = √(πr⁴/(2W²) − h²) where d is 3, √(4r³/(3W) − h²) where d is 2',
  latex: String.raw`R_\mathrm{q} = \begin{cases} \sqrt{\pi r^4 / 2 W^2 - h^2} & d = 3 \\ \sqrt{4 r^3 / 3 W - h^2} & d = 2 \end{cases}`,
  unit: 'nm',
  description:
    'Root mean square of the heights about their mean of a surface with one nucleus of plated metal on each active site.',
  compute: ofNucleus('roughness'),
});

/** θ = πr²/W²; of a ridge 2r/W. */
export const siteCoverage = metric({
  ...oneEach,
  name: 'nucleusCoverage',
  symbol: 'θ',
  formula: 'θ = π(3h/(2π·W))^(2/3) where d is 3, √(8h/(π·W)) where d is 2',
  latex: String.raw`\theta = \begin{cases} \pi (3 h / 2 \pi W)^{2/3} & d = 3 \\ \sqrt{8 h / \pi W} & d = 2 \end{cases}`,
  unit: '%',
  ceiling: 100,
  description: 'Share of the surface that is covered by nuclei of plated metal, one on each active site.',
  compute: ofNucleus('coverage'),
});
