import { existsSync, readFileSync } from 'node:fs';
import { type ObjectValueNode, parse, validate, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/api/schema.ts';
import { readUnit, toSI, type UnitMeaning } from '../src/physics/ucum.ts';
import { type Unit, units } from '../src/physics/units.ts';
import { symmetricCell } from '../src/simulation/models/symmetricCell/manifest.ts';
import { parameterTable } from '../src/simulation/models/symmetricCell/parameters.ts';
import { request } from '../src/simulation/models/symmetricCell/request.ts';
import { readRequest } from '../src/simulation/request/readRequest.ts';
import { unwatched } from '../src/simulation/simulate.ts';
import { glassFibre } from './simulation/cells.ts';

const DOCS = new URL('../docs/', import.meta.url);
const page = readFileSync(new URL('symmetric-cell.md', DOCS), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!);
const [ownLaws, byHand] = blocks('json').map((text) => JSON.parse(text));
const schema = createSchema();

/** The cell of the examples, by hand: what the records of the cell give. */
const cell = {
  ...glassFibre,
  interfaceResistance: 1e-3,
};

/** The result of a request of the page with the cell by hand. */
function run({ cell: _, ...given }: Record<string, unknown>) {
  const usual = { cycles: 1, interface: 'UNDECIDED', of: 'THIS_CELL', electrolyteLaw: 'CONSTANT' };
  const flags = { beyondLife: false, untilDepleted: false, parameters: [], ignoring: [] };
  const { asked } = readRequest({ request, parameters: parameterTable }, { ...usual, ...flags, ...given } as never);
  return symmetricCell.solve(symmetricCell.fromParameters({ ...symmetricCell.byHand(asked), ...cell }), unwatched);
}

/** The fields of the first object of this name in a document, numbers and words. */
function inputOf(document: string, name: string): Record<string, unknown> {
  let found: ObjectValueNode | null = null;
  visit(parse(document), {
    ObjectField(node) {
      if (node.name.value === name && node.value.kind === 'ObjectValue') found ??= node.value;
    },
  });
  const plain = (node: ObjectValueNode): Record<string, unknown> =>
    Object.fromEntries(
      node.fields.map(({ name: { value: key }, value }) => [
        key,
        value.kind === 'ObjectValue'
          ? plain(value)
          : 'value' in value && value.kind !== 'StringValue'
            ? Number(value.value)
            : 'value' in value
              ? value.value
              : null,
      ]),
    );
  return plain(found!);
}

describe('the page on the symmetric cell', () => {
  it('asks only what the schema answers, and its potential can be held', () => {
    const [document] = blocks('graphql');
    expect(validate(schema, parse(document!)).map(String)).toEqual([]);
    const { held } = run(inputOf(document!, 'symmetricCell'));
    expect(held).toMatchObject({ potential: -0.05, duration: 3600, endedBy: 'DURATION' });
    expect(held!.currentDensity.value).toBeGreaterThan(0);
  });

  it('has laws that can be read and change the result', () => {
    const literal = JSON.stringify(ownLaws)
      .replaceAll(/"(\w+)":/g, '$1: ')
      .replace('"OWN"', 'OWN');
    const document = `mutation { startRun(input: { symmetricCell: ${literal} }) { run { id } } }`;
    expect(validate(schema, parse(document)).map(String)).toEqual([]);
    // GraphQL fills in the unit of the concentration.
    const { polynomial } = ownLaws.laws.conductivity;
    const { table } = ownLaws.laws.diffusivity;
    const unit = 'mol/L';
    const laws = { conductivity: { polynomial: { unit, ...polynomial } }, diffusivity: { table: { unit, ...table } } };
    const own = run({ ...ownLaws, laws });
    const { laws: _, electrolyteLaw: __, ...plain } = ownLaws;
    const change = own.plateauParts.ohmic / run(plain).plateauParts.ohmic;
    expect(Math.abs(change - 1)).toBeGreaterThan(1e-3);
    expect(own.notes.join()).not.toContain('beyond its range');
  });

  it('has parameters by hand that can be solved', () => {
    const inSI = Object.entries<string | { value: number; unit: string }>(byHand).map(([name, given]) => {
      if (typeof given === 'string') return [name, given];
      const parameter = parameterTable[name as keyof typeof parameterTable];
      const unit: Unit = parameter.kind === 'NUMBER' ? parameter.unit : '1';
      expect(units[unit]).toBeDefined();
      return [name, toSI(given.value, readUnit(given.unit) as UnitMeaning)];
    });
    const result = symmetricCell.solve(symmetricCell.fromParameters(Object.fromEntries(inSI)), unwatched);
    expect(result.interface.law).toBe('MARCUS_HUSH_CHIDSEY');
    expect(result.held!.duration).toBe(600);
    expect(result.series.currentDensity.every((i) => i < 0)).toBe(true);
  });

  it('links pages that are there', () => {
    const links = [...page.matchAll(/\]\(([\w.-]+\.md)(?:#[\w-]+)?\)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(new URL(path, DOCS)))).toEqual([]);
  });
});
