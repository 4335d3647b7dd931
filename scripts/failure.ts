import { resolve } from 'node:path';
import type { PhraseId } from '../src/diagnostics/catalogue.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import type { Phrase } from '../src/diagnostics/values.ts';
import { BuildRefused } from '../src/glue/pipeline/build-refused.ts';
import { markOfOutput, readMark, unfinishedMark } from '../src/glue/render/output-marker.ts';
import { siteCache } from '../src/glue/project.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { printProblems } from './problems.ts';

const reasons: Record<string, PhraseId> = {
  EACCES: 'system-no-permission',
  EPERM: 'system-no-permission',
  EROFS: 'system-read-only',
  ENOSPC: 'system-disk-full',
  ENOTDIR: 'system-not-a-folder',
  EISDIR: 'system-not-a-file',
  ENOENT: 'system-no-such-place',
  EADDRINUSE: 'system-port-in-use',
};

/** Tells a person why a command failed and sets the exit code; throws again what is a fault of ours. */
export function reportFailure(error: unknown, content: string, out?: string): void {
  process.exitCode = 1;
  if (error instanceof BuildRefused) printProblems(error.problems, content);
  const language = messageLanguage(content);
  const lines = [failureOf(error), ...(out === undefined ? [] : [stateOf(out)])];
  console.error(lines.map((line) => describePhrase(line, language)).join(language === 'en' ? ' ' : ''));
}

function failureOf(error: unknown): Phrase {
  if (error instanceof BuildRefused) return { phrase: 'not-built' };
  const {
    code = '',
    path = '',
    syscall = '',
    dest,
  } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  if (code === '' || syscall === '') throw error;
  // A copy fails for want of room at its end, not where it comes from.
  const place = (code === 'ENOSPC' ? dest : undefined) ?? (path || syscall);
  const reason = { phrase: reasons[code] ?? 'system-other' } as const;
  return { phrase: 'system-failure', values: { place, reason, code } };
}

function stateOf(out: string): Phrase {
  const isUnfinished = readMark(markOfOutput(siteCache, resolve(out))) === unfinishedMark;
  return { phrase: isUnfinished ? 'output-unfinished' : 'output-kept', values: { out } };
}
