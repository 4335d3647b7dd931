import { parseArgs, type ParseArgsConfig } from 'node:util';
import { languageOf, languages } from '../src/diagnostics/language.ts';

const commonUsage = `  --lang LANG    language of warnings and errors: ${languages.join(', ')} (default: site.yaml's, else the terminal's)`;

/** Parses command-line options; a mistake prints one line with the usage and ends the process with code 2. */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
  allowFiles = false,
) {
  try {
    const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;
    const parsed = parseArgs({
      options: { ...options, ...common },
      allowPositionals: allowFiles,
      strict: true,
    });
    const { help, lang } = parsed.values as { help?: boolean; lang?: string };
    if (help) {
      console.log(`${usage}\n\n${commonUsage}`);
      process.exit(0);
    }
    if (lang !== undefined) chooseMessages(lang);
    return parsed as ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** The environment carries the choice, so that child processes and threads make the same one. */
function chooseMessages(lang: string): void {
  const language = languageOf(lang);
  if (language === undefined) throw new Error(`--lang takes ${languages.join(', ')}, not “${lang}”.`);
  process.env['JIANFAN_LANG'] = language;
}

/** Reads a port; anything else prints one line and ends the process with code 2. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`--port takes a whole number from 1 to 65535, not “${text}”.`);
  process.exit(2);
}
