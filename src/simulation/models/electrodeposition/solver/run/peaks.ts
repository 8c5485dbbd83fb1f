import { type DrivenSites, nucleationPeak } from '../../../../../physics/nucleation/peak.ts';
import { nucleationBarrier, nucleationRate } from '../../../../../physics/nucleation/rate.ts';
import type { NucleusShape } from '../../../../../physics/nucleus.ts';
import type { ElectrodepositionParameters } from '../../parameters.ts';
import { interfaceReferenceOf } from '../../thermal.ts';

/**
 * The nucleation peak at this distance of nuclei as half cylinders and as half spheres, and what the contact has to do with
 * it; null where the surface has other laws than bare substrate, or no constant current.
 *
 * @param spacing of the nuclei, m
 */
export function peaksInWords(values: ElectrodepositionParameters, spacing: number): string | null {
  if (values.coating !== 'NONE' || values.currentDensity === null || values.onDuration !== null) return null;
  const sites = drivenSites(values, spacing);
  const peak = (shape: NucleusShape, resistance = sites.contactResistance) =>
    inWords(nucleationPeak({ ...sites, contactResistance: resistance }, shape));
  return `For equal nuclei on bare substrate, ${digits(spacing * 1e6)} µm apart, that form at the median of their time, it is ${peak('RIDGE')} as half cylinders and ${peak('CAP')} as half spheres; without the resistance of their contact ${peak('RIDGE', 0)} and ${peak('CAP', 0)}.`;
}

function drivenSites(values: ElectrodepositionParameters, spacing: number): DrivenSites {
  const barrier = nucleationBarrier(values.attemptFrequency);
  const { substrateNucleationOverpotential: onset, temperature } = values;
  const calibratedAt = interfaceReferenceOf(values);
  return {
    ...values,
    spacing,
    currentDensity: values.currentDensity!,
    contactResistance: values.substrateContactResistance,
    rate: (overpotential) => nucleationRate(overpotential, onset, temperature, calibratedAt, barrier),
  };
}

function inWords(peak: ReturnType<typeof nucleationPeak>): string {
  return typeof peak === 'number' ? `${Math.round(peak * 1e3)} mV`.replace('-', '−') : 'none';
}

function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
