import { atomicDiameter } from '../../../physics/composition/atomicDiameter.ts';
import { checkValues, refused, valueText } from '../../parameterTable.ts';
import { nanometresInWords } from './lengthInWords.ts';
import { type ElectrodepositionParameters, parameterTable } from './parameters.ts';
import { drawSites } from './solver/nucleation/sites.ts';
import { requireResolution } from './solver/resolution.ts';
import { limitingCurrentDensityOfGap } from './solver/scales.ts';
import { surfaceOf } from './solver/surface.ts';
import { carriedToRun } from './thermal.ts';
import { transportChoice } from './transportChoice.ts';

const LEAST_MEMBERS = 16;

/**
 * Complete parameters from some of them: checks each and all together, fills in defaults, carries the numbers to the
 * temperature of the run, and chooses how the salt is computed where it is not said.
 *
 * @param given values in SI by name, at the temperature at which they are known
 * @returns values at the temperature of the run
 * @throws InvalidInput
 */
export function completeParameters(given: Readonly<Record<string, unknown>>): ElectrodepositionParameters {
  const values = withTransport(carriedToRun(checkValues(parameterTable, given)));
  requireControl(values);
  requirePulse(values);
  requireRoom(values);
  requireSurface(values);
  requireAtoms(values);
  requireResolution(values);
  requireSite(values);
  requireMembers(values);
  return values;
}

function withTransport(values: ElectrodepositionParameters): ElectrodepositionParameters {
  return values.transport === 'AUTOMATIC' ? { ...values, transport: transportChoice(values).transport } : values;
}

/** What each control holds, and what it does not read. */
const controls = {
  POTENTIOSTATIC: { held: 'appliedPotential', unread: 'currentDensity' },
  GALVANOSTATIC: { held: 'currentDensity', unread: 'appliedPotential' },
} as const;

function requireControl(values: ElectrodepositionParameters): void {
  const { held, unread } = controls[values.control];
  if (values[held] === null) throw refused(held, null, `given where control is ${values.control}`);
  if (values[unread] !== null) {
    throw refused(
      unread,
      valueText(parameterTable[unread], values[unread]),
      `left out where control is ${values.control}`,
    );
  }
  if (values.currentDensity === null || values.transport === 'TRANSIENT') return;
  const limit = limitingCurrentDensityOfGap(values);
  if (values.currentDensity < limit) return;
  const shown = Number((limit / 10).toPrecision(4));
  throw refused(
    'currentDensity',
    valueText(parameterTable.currentDensity, values.currentDensity),
    `< ${shown} mA/cm2, the limiting current density`,
  );
}

function requirePulse({ onDuration, offDuration }: ElectrodepositionParameters): void {
  if (onDuration !== null && offDuration === null) throw refused('offDuration', null, 'given where onDuration is');
  if (onDuration === null && offDuration !== null) throw refused('onDuration', null, 'given where offDuration is');
}

function requireRoom({ thickness, electrodeGap }: ElectrodepositionParameters): void {
  if (thickness < electrodeGap) return;
  throw refused('thickness', nm(thickness), `< ${nm(electrodeGap)}, the electrode gap: the metal must fit`);
}

function requireSurface(values: ElectrodepositionParameters): void {
  const { coating, windowWidth, columns, islandDiameter, islandPitch, crackWidth, crackSpacing } = values;
  if ((columns & (columns - 1)) !== 0) throw refused('columns', columns, 'a power of two, 16 to 2048');
  if (coating === 'ISLANDS') {
    if (islandDiameter > islandPitch)
      throw refused('islandDiameter', nm(islandDiameter), `≤ ${nm(islandPitch)}, the pitch`);
    requireWidth(windowWidth, islandPitch, 'one pitch of the islands');
  }
  if (coating === 'FILM') {
    if (crackWidth > crackSpacing) throw refused('crackWidth', nm(crackWidth), `≤ ${nm(crackSpacing)}, the spacing`);
    requireWidth(windowWidth, crackSpacing, 'one spacing of the cracks');
  }
  if (coating === 'NONE') requireWidth(windowWidth, values.substrateSiteSpacing, 'the room of one nucleus');
}

/** A cell of the grid holds a continuum of metal: at least one atom. */
function requireAtoms({ windowWidth, columns, molarVolume }: ElectrodepositionParameters): void {
  const atom = atomicDiameter(molarVolume);
  if (windowWidth >= columns * atom) return;
  const shown = (length: number) => nm(Number(length.toPrecision(3)));
  const reason = `cells of ${shown(windowWidth / columns)} are smaller than an atom of the metal, ${shown(atom)}`;
  const { limits } = parameterTable.columns;
  const most = 2 ** Math.floor(Math.log2(windowWidth / atom));
  if (most >= limits.least) throw refused('columns', columns, `≤ ${most}: ${reason}`);
  throw refused(
    'windowWidth',
    nm(windowWidth),
    `≥ ${nm(Number((limits.least * atom * 1.0005).toPrecision(4)))}: ${reason}`,
  );
}

/** Without an active site nothing would ever plate. */
function requireSite(values: ElectrodepositionParameters): void {
  const { windowWidth, seed, sitePlacement } = values;
  if (drawSites(surfaceOf(values), seed, sitePlacement).length > 0) return;
  throw refused('windowWidth', nm(windowWidth), 'so wide that an active site lies in it: with this seed none does');
}

/** The 5 and 95 % quantiles of a few members would be no more than the least and the greatest of them. */
function requireMembers({ bandMembers }: ElectrodepositionParameters): void {
  if (bandMembers === 0 || bandMembers >= LEAST_MEMBERS) return;
  throw refused('bandMembers', bandMembers, `0, or ${LEAST_MEMBERS} to ${parameterTable.bandMembers.limits.most}`);
}

function requireWidth(width: number, least: number, reason: string): void {
  if (width >= least) return;
  throw refused('windowWidth', nm(width), `≥ ${nm(least)}, ${reason}`);
}

function nm(length: number): string {
  return nanometresInWords(length, 6);
}
