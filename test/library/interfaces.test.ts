import { describe, expect, it } from 'vitest';
import { libraryId } from '../../src/domain/identity.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { PropertyName } from '../../src/domain/property.ts';
import type { AlkaliMetal, Cell, Electrolyte, Separator, Subject } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import type { SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import { unwatched } from '../../src/simulation/simulate.ts';

const byId = new Map(catalogue.subjects.map((subject) => [subject.id, subject]));
const subject = <N extends Subject>(id: string | null) => byId.get(id!) as N;
const claims = (id: string, property: PropertyName) =>
  catalogue.claims.filter((claim) => claim.property === property && claim.subjectIds.includes(id));

/** Of a run on an electrode of this metal that nobody measured, in the electrolyte of the measured cells. */
function unmeasured(metal: AlkaliMetal): SymmetricCellFacts {
  const cells = catalogue.subjects.filter(
    (one): one is Cell => one.kind === 'CELL' && one.configuration === 'SYMMETRIC' && one.metalId === metal.id,
  );
  const separator = (cell: Cell) => subject<Separator>(cell.separatorId);
  return {
    metal,
    electrode: { id: 'unmeasured', kind: 'ELECTRODE', slug: 'unmeasured', name: 'Unmeasured' },
    electrolyte: subject<Electrolyte>(cells[0]!.electrolyteId),
    separator: separator(cells[0]!),
    claims,
    measured: cells.map((cell) => ({
      cell,
      electrodeId: cell.negativeId,
      electrolyteId: cell.electrolyteId,
      separator: separator(cell),
      overpotential: claims(cell.id, 'overpotential'),
    })),
    currentDensity: 10,
    arealCapacity: 3.6e4,
    cycles: 1,
    temperature: null,
    interfaceLaw: 'OHMIC',
    overrides: {},
    ignoring: [],
  };
}

describe('The resistance that stands in for an unknown interface', () => {
  it.each([
    ['na', 5],
    ['li', 2],
    ['k', 2],
  ])('of %s is the geometric mean of the %d hosts on record, and its band holds each of them', (slug, hosts) => {
    const metal = subject<AlkaliMetal>(libraryId('ALKALI_METAL', slug));
    const { interface: known } = symmetricCellModel.solve(fromFacts(unmeasured(metal)), unwatched);
    expect(known.fits).toHaveLength(hosts);
    const [claim] = claims(metal.id, 'interfaceResistance');
    const { value, low, high } = claim!.value as Measure;
    expect(Math.abs(value! / (known.interfaceResistance! * 1e4) - 1)).toBeLessThan(0.005);
    for (const { interfaceResistance } of known.fits) {
      expect(interfaceResistance! * 1e4).toBeGreaterThan(low!);
      expect(interfaceResistance! * 1e4).toBeLessThan(high!);
    }
    const named = claim!.annotations.flatMap((annotation) => annotation.claims);
    expect(named.toSorted()).toEqual(known.fits.map(({ claimKey }) => claimKey).toSorted());
  });
});
