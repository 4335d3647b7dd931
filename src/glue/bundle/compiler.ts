import { build } from 'astro';
import { text } from 'node:stream/consumers';
import { templateConfig } from './template-config.ts';
import { openBase } from './base-path.ts';
import { readMistake } from './read-mistake.ts';
import type { CompilerAnswer, CompilerOrder } from './run-compiler.ts';

/** A process that has Astro compile templates as it is told on standard input, and answers with one message. */
const order = JSON.parse(await text(process.stdin)) as CompilerOrder;
try {
  const modules = new Set<string>();
  const config = await templateConfig({
    ...order,
    components: () => order.components,
    base: openBase,
    onModules: (found) => found.forEach((one) => modules.add(one)),
  });
  await build({ ...config, logLevel: 'silent' });
  answer({ modules: [...modules] });
} catch (error) {
  answer({ mistake: readMistake(error) });
}

function answer(message: CompilerAnswer): void {
  process.send?.(message, () => process.exit(0));
}
