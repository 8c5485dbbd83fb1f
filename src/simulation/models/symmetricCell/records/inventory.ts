import { choose, type NumericClaim } from '../../../../domain/choose.ts';
import { InvalidInput } from '../../../../domain/errors.ts';
import { inSI } from '../../../../domain/si.ts';
import { fromSI } from '../../../../physics/quantity.ts';
import { claimsOf } from '../../../records.ts';
import type { ExpectedRun, SymmetricCellFacts } from '../facts.ts';

/** How much metal an electrode of the run holds; null where no claim says it. */
export function inventoryOf(facts: Pick<SymmetricCellFacts, 'claims' | 'ignoring' | 'electrode'>): NumericClaim | null {
  return choose(claimsOf(facts, facts.electrode.id, 'arealCapacity')).chosen;
}

/** @throws InvalidInput where a half-cycle would move more metal than the electrode holds */
export function requireInventory(facts: ExpectedRun): void {
  const { arealCapacity, electrode } = facts;
  const claim = inventoryOf(facts);
  if (claim === null) return;
  const { value, high, low } = inSI(claim.value);
  const held = value ?? high ?? low!;
  if (arealCapacity <= held) return;
  const limit = fromSI(held, 'mA.h/cm2').value.toPrecision(4);
  throw new InvalidInput(`${electrode.name} holds ${limit} mA.h/cm2 of metal`, {
    path: ['arealCapacity'],
    value: `${fromSI(arealCapacity, 'mA.h/cm2').value} mA.h/cm2`,
    allowed: `at most ${limit} mA.h/cm2 (${claim.key})`,
  });
}
