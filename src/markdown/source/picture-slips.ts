import { escapeHtml } from '../../html/escape.ts';
import type { Stretch } from './inline.ts';

/** `![图][https://a.b/c.png]`, with brackets for parentheses. */
const bracketed = /!\[([^[\]\n]{0,200})\]\[(https?:\/\/[^\s[\]()<>]{1,500})\]/y;
/** `![图]](https://a.b/c.png)`, with a bracket too many. */
const doubled = /!\[([^[\]\n]{0,200})\]\]\((\S{1,500}?)\)/y;
/** Any picture, where it is in the lines of an HTML element. */
const plain = /!\[([^[\]\n]{0,200})\]\(([^\s()<>]{1,500})(?:[ \t]+"[^"\n]*")?\)/y;

/**
 * Reads a picture whose signs are a slip of the pen, or that is inside an HTML element, where Markdown isn't read up to
 * a blank line and readers would see its signs; returns where to continue, undefined if it is none of these.
 */
export function readPictureSlip({ scan, kind }: Stretch, at: number): number | undefined {
  const { source } = scan;
  if (source[at + 1] !== '[') return undefined;
  for (const pattern of kind === 'html' ? [plain, bracketed, doubled] : [bracketed, doubled]) {
    pattern.lastIndex = at;
    const [raw, alt = '', target = ''] = pattern.exec(source) ?? [];
    if (raw === undefined) continue;
    const picture =
      kind === 'html' ? `<img src="${escapeHtml(target)}" alt="${escapeHtml(alt)}">` : `![${alt}](${target})`;
    scan.edits.replace(at, at + raw.length, picture);
    return at + raw.length;
  }
  return undefined;
}
