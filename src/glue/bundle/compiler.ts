import { build } from 'astro';
import { text } from 'node:stream/consumers';
import { templateConfig } from './template-config.ts';
import { openBase } from './base-path.ts';
import type { CompilerAnswer, CompilerMistake, CompilerOrder } from './run-compiler.ts';

/** A process that has Astro compile templates as it is told on standard input, and answers with one message. */
const order = JSON.parse(await text(process.stdin)) as CompilerOrder;
try {
  const modules = new Set<string>();
  const config = await templateConfig({
    ...order,
    base: openBase,
    onModules: (found) => found.forEach((one) => modules.add(one)),
  });
  await build({ ...config, logLevel: 'silent' });
  answer({ modules: [...modules] });
} catch (error) {
  answer({ mistake: mistakeOf(error) });
}

function answer(message: CompilerAnswer): void {
  process.send?.(message, () => process.exit(0));
}

/** Reads what Vite and Astro tell beside an error's message. */
function mistakeOf(error: unknown): CompilerMistake {
  if (!(error instanceof Error)) return { message: String(error) };
  const { id, loc } = error as Error & {
    id?: string;
    loc?: { file?: string; line?: number; column?: number };
  };
  return { message: error.message, file: loc?.file ?? id, line: loc?.line, column: loc?.column };
}
