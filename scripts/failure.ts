import { BuildRefused } from '../src/glue/pipeline/build-refused.ts';
import { markOf, unfinishedMark } from '../src/glue/render/output-marker.ts';
import { printProblems } from './problems.ts';

const reasons: Record<string, string> = {
  EACCES: 'there is no permission to do that',
  EPERM: 'there is no permission to do that',
  EROFS: 'that place can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  ENOENT: 'there is no such place',
  EADDRINUSE: 'the port is in use',
};

/** Tells a person why a command failed and sets the exit code; throws again what is a fault of ours. */
export function reportFailure(error: unknown, content: string, out?: string): void {
  process.exitCode = 1;
  const kept = out === undefined ? '' : ` ${stateOf(out)}`;
  if (error instanceof BuildRefused) {
    printProblems(error.problems, content);
    console.error(`${error.message}${kept}`);
    return;
  }
  const { code = '', path = '', syscall = '' } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === '' || syscall === '') throw error;
  console.error(`${path || syscall}: ${reasons[code] ?? 'the system refused that'} (${code}).${kept}`);
}

function stateOf(out: string): string {
  return markOf(out) === unfinishedMark
    ? `${out} is half written; the next build puts it right.`
    : `${out} is as it was.`;
}
