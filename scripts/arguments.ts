import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Parses command-line options; a mistake prints one line with the usage and ends the process with code 2. */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: T,
  allowFiles = false,
) {
  try {
    const help = { help: { type: 'boolean', short: 'h' } } as const;
    const parsed = parseArgs({
      options: { ...options, ...help },
      allowPositionals: allowFiles,
      strict: true,
    });
    if ((parsed.values as { help?: boolean }).help) {
      console.log(usage);
      process.exit(0);
    }
    return parsed as ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** Reads a port; anything else prints one line and ends the process with code 2. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`--port takes a whole number from 1 to 65535, not “${text}”.`);
  process.exit(2);
}
