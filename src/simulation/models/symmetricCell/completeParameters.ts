import { InvalidInput } from '../../../domain/errors.ts';
import type { InterfaceLaw, InterfaceNumbers, StatedLaw } from '../../cells/electrodeInterface.ts';
import { checkValues, defaultOf, refused, type Values, valueText } from '../../parameterTable.ts';
import { holdOf } from './held/holdOf.ts';
import { type CellParameters, type ParameterName, parameterTable } from './parameters.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * For each law, the number that the working electrode must have and the counter electrode may have, and the numbers
 * that the law does not read.
 */
const laws = {
  OHMIC: {
    working: 'interfaceResistance',
    counter: 'counterInterfaceResistance',
    unread: [
      'exchangeCurrentDensity',
      'counterExchangeCurrentDensity',
      'filmResistance',
      'activeAreaRatio',
      'reorganisationEnergy',
    ],
  },
  BUTLER_VOLMER: {
    working: 'exchangeCurrentDensity',
    counter: 'counterExchangeCurrentDensity',
    unread: ['interfaceResistance', 'counterInterfaceResistance', 'reorganisationEnergy'],
  },
  MARCUS_HUSH_CHIDSEY: {
    working: 'exchangeCurrentDensity',
    counter: 'counterExchangeCurrentDensity',
    unread: ['interfaceResistance', 'counterInterfaceResistance'],
  },
} as const satisfies Record<
  InterfaceLaw,
  { working: ParameterName; counter: ParameterName; unread: readonly ParameterName[] }
>;

type LawNumbers = Pick<
  Values<typeof parameterTable>,
  'interfaceLaw' | 'interfaceResistance' | 'exchangeCurrentDensity'
>;

/** The law as stated; where it is undecided, that of the number given by hand; UNDECIDED where there is none. */
function lawOf({ interfaceLaw, interfaceResistance, exchangeCurrentDensity }: LawNumbers): StatedLaw {
  if (interfaceLaw !== 'UNDECIDED') return interfaceLaw;
  if (interfaceResistance !== null && exchangeCurrentDensity !== null) {
    throw refused('interfaceLaw', interfaceLaw, 'OHMIC or BUTLER_VOLMER where both interface numbers are given');
  }
  if (interfaceResistance !== null) return 'OHMIC';
  return exchangeCurrentDensity === null ? 'UNDECIDED' : 'BUTLER_VOLMER';
}

/** Parameters of Butler and Volmer's law are read as soon as that law may hold. */
function unreadUnder(law: StatedLaw): readonly ParameterName[] {
  return law === 'UNDECIDED' ? [] : laws[law].unread;
}

/**
 * A cell from some of its parameters: checks each, fills in defaults, and drops the Bruggeman exponent where a
 * MacMullin number is given. The interfaces may still be unknown.
 *
 * @param given values in SI by name
 * @throws InvalidInput
 */
export function completeCell(given: Given): CellParameters {
  const values = checkValues(parameterTable, given);
  requireOneTransportFactor(values, given);
  const interfaceLaw = lawOf(values);
  for (const name of unreadUnder(interfaceLaw)) {
    if (values[name] === defaultOf(parameterTable[name])) continue;
    throw refused(
      name,
      valueText(parameterTable[name], values[name]),
      `left out where interfaceLaw is ${interfaceLaw}`,
    );
  }
  if (interfaceLaw === 'MARCUS_HUSH_CHIDSEY' && values.reorganisationEnergy === null) {
    throw refused('reorganisationEnergy', null, `given where interfaceLaw is ${interfaceLaw}`);
  }
  const {
    interfaceResistance,
    exchangeCurrentDensity,
    counterInterfaceResistance,
    counterExchangeCurrentDensity,
    bruggemanExponent,
    currentDensity,
    arealCapacity,
    appliedPotential,
    holdDuration,
    ...cell
  } = values;
  const hold = holdOf({ currentDensity, arealCapacity, appliedPotential, holdDuration, ...cell });
  return {
    ...cell,
    interfaceLaw,
    bruggemanExponent: cell.macMullinNumber === null ? bruggemanExponent : null,
    currentDensity: currentDensity ?? Number.NaN,
    arealCapacity: arealCapacity ?? Number.NaN,
    ...(hold && { hold }),
  };
}

/**
 * The numbers of the interfaces; the counter electrode has that of the working electrode unless its own is given.
 *
 * @param given values in SI by name
 * @throws InvalidInput where the number that the law needs is missing, or is to be multiplied
 */
export function completeInterfaces(given: Given): InterfaceNumbers {
  const values = checkValues(parameterTable, given);
  if (values.replicateFactor !== defaultOf(parameterTable.replicateFactor)) {
    throw refused('replicateFactor', values.replicateFactor, 'left out where the interface is given by hand');
  }
  const law = lawOf(values);
  if (law === 'UNDECIDED') {
    throw new InvalidInput('interfaceResistance or exchangeCurrentDensity is required', {
      path: ['interfaceResistance'],
      allowed: 'one of the two, by hand',
    });
  }
  const names = laws[law];
  const working = values[names.working];
  if (working === null) throw refused(names.working, null, `given where interfaceLaw is ${law}`);
  return { working, counter: values[names.counter] ?? working };
}

function requireOneTransportFactor(
  { macMullinNumber, porosity }: Pick<CellParameters, 'macMullinNumber' | 'porosity'>,
  given: Given,
): void {
  if (macMullinNumber === null) return;
  if (typeof given.bruggemanExponent === 'number') {
    throw refused('bruggemanExponent', given.bruggemanExponent, 'left out where macMullinNumber is given');
  }
  if (macMullinNumber * porosity < 1) {
    const least = Number((1 / porosity).toPrecision(4));
    throw refused('macMullinNumber', macMullinNumber, `≥ ${least}: no pores conduct better than straight ones, 1/ε`);
  }
}
