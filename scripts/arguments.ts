import { parseArgs, type ParseArgsConfig } from 'node:util';
import { variantCodes } from '../src/config/variant-list.ts';
import { catalogues, type UsageId } from '../src/diagnostics/catalogue.ts';
import { severities } from '../src/diagnostics/codes.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import { chooseLanguage, languageOf, languages, type Language } from '../src/diagnostics/language.ts';
import { nearestName } from '../src/diagnostics/nearest-name.ts';
import type { Phrase } from '../src/diagnostics/values.ts';

/**
 * Parses command-line options; a mistake prints one line with the usage and ends the process with code 2. `usage` is the
 * name of a command, whose usage every language has, or the usage of a tool for whoever works on the program.
 */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: Exclude<UsageId, 'common'> | `npm ${string}`,
  options: T,
  allowFiles = false,
) {
  const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;
  try {
    const parsed = parseArgs({
      options: { ...options, ...common },
      allowPositionals: allowFiles,
      strict: true,
    });
    const { help, lang } = parsed.values as { help?: boolean; lang?: string };
    if (lang !== undefined) chooseMessages(lang);
    if (help) {
      console.log(`${usageOf(usage)}\n\n${usageOf('common')}`);
      process.exit(0);
    }
    return parsed as ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;
  } catch (error) {
    console.error(`${mistakeIn(error, Object.keys({ ...options, ...common }))}\n\n${usageOf(usage)}`);
    process.exit(2);
  }
}

function usageOf(usage: UsageId | `npm ${string}`): string {
  const { usage: known, listSeparator } = catalogues[language()];
  const text = Object.hasOwn(known, usage) ? known[usage as UsageId] : usage;
  return text
    .replace('{variants}', variantCodes.join(listSeparator))
    .replace('{languages}', languages.join(listSeparator));
}

/** The language asked for counts before all else is understood. */
function language(): Language {
  const at = process.argv.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const written = process.argv[at]?.split('=')[1] ?? process.argv[at + 1];
  return (at < 0 ? undefined : languageOf(written ?? '')) ?? chooseLanguage(process.env);
}

/** Node says in English what is wrong with arguments, and quotes the argument. */
function mistakeIn(error: unknown, options: readonly string[]): string {
  const { code = '', message = String(error) } = error as Partial<NodeJS.ErrnoException>;
  const argument = /'(-{0,2}[^']*)'/.exec(message)?.[1]?.split(' ')[0] ?? '';
  const phrase = message.includes('does not take an argument') ? 'argument-no-value' : mistakes[code];
  if (phrase === undefined) return message;
  const nearest = nearestName(argument.replace(/^--/, ''), options);
  if (phrase === 'argument-unknown' && nearest !== undefined)
    return say({ phrase: 'argument-unknown-near', values: { argument, nearest: `--${nearest}` } });
  return say({ phrase, values: { argument } });
}

const mistakes: Readonly<Record<string, Phrase['phrase']>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'argument-unknown',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'argument-value',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'argument-extra',
};

function say(phrase: Phrase): string {
  return describePhrase(phrase, language());
}

/** The environment carries the choice, so that child processes and threads make the same one. */
function chooseMessages(lang: string): void {
  const chosen = languageOf(lang);
  if (chosen === undefined)
    throw new Error(say({ phrase: 'argument-lang', values: { languages, given: lang } }));
  process.env['JIANFAN_LANG'] = chosen;
}

/** Reads the code that `--only` names; an unknown one prints one line and ends the process with code 2. */
export function knownCode(code: string | undefined): string | undefined {
  if (code === undefined || Object.hasOwn(severities, code)) return code;
  console.error(say({ phrase: 'code-unknown', values: { code } }));
  process.exit(2);
}

/** Reads a port; anything else prints one line and ends the process with code 2. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(say({ phrase: 'argument-port', values: { given: text } }));
  process.exit(2);
}
