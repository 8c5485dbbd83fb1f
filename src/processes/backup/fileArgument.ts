import { parseArgs } from 'node:util';

/** The one file that a command is called with, and which of its flags. Called otherwise, the process ends and says how. */
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
