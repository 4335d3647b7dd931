import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMarkdownRenderer } from './renderer.ts';

const CORPORA = new URL('../../../shared/data/corpora/', import.meta.url);
const found = existsSync(CORPORA);
const FRONTMATTER = /^\uFEFF?---\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/;
/** Elements whose text shows what an author wrote about templates. */
const SHOWN_AS_CODE = /<(code|pre|script|style|textarea)\b[^]*?<\/\1>/g;

describe.skipIf(!found)(`real blogs${found ? '' : ' (skipped: ../shared/data/corpora is absent)'}`, () => {
  const blogs = found ? readdirSync(CORPORA) : [];

  it.each(blogs)('%s leaves no template syntax visible', { timeout: 120_000 }, async (blog) => {
    const renderer = await createMarkdownRenderer({ highlight: false });
    const visible: string[] = [];
    for (const file of readdirSync(new URL(blog, CORPORA), { recursive: true }).map(String)) {
      if (!/\.(?:md|markdown)$/.test(file)) continue;
      const body = readFileSync(new URL(`${blog}/${file}`, CORPORA), 'utf8').replace(FRONTMATTER, '');
      const { html } = await renderer.render(body, { file, firstLine: 1, math: false });
      const text = html.replace(SHOWN_AS_CODE, '');
      const left = /\{%|\{\{[<%]|\{\{ ?(?:site|page|post)\b|\{:[.#\w]|[\uFDD0-\uFDEF]|%EF%B7%9/.exec(
        text,
      )?.[0];
      if (left !== undefined) visible.push(`${file}: ${left}`);
    }
    expect(visible).toEqual([]);
  });
});
