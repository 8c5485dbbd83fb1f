import { attackFigures } from './attacks/attacks.ts';
import { faultFigures } from './faults/faults.ts';
import { type Figure, report, type Section } from './figures.ts';
import { fuzzFigures } from './fuzz/fuzz.ts';
import { type Options, type PartName, readOptions, USAGE } from './options.ts';
import { originFigures } from './origin/origin.ts';
import { type Plan, planOf } from './plan.ts';
import { say } from './support/say.ts';
import { openWorld, type World } from './support/world.ts';

/** Starts the real parts of the program, attacks them, and prints what held. Ends with 1 where a figure does not hold. */

const parts: Readonly<Record<PartName, (world: World, plan: Plan) => Promise<readonly Figure[]>>> = {
  attacks: attackFigures,
  fuzz: fuzzFigures,
  origin: originFigures,
  faults: faultFigures,
};

const options = optionsOrExit();
say(`torture: seed ${options.seed}, about ${options.minutes} min, ${options.only.join(', ')}`);
const sections: Section[] = [];
{
  await using world = openWorld();
  for (const title of options.only) sections.push({ title, figures: await figuresOf(world, title) });
}
console.log(`\n${report(sections)}\n`);
const failed = sections.flatMap(({ figures }) => figures).filter(({ holds }) => !holds);
const again = `npm run torture -- --minutes ${options.minutes} --seed ${options.seed} --only ${options.only.join(',')}`;
say(failed.length === 0 ? 'every required figure holds' : `${failed.length} figures do not hold; again: ${again}`);
process.exit(failed.length === 0 ? 0 : 1);

/** What a part breaks down by is a figure that does not hold: the others are still told. */
async function figuresOf(world: World, part: PartName): Promise<readonly Figure[]> {
  try {
    return await parts[part](world, planOf(options, part));
  } catch (error) {
    const reasons = [(error as Error).stack ?? String(error)];
    return [{ name: 'the part comes to its end', required: 'yes', measured: 'no', holds: false, reasons }];
  }
}

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
