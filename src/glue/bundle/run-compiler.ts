import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { threadModule } from '../project.ts';

/** What a compiler is asked to do. */
export interface CompilerOrder {
  /** MDX posts: content-relative path → path on disk. */
  mdx: Record<string, string>;
  /** Components that replace built-in ones: name → path on disk. */
  components: Record<string, string>;
  outDir: string;
  /** Folder for what Astro keeps. */
  cache: string;
}

/** Where and why a template or an MDX post does not compile. */
export interface CompilerMistake {
  message: string;
  file?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
}

/** What a compiler answers: the files that it has read, or the mistake that stopped it. */
export type CompilerAnswer = { modules: string[] } | { mistake: CompilerMistake };

/** Thrown when Astro could not compile the templates or an MDX post. */
export class TemplatesFailed extends Error {
  readonly mistake: CompilerMistake;
  constructor(mistake: CompilerMistake) {
    super('Astro could not compile the templates.');
    this.mistake = mistake;
  }
}

/** Astro loads a thousand modules in a second: V8 would collect garbage all the while, a seventh of the whole. */
const roomForYoung = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

/**
 * Has Astro compile the templates; gives the files that they are made of. Runs in a process of its own: Vite's memory
 * is given back, and builds that change only content never load it.
 */
export function runCompiler(order: CompilerOrder): Promise<string[]> {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Keeping Astro's own code compiled takes longer than compiling it.
    NODE_COMPILE_CACHE: undefined,
  };
  const program = fileURLToPath(threadModule('compiler', import.meta.url)); // a folder's name may be Chinese
  const child = spawn(process.execPath, [...roomForYoung, program], {
    env,
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stdin?.end(JSON.stringify(order));
  let answer: CompilerAnswer | undefined;
  child.on('message', (message) => (answer = message as CompilerAnswer));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      if (answer !== undefined && 'modules' in answer) resolve(answer.modules);
      else reject(new TemplatesFailed(answer?.mistake ?? { message: Buffer.concat(said).toString('utf8') }));
    });
  });
}
