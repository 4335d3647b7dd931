/** Elements that are blocks of their own, to WordPress. */
const blocks =
  'address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|math|nav|ol|p|pre|script|section|style|summary|svg|table|tbody|td|tfoot|th|thead|tr|ul|video|audio';

const startsBlock = new RegExp(`^\\s*</?(?:${blocks})\\b`, 'i');
const endsBlock = new RegExp(`(?:</(?:${blocks})|<(?:hr|br)\\b[^>]*)/?>\\s*$`, 'i');

/**
 * Makes paragraphs of a text as WordPress's classic editor keeps it: an empty line ends one, a line break is one. Text of
 * the block editor has its paragraphs already, between comments that go.
 */
export function withParagraphs(html: string): string {
  if (/<!--\s*\/?wp:/.test(html)) return html.replace(/<!--\s*\/?wp:[^]*?-->/g, '');
  const kept: string[] = [];
  const held = html
    .replace(/\r\n?/g, '\n')
    .replace(/<(pre|script|style|textarea)\b[^]*?<\/\1>/gi, (block) => {
      kept.push(block);
      return `\n\n\u0000${kept.length - 1}\u0000\n\n`;
    });
  const paragraphs = held.split(/\n[ \t]*\n+/).map((part) => paragraph(part.trim()));
  return paragraphs.join('\n').replace(/\u0000(\d+)\u0000/g, (_, index: string) => kept[Number(index)] ?? '');
}

function paragraph(text: string): string {
  if (text === '' || /^\u0000\d+\u0000$/.test(text)) return text;
  if (startsBlock.test(text)) return text;
  return `<p>${withBreaks(text)}</p>`;
}

/** A line break beside a block is none. */
function withBreaks(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, n) => {
      const next = lines[n + 1];
      if (next === undefined) return line;
      return endsBlock.test(line) || startsBlock.test(next) ? `${line}\n` : `${line}<br>\n`;
    })
    .join('');
}
