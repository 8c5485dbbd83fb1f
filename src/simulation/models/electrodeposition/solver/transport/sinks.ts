import type { Circuit } from '../electronics/circuit.ts';
import type { Clusters } from '../front/clusters.ts';
import type { Front } from '../front/front.ts';
import type { FrontReaction } from '../front/reaction.ts';
import { columnAt, rowStart } from '../grid.ts';
import type { Kinetics } from '../kinetics.ts';
import type { Nuclei } from '../nucleation/nuclei.ts';
import type { SaltField } from './saltField.ts';

/** The metal that consumes salt. */
export interface Consumers {
  readonly front: Front;
  readonly clusters: Clusters;
  /** Pieces of metal that the circuit knows: its first bodies; the nuclei follow. */
  readonly pieces: number;
  readonly reaction: FrontReaction;
  readonly nuclei: Nuclei;
  readonly circuit: Circuit;
  readonly kinetics: Kinetics;
}

/** The sinks of front and nuclei in each cell at their potentials, and their derivatives by u. */
export function fillSinks(salt: SaltField, consumers: Consumers, factors: Float64Array): void {
  fillFactors(consumers, factors);
  fillFront(salt, consumers, factors);
  fillNuclei(salt, consumers);
}

/** e^{−αFV/RT} and e^{(1−α)FV/RT} of each piece, one after the other. */
function fillFactors({ circuit, pieces, kinetics }: Consumers, factors: Float64Array): void {
  const { alpha, perVolt } = kinetics;
  for (let k = 0; k < pieces; k++) {
    factors[2 * k] = Math.exp(-alpha * perVolt * circuit.potential[k]);
    factors[2 * k + 1] = Math.exp((1 - alpha) * perVolt * circuit.potential[k]);
  }
}

function fillFront({ sink, reaction: slope }: SaltField, consumers: Consumers, factors: Float64Array): void {
  const { front, clusters, pieces, reaction, kinetics } = consumers;
  const { cells, area, count } = front;
  const { alpha, gradientPerCurrent } = kinetics;
  for (let b = 0; b < count; b++) {
    const piece = clusters.ofCell[b];
    if (piece < 0 || piece >= pieces) continue;
    const k = cells[b];
    const scale = gradientPerCurrent * area[b];
    const cathodic = reaction.cathodic[b] * factors[2 * piece];
    const anodic = reaction.anodic[b] * factors[2 * piece + 1];
    sink[k] = scale * (cathodic - anodic);
    slope[k] = (scale * ((1 + alpha) * cathodic + (1 - alpha) * anodic)) / reaction.salt(b);
  }
}

function fillNuclei({ sink, reaction: slope, u }: SaltField, consumers: Consumers): void {
  const { front, pieces, nuclei, circuit, kinetics } = consumers;
  const { alpha, perVolt, gradientPerCurrent } = kinetics;
  for (let n = 0; n < nuclei.count; n++) {
    const body = pieces + n;
    const k = rowStart(front.grid, 0) + columnAt(front.grid, nuclei.position[n]);
    const potential = circuit.potential[body];
    const cathodic = circuit.cathodic[body] * Math.exp(-alpha * perVolt * potential);
    const anodic = circuit.anodic[body] * Math.exp((1 - alpha) * perVolt * potential);
    sink[k] += gradientPerCurrent * (cathodic - anodic);
    slope[k] += (gradientPerCurrent * ((1 + alpha) * cathodic + (1 - alpha) * anodic)) / u[k];
  }
}

/** Empties what `fillSinks` filled. */
export function clearSinks({ sink, reaction }: SaltField, { front, nuclei }: Consumers): void {
  for (let b = 0; b < front.count; b++) {
    sink[front.cells[b]] = 0;
    reaction[front.cells[b]] = 0;
  }
  for (let n = 0; n < nuclei.count; n++) {
    const k = rowStart(front.grid, 0) + columnAt(front.grid, nuclei.position[n]);
    sink[k] = 0;
    reaction[k] = 0;
  }
}
