import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of a page and the audits that cost it some. */
export interface Scores {
  scores: number[];
  failed: string[];
}

/** Runs Lighthouse, phone profile, from a folder that has it. */
export async function lighthouse(folder: string, browser: string, url: string): Promise<Scores> {
  const report = join(folder, 'lighthouse.json');
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  await run(process.execPath, [program, url, '--quiet', '--output=json', `--output-path=${report}`, flags], {
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 1 << 26,
  });
  const { categories: found, audits } = JSON.parse(await readFile(report, 'utf8')) as Report;
  const failed = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => found[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return { scores: categories.map((name) => Math.round((found[name]?.score ?? 0) * 100)), failed };
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null }>;
}
