import { parseArgs } from 'node:util';

/**
 * The one file argument of a command, and its flags. With any other arguments the process prints its usage and ends.
 */
export function fileArgument(command: string, known: readonly string[] = []) {
  const { positionals, tokens } = parseArgs({ strict: false, allowPositionals: true, tokens: true });
  const flags = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.rawName] : [])));
  const foreign = [...flags].find((flag) => !known.includes(flag));
  const [file] = positionals;
  if (file !== undefined && positionals.length === 1 && !foreign) return { file, flags };
  const usage = `npm run ${command} -- <file>${known.map((flag) => ` [${flag}]`).join('')}`;
  const wrong = foreign ? `${foreign} is not known` : `${positionals.length} files given, 1 wanted`;
  console.error(`${wrong}: ${usage}`);
  process.exit(1);
}
