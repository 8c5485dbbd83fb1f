import { describe, expect, it } from 'vitest';
import { perMole } from '../../src/domain/printed/perMole.ts';
import { convert, meaningOf } from '../../src/physics/ucum.ts';

const asked = (printed: string, expected: string) => perMole(meaningOf(printed), meaningOf(expected));

describe('a unit that is printed per particle', () => {
  it('is read per mole where the quantity is: 1 eV is 96.485 kJ/mol', () => {
    const unit = asked('eV', 'kJ/mol')!;
    expect(convert(1, meaningOf(unit), meaningOf('kJ/mol'))).toBeCloseTo(96.48533212, 8);
    expect(convert(26.95, meaningOf(asked('meV', 'kJ/mol')!), meaningOf('kJ/mol'))).toBeCloseTo(2.60028, 5);
  });

  it('is left alone where the quantity is of a particle too, is per mole already, or is another quantity', () => {
    expect(asked('eV', 'eV')).toBeNull();
    expect(asked('kJ/mol', 'kJ/mol')).toBeNull();
    expect(asked('V', 'kJ/mol')).toBeNull();
    expect(asked('Cel', 'kJ/mol')).toBeNull();
  });
});
