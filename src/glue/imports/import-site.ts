import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Phrase } from '../../diagnostics/values.ts';
import type { ImportedSite } from '../../imports/imported.ts';
import type { Progress } from '../progress.ts';
import { scaffoldSite } from '../site/scaffold.ts';
import { redirectFaults } from '../../views/redirects.ts';
import { readSite, type ReadSite } from './read-site.ts';
import { readSource } from './read-source.ts';
import { stageFiles } from './stage.ts';
import { syncFiles, type SyncResult } from './sync.ts';
import { verifyImport, type Balance, type Expectations } from './verify.ts';

export interface ImportOptions {
  source: string;
  /** The site's folder. */
  to: string;
  /** A copy of WordPress's uploads. */
  uploads?: string | undefined;
  /** Nothing is written; all else is the same. */
  dry: boolean;
  now: number;
  language: Language;
  progress: Progress;
}

/** A source as a site of ours, with what that site must have. */
export type ReadSource = ImportedSite & Expectations & { kind: Phrase };

/** What came of an import. */
export interface ImportResult {
  kind?: Phrase;
  balance?: Balance;
  synced?: SyncResult;
  problems: Problem[];
}

/**
 * Imports a site: makes it in a folder of its own, reads it as a build would, compares it with its source, and brings
 * the files over, past all that an author has changed meanwhile.
 */
export async function importSite(options: ImportOptions): Promise<ImportResult> {
  const source = resolve(options.source);
  const to = resolve(options.to);
  const refused = refusal(source, to, options.source);
  if (refused !== undefined) return { problems: [refused] };
  const read = await readSource({ ...options, source, to });
  if (!('files' in read)) return { problems: [read] };
  const { balance, problems } = await tryOut(read, options);
  const synced = syncFiles(read.files, to, options.dry);
  if (!options.dry) scaffoldSite(to);
  return {
    kind: read.kind,
    balance,
    synced,
    problems: [...problems, ...read.problems, ...synced.kept],
  };
}

function refusal(source: string, to: string, named: string): Problem | undefined {
  if (!existsSync(source)) return createProblem('import-source/absent', { file: named });
  if (source === to && statSync(source).isDirectory())
    return createProblem('import-source/same', { file: named });
  return undefined;
}

const settingsFile = 'content/site.yaml';

/** An old site had lists of what isn't imported, and addresses that now are posts: they need no redirect. */
function dropUselessRedirects(files: ImportedSite['files'], { loaded }: ReadSite): void {
  const [context] = loaded.model.contexts;
  const written = files.get(settingsFile);
  if (context === undefined || written === undefined || !('text' in written)) return;
  const faults = redirectFaults(context);
  if (faults.length === 0) return;
  const document = parseDocument(written.text);
  for (const { from } of faults) document.deleteIn(['redirects', from]);
  const left = document.get('redirects');
  if (isMap(left) && left.items.length === 0) document.delete('redirects');
  files.set(settingsFile, { text: document.toString({ lineWidth: 0, flowCollectionPadding: false }) });
}

/** Nothing is brought over that was not read once as a site. */
async function tryOut(
  read: ReadSource,
  { now, progress }: ImportOptions,
): Promise<{ balance: Balance; problems: Problem[] }> {
  const staging = mkdtempSync(join(tmpdir(), 'jianfan-import-'));
  try {
    stageFiles(read.files, staging);
    const site = await readSite(join(staging, 'content'), now, progress);
    dropUselessRedirects(read.files, site);
    return verifyImport(site, read);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
