import { SURFACE_TENSION, WICKING_TIME } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../derivation/metric.ts';
import { claimed, first, given } from '../../derivation/origins.ts';

const surfaceTensionArgument = {
  surfaceTension: {
    unit: 'J/m2',
    description: 'Surface tension of the molten metal, γ_l; without it that on record.',
    optional: true,
    ...SURFACE_TENSION,
  },
} as const satisfies Record<string, MetricArgument>;

const surfaceTension = {
  symbol: 'γ_l',
  origin: first(given('surfaceTension'), claimed('surfaceTension', 'metal')),
} as const;
const contactAngle = { symbol: 'θ', origin: claimed('contactAngle') } as const;

/** cos θ = (γ_s − γ_sl)/γ_l. */
export const youngContactAngle = metric({
  name: 'youngContactAngle',
  symbol: 'θ',
  formula: 'θ = arccos((γ_s − γ_sl)/γ_l)',
  latex: String.raw`\theta = \arccos \frac{\gamma_\mathrm{s} - \gamma_\mathrm{sl}}{\gamma_\mathrm{l}}`,
  unit: 'deg',
  of: ['ELECTRODE'],
  description: 'Contact angle of the molten alkali metal on the coating that the surface energies imply.',
  source: 'Young’s equation: Phil. Trans. R. Soc. Lond. 95, 65 (1805), doi:10.1098/rstl.1805.0005',
  validity: 'the surface is smooth, rigid and inert, and the metal wets it neither completely nor not at all.',
  floor: 0,
  ceiling: 180,
  arguments: surfaceTensionArgument,
  inputs: {
    surfaceEnergy: { symbol: 'γ_s', origin: claimed('surfaceEnergy', 'coating', 'material') },
    interfacialEnergy: { symbol: 'γ_sl', origin: claimed('interfacialEnergy', 'coating') },
    surfaceTension,
  },
  compute: (of) => Math.acos((of.surfaceEnergy - of.interfacialEnergy) / of.surfaceTension),
});

/** S = γ_l(cos θ − 1). */
export const spreadingCoefficient = metric({
  name: 'spreadingCoefficient',
  symbol: 'S',
  formula: 'S = γ_l·(cos θ − 1)',
  latex: String.raw`S = \gamma_\mathrm{l} (\cos\theta - 1)`,
  unit: 'J/m2',
  of: ['ELECTRODE'],
  description:
    'Free energy per area that spreading of the molten alkali metal releases: zero where it spreads by itself.',
  source: 'Young–Dupré equation: de Gennes, Rev. Mod. Phys. 57, 827 (1985), doi:10.1103/RevModPhys.57.827',
  validity: 'the contact angle is that of equilibrium on a smooth surface.',
  ceiling: 0,
  arguments: surfaceTensionArgument,
  inputs: { surfaceTension, contactAngle },
  compute: (of) => of.surfaceTension * (Math.cos(of.contactAngle) - 1),
});

/** h = √(γ_l·r·cos θ·t/(2µ)). */
export const wickingHeight = metric({
  name: 'wickingHeight',
  symbol: 'h',
  formula: 'h = √(γ_l·r·cos θ·t/(2µ))',
  latex: String.raw`h = \sqrt{\frac{\gamma_\mathrm{l} r \cos\theta\, t}{2 \mu}}`,
  unit: 'cm',
  of: ['ELECTRODE'],
  description: 'How far the molten alkali metal climbs into the porous support in the time given.',
  source: 'Washburn, Phys. Rev. 17, 273 (1921), doi:10.1103/PhysRev.17.273',
  validity: 'the contact angle is below 90°, flow is viscous and gravity, reaction and freezing play no part.',
  floor: 0,
  arguments: {
    ...surfaceTensionArgument,
    time: { unit: 's', description: 'Time since the metal touched the support, t.', ...WICKING_TIME },
  },
  inputs: {
    surfaceTension,
    poreRadius: { symbol: 'r', origin: claimed('poreRadius', 'substrate') },
    contactAngle,
    time: { symbol: 't', origin: given('time') },
    viscosity: { symbol: 'µ', origin: claimed('viscosity', 'metal') },
  },
  compute: (of) =>
    Math.sqrt((of.surfaceTension * of.poreRadius * Math.cos(of.contactAngle) * of.time) / (2 * of.viscosity)),
});
