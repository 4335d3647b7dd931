import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { describePhrase } from '../src/diagnostics/describe.ts';
import { visibleName } from '../src/diagnostics/visible-text.ts';
import { replaceFile } from '../src/glue/replace-file.ts';
import { openSite, type Site } from '../src/glue/site/open-site.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { parsePost } from '../src/posts/parse.ts';
import { parseArguments } from './arguments.ts';
import { newPost, splitTags } from './authoring/new-post.ts';
import { reportFailure } from './failure.ts';
import { missingFolder, printProblems } from './problems.ts';

/** Posts whose tags are looked at: enough to know a site's words, soon done. */
const postsRead = 2000;

/** Tags that are suggested. */
const tagsShown = 20;

const { values, positionals } = parseArguments(
  'new',
  {
    tags: { type: 'string', default: '' },
    thread: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
  true,
);

const { content } = values;
const language = messageLanguage(content);
const absent = missingFolder(content);
if (absent !== undefined) {
  printProblems([absent], content);
  process.exitCode = 1;
} else
  await openSite(content)
    .then(write)
    .catch((error: unknown) => reportFailure(error, content));

async function write(site: Site): Promise<void> {
  const known = knownTags(site);
  const asked = positionals.length === 0 ? await ask(known) : undefined;
  const title = asked?.title ?? positionals.join(' ');
  if (title.trim() === '') {
    console.error(describePhrase({ phrase: 'new-needs-title' }, language));
    process.exitCode = 2;
    return;
  }
  const { config } = site;
  const tags = asked?.tags ?? splitTags(values.tags);
  const file = newPost({
    title,
    tags,
    known,
    now: Date.now(),
    timeZone: config.timeZone,
    thread: values.thread,
  });
  const folder = values.thread ? 'threads' : (config.articleFolders?.[0]?.replace(/\/$/, '') ?? 'posts');
  const path = join(content, folder, file.name);
  if (existsSync(path)) {
    console.error(describePhrase({ phrase: 'new-exists', values: { path } }, language));
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, file.text);
  console.log(visibleName(path));
}

/** Tags that tags.yaml defines, then those of posts, most used first. */
function knownTags({ tags, tree, config }: Site): string[] {
  const counts = new Map<string, number>(tags.map(({ name }) => [name, Infinity]));
  for (const { file, path } of tree.posts.slice(0, postsRead)) {
    const { meta } = parsePost(
      { file, text: readFileSync(path, 'utf8') },
      { config, now: Date.now(), hints: {} },
    );
    for (const tag of meta?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

/** Asks on a terminal; elsewhere there is nobody to ask. */
async function ask(known: readonly string[]): Promise<{ title: string; tags: string[] } | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const title = await terminal.question(`${describePhrase({ phrase: 'new-title' }, language)} `);
    if (known.length > 0) console.error(known.slice(0, tagsShown).map(visibleName).join('  '));
    const tags = await terminal.question(`${describePhrase({ phrase: 'new-tags' }, language)} `);
    return { title, tags: splitTags(tags) };
  } catch (error) {
    // Ctrl+C and Ctrl+D: the author has thought better of it. 130 is what shells give for it.
    if (error instanceof Error && error.name === 'AbortError') process.exit(130);
    throw error;
  } finally {
    terminal.close();
  }
}
