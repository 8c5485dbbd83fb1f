import { checkValues, defaultOf, refused } from '../../parameterTable.ts';
import { type ParameterName, parameterTable, type SymmetricCellParameters } from './parameters.ts';

/**
 * Complete parameters out of some: checks each, fills in defaults, drops the Bruggeman exponent where a MacMullin number
 * stands, gives the counter electrode what the working electrode has.
 *
 * @param given values in SI by name
 * @throws InvalidInput
 */
export function completeParameters(given: Readonly<Record<string, unknown>>): SymmetricCellParameters {
  const values = checkValues(parameterTable, given);
  requireOneTransportFactor(values, given);
  requireInterfaceNumber(values);
  const ohmic = values.interfaceLaw === 'OHMIC';
  return {
    ...values,
    bruggemanExponent: values.macMullinNumber === null ? values.bruggemanExponent : null,
    counterInterfaceResistance: ohmic ? (values.counterInterfaceResistance ?? values.interfaceResistance) : null,
    counterExchangeCurrentDensity: ohmic
      ? null
      : (values.counterExchangeCurrentDensity ?? values.exchangeCurrentDensity),
  };
}

function requireOneTransportFactor(values: SymmetricCellParameters, given: Readonly<Record<string, unknown>>): void {
  const { macMullinNumber, porosity } = values;
  if (macMullinNumber === null) return;
  if (typeof given.bruggemanExponent === 'number') {
    throw refused('bruggemanExponent', given.bruggemanExponent, 'left out where macMullinNumber is given');
  }
  if (macMullinNumber * porosity < 1) {
    const least = Number((1 / porosity).toPrecision(4));
    throw refused('macMullinNumber', macMullinNumber, `≥ ${least}: no pores conduct better than straight ones, 1/ε`);
  }
}

/** What each law needs, and what it does not read. */
const lawNeeds = {
  OHMIC: {
    number: 'interfaceResistance',
    unread: ['exchangeCurrentDensity', 'counterExchangeCurrentDensity', 'filmResistance', 'activeAreaRatio'],
  },
  BUTLER_VOLMER: {
    number: 'exchangeCurrentDensity',
    unread: ['interfaceResistance', 'counterInterfaceResistance'],
  },
} as const satisfies Record<string, { number: ParameterName; unread: readonly ParameterName[] }>;

function requireInterfaceNumber(values: SymmetricCellParameters): void {
  const { number, unread } = lawNeeds[values.interfaceLaw];
  if (values[number] === null) throw refused(number, null, `given where interfaceLaw is ${values.interfaceLaw}`);
  for (const name of unread) {
    if (values[name] === defaultOf(parameterTable[name])) continue;
    throw refused(name, values[name], `left out where interfaceLaw is ${values.interfaceLaw}`);
  }
}
