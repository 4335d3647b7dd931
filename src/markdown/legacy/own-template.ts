import { finding } from '../../diagnostics/create-problem.ts';
import type { Scan } from '../source/scan.ts';
import { pushOpenTag, type Tag } from './apply-translation.ts';
import { emitBlock } from './emit.ts';
import { readRecipe } from './recipes/read-recipe.ts';
import { follow, innerMark, type Made } from './recipes/recipe.ts';
import { shorten } from './report.ts';

const blocks =
  /<(?:div|figure|p|blockquote|section|article|aside|details|table|ul|ol|dl|pre|h[1-6]|iframe|video|audio|hr|center|form|nav|header|footer)\b/i;

/**
 * Shows what the old site's own template makes of a tag. Returns where to continue; undefined where there is no such
 * template, or where reading it doesn't tell what readers saw.
 */
export function readOwnTemplate(scan: Scan, tag: Tag, close: { at: number } | undefined): number | undefined {
  const { name, args } = keyOf(tag);
  const template = Object.hasOwn(scan.templates, name) ? scan.templates[name] : undefined;
  if (template === undefined) return undefined;
  const made = follow(readRecipe(template, name), {
    args,
    isPaired: close !== undefined,
    variables: new Map(),
    file: scan.file,
    inline: scan.inline,
  });
  if (made === undefined) return undefined;
  if (made.isPartial) reportPartial(scan, tag, name);
  put(scan, tag, made);
  return tag.end;
}

/** An include of Jekyll's names its file first. */
function keyOf({ name, args }: Tag): Pick<Tag, 'name' | 'args'> {
  if (!/^include(?:_cached)?$/.test(name)) return { name, args };
  return { name: args.words[0] ?? '', args: { ...args, words: args.words.slice(1) } };
}

function put(scan: Scan, tag: Tag, { html }: Made): void {
  const [start = '', end] = html.split(innerMark);
  const isBlock = blocks.test(html);
  // What `{{% … %}}` and includes write is read as Markdown.
  const isMarkdown = !html.includes('<') && !tag.raw.startsWith('{{<');
  if (isMarkdown && end === undefined) {
    scan.edits.replace(tag.start, tag.end, html);
    return;
  }
  if (isBlock) emitBlock(scan, tag.start, tag.end, tidy(start));
  else {
    scan.edits.replace(tag.start, tag.end, scan.stash.put({ kind: 'html', raw: tag.raw, html: tidy(start) }));
  }
  if (end !== undefined) pushOpenTag(scan, tag.name, tidy(end), !isBlock);
}

/** Lines of templates are indented, and end where nothing should. */
function tidy(html: string): string {
  return html.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
}

function reportPartial(scan: Scan, tag: Tag, name: string): void {
  const key = `partial ${name}`;
  if (scan.reported.has(key)) return;
  scan.reported.add(key);
  scan.log.report(finding('shortcode-unknown/script', { tag: shorten(tag.raw) }), tag.start);
}
