import { fileURLToPath } from 'node:url';

interface VitePlugin {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | undefined;
}

/** Makes the Vite plugin that gives compiled templates our runtime, which can render a page at once. */
export function compilerRuntimePlugin(): VitePlugin {
  const ours = fileURLToPath(new URL('./compiler-runtime.ts', import.meta.url));
  return {
    name: 'jianfan-compiler-runtime',
    enforce: 'pre',
    resolveId: (id) => (id === 'astro/compiler-runtime' ? ours : undefined),
  };
}
