import { join } from 'node:path';
import { projectRoot } from '../project.ts';

interface VitePlugin {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | undefined;
}

/** Makes the Vite plugin that gives compiled templates our runtime, which can render a page at once. */
export function compilerRuntimePlugin(): VitePlugin {
  const ours = join(projectRoot, 'src/glue/astro/compiler-runtime.ts');
  return {
    name: 'jianfan-compiler-runtime',
    enforce: 'pre',
    resolveId: (id) => (id === 'astro/compiler-runtime' ? ours : undefined),
  };
}
