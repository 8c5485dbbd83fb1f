import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InvalidInput, SolverFailure } from './domain/errors.ts';
import { meaningOf, readUnit, toSI } from './physics/ucum.ts';
import { units } from './physics/units.ts';
import { present } from './runs/present.ts';
import type { Model } from './simulation/model.ts';
import { models } from './simulation/models/registry.ts';
import { allowedText, type Parameter, type ParameterTable } from './simulation/parameterTable.ts';
import { unwatched } from './simulation/simulate.ts';

/**
 * `npm run --silent solve -- <model> <parameters.json> [--files <folder>]`: solves a model with parameters by hand and
 * prints the result, in SI, as JSON; writes its pictures and tables into the folder, if one is given. Exit code 2: the
 * input is wrong, 1: the equations have no solution.
 */

const USAGE = `Usage: npm run --silent solve -- <model> <parameters.json> [--files <folder>]

Prints the result as JSON, in SI; with --files it leaves pictures, tables and fields in the folder. Numbers in the file carry their unit (any of the right dimension, in UCUM or as papers write it):
  { "separatorThickness": { "value": 260, "unit": "um" }, "interfaceLaw": "OHMIC", "cycles": 1 }

Models: ${Object.keys(models).map(dashed).join(', ')}
Parameters of a model: npm run --silent solve -- <model> --help
`;

await main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
  try {
    process.stdout.write(await answer(args));
  } catch (error) {
    if (!(error instanceof InvalidInput || error instanceof SolverFailure)) throw error;
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = error instanceof InvalidInput ? 2 : 1;
  }
}

async function answer(args: string[]): Promise<string> {
  const { values, positionals } = readArguments(args);
  const [name, file] = positionals;
  if (name === undefined) return USAGE;
  const model = modelNamed(name);
  if (values.help) return help(name, model);
  if (file === undefined) throw new InvalidInput('The file with the parameters is missing', { path: ['file'] });
  const problem = model.fromParameters(allInSI(readJson(file), model.parameters));
  const result = model.solve(problem, unwatched);
  const { files, remembered } = await present(
    model.name,
    { run: null, label: `${dashed(name)}, by hand`, problem, result },
    unwatched,
  );
  if (values.files) writeFiles(values.files, files);
  return `${JSON.stringify(remembered, null, 2)}\n`;
}

function writeFiles(folder: string, files: readonly { name: string; content: string | Uint8Array }[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { help: { type: 'boolean', short: 'h' }, files: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new InvalidInput((error as Error).message, { path: ['arguments'], value: args, allowed: '--help' });
  }
}

function modelNamed(name: string): Model<unknown, unknown> {
  const found = Object.entries(models).find(([key]) => key === name || dashed(key) === name);
  if (found) return found[1] as Model<unknown, unknown>;
  const allowed = `one of ${Object.keys(models).map(dashed).join(', ')}`;
  throw new InvalidInput(`There is no model ${name}`, { path: ['model'], value: name, allowed });
}

function readJson(file: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InvalidInput(`${file} cannot be read: ${(error as Error).message}`, { path: ['file'], value: file });
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return { ...content };
  throw new InvalidInput(`${file} does not hold an object`, { path: ['file'], allowed: 'an object of parameters' });
}

/** Every number in SI; words and unknown names are passed on, and the model checks them. */
function allInSI(given: Record<string, unknown>, table: ParameterTable): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const parameter = Object.hasOwn(table, name) ? table[name] : undefined;
      return [name, parameter?.kind === 'NUMBER' ? numberInSI(name, value, parameter.unit) : value];
    }),
  );
}

function numberInSI(name: string, given: unknown, expected: keyof typeof units): unknown {
  if (given === null) return null;
  if (typeof given === 'number' && units[expected].dimension === 'number') return given;
  const { value, unit } = (typeof given === 'object' ? given : {}) as { value?: unknown; unit?: unknown };
  if (typeof value !== 'number' || typeof unit !== 'string') {
    const allowed = `{ "value": a number, "unit": a unit like ${expected} }`;
    throw new InvalidInput(`${name} needs a value and a unit`, { path: [name], value: given, allowed });
  }
  const [from, to] = [readUnit(unit), meaningOf(expected)];
  if ('reason' in from) {
    throw new InvalidInput(`${name}: ${unit} is ${from.reason}`, {
      path: [name, 'unit'],
      value: unit,
      allowed: expected,
    });
  }
  if (from.dimension !== to.dimension) {
    const message = `${name} cannot be in ${unit}: it is measured in ${expected}`;
    throw new InvalidInput(message, {
      path: [name, 'unit'],
      value: unit,
      allowed: `a unit of the dimension of ${expected}`,
    });
  }
  return toSI(value, from);
}

function explain(error: InvalidInput | SolverFailure): string {
  if (error instanceof SolverFailure) return `${error.code} at ${error.time} s: ${error.message}`;
  const { argument, value, allowed } = error;
  return [
    error.message,
    `  field:   ${argument.join('.')}`,
    ...(value === null ? [] : [`  value:   ${value}`]),
    ...(allowed === null ? [] : [`  allowed: ${allowed}`]),
  ].join('\n');
}

function help(name: string, model: { description: string; parameters: ParameterTable }): string {
  const parameters = Object.entries(model.parameters).map(([key, parameter]) => describe(key, parameter));
  return `${dashed(name)}: ${model.description}\n\nParameters:\n\n${parameters.join('\n')}`;
}

function describe(name: string, parameter: Parameter): string {
  const isNumber = parameter.kind === 'NUMBER';
  const symbol = isNumber ? ` (${parameter.symbol})` : '';
  const unit = isNumber && parameter.unit !== '1' ? `, in ${parameter.unit}` : '';
  const absent = isNumber && parameter.optional ? 'none' : 'required';
  return [
    `${name}${symbol}${unit}`,
    `    ${parameter.description}`,
    `    default: ${parameter.default ?? absent}; allowed: ${allowedText(parameter)}`,
    `    source: ${parameter.source}`,
    '',
  ].join('\n');
}

/** oneModel → one-model */
function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
