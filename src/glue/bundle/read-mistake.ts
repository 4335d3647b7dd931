import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { CompilerMistake } from './run-compiler.ts';

/** `[plugin astro:build] /site/SiteFooter.astro:4:21`, and the reason on the next line. */
const ofPlugin = /^\[plugin [^\]]+\] (.+?):(\d+):(\d+)\n(?:\w*Error: )?(.+)/m;

/** `[UNRESOLVED_IMPORT] Could not resolve …`, and the place over a picture of the line. */
const ofBundler = /^\[[A-Z_]+\] (.+)\n[^]*?─\[ (.+?):(\d+):(\d+) \]/m;

/** Reads out of what Vite or Astro throws where the mistake is, and what; they don't always say it in fields. */
export function readMistake(error: unknown): CompilerMistake {
  if (!(error instanceof Error)) return { message: String(error) };
  const said = stripVTControlCharacters(error.message).replace(/^Build failed with \d+ errors?:\s*/, '');
  const [, pluginFile, pluginLine, pluginColumn, pluginReason] = ofPlugin.exec(said) ?? [];
  if (pluginFile !== undefined) return at(pluginFile, pluginLine, pluginColumn, pluginReason);
  const [, reason, file, line, column] = ofBundler.exec(said) ?? [];
  if (file !== undefined) return at(file, line, column, reason);
  const { id, loc } = error as Error & {
    id?: string;
    loc?: { file?: string; line?: number; column?: number };
  };
  return { message: said, file: loc?.file ?? id, line: loc?.line, column: loc?.column };
}

function at(file: string, line = '1', column = '1', message = ''): CompilerMistake {
  return { message, file: resolve(file), line: Number(line), column: Number(column) };
}
