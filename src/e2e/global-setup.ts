import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/serve.ts';
import { projectRoot } from '../glue/project.ts';
import { buildFixture } from './build-fixture.ts';
import { noteFile, notes } from './fixtures/notes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the fixture magazine. */
    site: string;
    /** Its content folder. */
    content: string;
    /** Output folder of the fixture magazine. */
    out: string;
  }
}

/** Builds the fixture magazine once for all browser tests and serves it: what an author writes in content/ fails no test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jianfan-e2e-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  await cp(join(projectRoot, 'src/e2e/fixtures/magazine'), content, { recursive: true });
  for (const note of notes) await writeFile(join(content, 'posts', `${note.slug}.md`), noteFile(note));
  await buildFixture(content, out);
  const server = await serveFolder(out, 4400);
  project.provide('site', server.url);
  project.provide('content', content);
  project.provide('out', out);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
