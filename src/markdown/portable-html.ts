import { stripTags } from '../html/strip-tags.ts';
import type { Tag } from '../html/tag.ts';
import { walkTags } from '../html/walk-tags.ts';

/** Signs of formulas on their way through a converter, which would escape what they hold: private use, never in a text. */
const texFrom = '\ue000';
const texTo = '\ue001';

/** An element that has a simpler form, as our own bodies hold it. */
interface Form {
  name: string;
  /** Tells it by its start tag. */
  tag: RegExp;
  write(html: string, tag: string): string;
}

const forms: readonly Form[] = [
  { name: 'span', tag: /class="math/, write: (html, tag) => formula(html, tag.includes('math-display')) },
  {
    name: 'figure',
    tag: /class="code"/,
    write: (html, tag) => codeBlock(html, /data-language="([^"]*)"/.exec(tag)?.[1] ?? ''),
  },
  { name: 'figure', tag: /class="diagram"/, write: (html) => codeBlock(html, 'mermaid') },
  {
    name: 'figure',
    tag: /class="chart"/,
    write: (html) => captioned(html) + (elementIn(html, 'table') ?? ''),
  },
  {
    name: 'aside',
    tag: /class="callout/,
    write: (html) =>
      `<blockquote>${portableHtml(html).replace(/<p class="callout-title"[^>]*>([^]*?)<\/p>/, '<p><strong>$1</strong></p>')}</blockquote>`,
  },
  { name: 'sup', tag: /class="footnote-ref"/, write: (html) => `<sup>${stripTags(html)}</sup>` },
  { name: 'a', tag: /footnote-backref/, write: () => '' },
];

/**
 * Writes a finished body with what only our pages understand made plain, for programs that turn HTML into something else:
 * code in one piece, diagrams as their source, charts as their tables. Formulas become what `restoreFormulas` makes TeX.
 */
export function portableHtml(html: string): string {
  let out = '';
  let kept = 0;
  let open: { form: Form; from: Tag; depth: number } | undefined;
  walkTags(html, (tag) => {
    if (open !== undefined) {
      if (tag.name !== open.form.name) return;
      open.depth += tag.isEnd ? -1 : 1;
      if (open.depth > 0) return;
      const { form, from } = open;
      out +=
        html.slice(kept, from.start) +
        form.write(html.slice(from.end, tag.start), html.slice(from.start, from.end));
      kept = tag.end;
      open = undefined;
    } else if (!tag.isEnd) {
      const start = html.slice(tag.start, tag.end);
      const form = forms.find(({ name, tag: sign }) => name === tag.name && sign.test(start));
      if (form !== undefined) open = { form, from: tag, depth: 1 };
    }
  });
  return out + html.slice(kept);
}

/** Makes TeX again of the formulas in what a converter has written. */
export function restoreFormulas(text: string): string {
  return text.replace(/(?<!`)`+ ?\ue000(\$\$?)([^\ue001]*)\ue001 ?`+/g, (_, sign: string, tex: string) =>
    sign === '$$' ? `$$\n${tex.trim()}\n$$` : `$${tex.trim()}$`,
  );
}

function formula(html: string, isDisplay: boolean): string {
  const tex = /<annotation encoding="application\/x-tex">([^<]*)/.exec(html)?.[1] ?? stripTags(html);
  return `<code>${texFrom}${isDisplay ? '$$' : '$'}${tex}${texTo}</code>`;
}

function codeBlock(html: string, language: string): string {
  const code = stripTags(elementIn(html, 'pre') ?? '');
  const name = language === '' ? '' : ` class="language-${language}"`;
  return `${captioned(html)}<pre${name}>${code}</pre>`;
}

function captioned(html: string): string {
  const caption = /<figcaption[^>]*>([^]*?)<\/figcaption>/.exec(html)?.[1];
  return caption === undefined ? '' : `<p><strong>${caption}</strong></p>`;
}

function elementIn(html: string, name: string): string | undefined {
  return new RegExp(`<${name}\\b[^]*</${name}>`).exec(html)?.[0];
}
