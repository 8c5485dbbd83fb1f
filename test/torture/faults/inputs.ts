import { deposit } from '../../runs/support/deposits.ts';
import { cellByHand, longCell, quantity, symmetricCell } from '../../runs/support/operations.ts';

/** What the clients ask for, by name: the same name is the same input and must give the same bytes. */
export interface Input {
  readonly name: string;
  /** How often it is chosen. */
  readonly weight: number;
  readonly model: 'symmetricCell' | 'electrodeposition';
  readonly input: Readonly<Record<string, unknown>>;
}

const longDeposit = deposit({
  target: { thickness: quantity(500, 'nm') },
  parameters: [
    { name: 'windowWidth', value: quantity(1280, 'nm') },
    { name: 'columns', value: quantity(256, '1') },
    { name: 'bandMembers', value: quantity(0, '1') },
  ],
});

/** The least that each model solves, and some that are long enough to be killed in their midst. */
export const inputs: readonly Input[] = [
  { name: 'a cell by hand', weight: 4, model: 'symmetricCell', input: cellByHand() },
  { name: 'a cell of the library', weight: 3, model: 'symmetricCell', input: symmetricCell() },
  { name: 'a cell of some seconds', weight: 2, model: 'symmetricCell', input: longCell(2) },
  { name: 'a deposit', weight: 2, model: 'electrodeposition', input: deposit() },
  { name: 'a deposit long enough for a checkpoint', weight: 1, model: 'electrodeposition', input: longDeposit },
];

/** Each as often as it weighs. */
const drawn = inputs.flatMap((input) => Array<Input>(input.weight).fill(input));

/** One of them, by chance. */
export function chosen(random: () => number): Input {
  return drawn[Math.floor(random() * drawn.length)]!;
}

export function operationOf({ model, input }: Input, idempotencyKey: string) {
  const query =
    'mutation ($input: StartRunInput!) { startRun(input: $input) { run { id } userErrors { code message path } } }';
  return { query, variables: { input: { [model]: { ...input, idempotencyKey } } } };
}
