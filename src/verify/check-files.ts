import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';

/** A file of the site and its size in bytes. */
export interface PublishedFile {
  file: string;
  size: number;
}

/** Names that Windows keeps for devices, and signs that it refuses. */
const windowsRefuses =
  /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)|[<>:"|?*\\]|[. ](?:\/|$)/i;

/** What free hosts take: Cloudflare Pages' limits, which are the tightest of the usual ones (2026). */
const hostLimits = { files: 20_000, bytes: 25 * 1024 * 1024, rules: 2000, dynamic: 100 };

/** Tells names that a disk or host can't hold, files that differ in case alone, and what is beyond hosts' limits. */
export function checkFiles(files: readonly PublishedFile[], redirects: string): Problem[] {
  return [...files.flatMap(checkName), ...checkCase(files), ...checkLimits(files, redirects)];
}

function checkName({ file }: PublishedFile): Problem[] {
  if (hasControlCharacter(file)) return [createProblem('output-path/control', { file })];
  if (windowsRefuses.test(file)) return [createProblem('output-path', { file })];
  if (file !== file.normalize('NFC')) return [createProblem('output-path/decomposed', { file })];
  return [];
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}

function checkCase(files: readonly PublishedFile[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file }) => {
    const key = file.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file);
    return other === undefined ? [] : [createProblem('output-path/case', { file, values: { other } })];
  });
}

/** Tells what is beyond the limits of free hosts. */
export function checkLimits(files: readonly PublishedFile[], redirects: string): Problem[] {
  const lines = redirects.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  // https://developers.cloudflare.com/pages/configuration/redirects/: of rules with a pattern, 100.
  const dynamic = lines.filter((line) => /^\S*(?:\*|\/:)/.test(line)).length;
  const rules = lines.length;
  const tooLarge = files.filter(({ size }) => size > hostLimits.bytes);
  return [
    ...tooLarge.map(({ file, size }) =>
      createProblem('output-limit/bytes', { file, values: { megabytes: Math.ceil(size / 1024 / 1024) } }),
    ),
    ...(files.length > hostLimits.files
      ? [createProblem('output-limit', { file: '.', values: { count: files.length } })]
      : []),
    ...(rules > hostLimits.rules
      ? [createProblem('output-limit/rules', { file: '_redirects', values: { count: rules } })]
      : []),
    ...(dynamic > hostLimits.dynamic
      ? [createProblem('output-limit/dynamic-rules', { file: '_redirects', values: { count: dynamic } })]
      : []),
  ];
}
