import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMarkdownRenderer } from './renderer.ts';

const corporaFolder = new URL('../../../shared/data/corpora/', import.meta.url);
const found = existsSync(corporaFolder);
const frontmatter = /^\uFEFF?---\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/;
/** Elements whose text shows what an author wrote about templates. */
const shownAsCode = /<(code|pre|script|style|textarea)\b[^]*?<\/\1>/g;

describe.skipIf(!found)(`real blogs${found ? '' : ' (skipped: ../shared/data/corpora is absent)'}`, () => {
  const blogs = found ? readdirSync(corporaFolder) : [];

  it.each(blogs)('%s leaves no template syntax visible', { timeout: 120_000 }, async (blog) => {
    const renderer = await createMarkdownRenderer({ highlight: false });
    const visible: string[] = [];
    for (const file of readdirSync(new URL(blog, corporaFolder), { recursive: true }).map(String)) {
      if (!/\.(?:md|markdown)$/.test(file)) continue;
      const body = readFileSync(new URL(`${blog}/${file}`, corporaFolder), 'utf8').replace(frontmatter, '');
      const { html } = await renderer.render(body, { file, firstLine: 1, math: false });
      const text = html.replace(shownAsCode, '');
      const left = /\{%|\{\{[<%]|\{\{ ?(?:site|page|post)\b|\{:[.#\w]|[\uFDD0-\uFDEF]|%EF%B7%9/.exec(
        text,
      )?.[0];
      if (left !== undefined) visible.push(`${file}: ${left}`);
    }
    expect(visible).toEqual([]);
  });
});
