import { finding } from '../../diagnostics/create-problem.ts';
import type { Finding } from '../../diagnostics/problem.ts';
import { stripTags } from '../../html/strip-tags.ts';
import type { ProblemLog } from '../problem-log.ts';

// What comes out as it was typed, because Markdown reads it otherwise than its author: signs in full width, a pair that
// isn't one, an address with a space. Looking at the page that is published finds it in HTML and tables too.

/** What readers see of signs: the words to look for in the source, and what is told of them. */
interface Slip {
  pattern: RegExp;
  tell(match: RegExpExecArray): Finding | undefined;
}

/** Each is looked for in the whole source, which would cost the square of a text made of signs. */
const mostPerSlip = 20;

/** Whatever any of the patterns needs: most posts have none of it. */
const anySign =
  /\*\*|__|\]\(|\]\[|\]：|】[（(]|\[\^|\*\[|[＊｀＃［－＞＋｜》＄]|：(?:\/\/|：：)|\+\+|[\w)]\^|[A-Z]~|·[A-Za-z]|(?:#|[-*+]|\d\.)[\u3000\u00a0]|<p>[*+]\p{Script=Han}|&lt;[!！]/u;

const code = /<(pre|code|script|style|math|textarea)\b[^]*?(?:<\/\1>|(?![^]))/g;
const formula = /<span class="math[^]*?(?:<\/annotation>|$)/g;

/** What stands for an address that nobody wrote: `[text]()`, `![]()`. */
const nowhere = /<(?:a href|img src)=""/;
const emptyTarget = /!?\[[^[\]\n]{0,80}\]\([ \t]*\)/g;
/** A link that nobody sees, for want of words: `[](other.md)`. */
const unseen = /<a href="[^"]+"[^>]*><\/a>/;
const emptyText = /(?<!!)\[\]\((?=[^()\s])[^()\n]{1,200}\)/g;
/** Signs of a heading without one: a `#` alone in its line. */
const untitled = /<h([1-6])(?:\s[^>]*)?><\/h\1>/;
const emptyHeading = /^#{1,6}(?:[ \t]+(?:#+[ \t]*)?)?$/gm;
/** 2*3*4, where Markdown takes the middle for emphasised. */
const starred = /\d<em>[\w.+()-]{1,20}<\/em>\d/;
const starredDigits = /(?<![\\*\w])\d[\d.]*\*[\w.+()-]{1,20}\*\d[\d.]*/g;

/** What is seen in HTML alone, with where its source is to be found. */
const unshown = [
  {
    sign: nowhere,
    source: emptyTarget,
    tell: (text: string) => finding('markdown-syntax/no-target', { text }),
  },
  { sign: unseen, source: emptyText, tell: (text: string) => finding('markdown-syntax/no-text', { text }) },
  { sign: untitled, source: emptyHeading, tell: () => finding('markdown-syntax/empty-heading') },
  {
    sign: starred,
    source: starredDigits,
    tell: (text: string) =>
      finding('markdown-syntax/starred-digits', { text, line: text.replaceAll('*', '\\*') }),
  },
];

const written = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const replaced = (
  id: 'markdown-syntax/wide-signs' | 'markdown-syntax/underscores',
  line: (m: string[]) => string,
) =>
  ((match) => finding(id, { text: match[0].trim().slice(0, 40), line: line(match) })) satisfies Slip['tell'];

/** What plugins of markdown-it and Pandoc read, and no other Markdown does. */
function dialect(name: 'u' | 'sup' | 'sub'): Slip['tell'] {
  return ([text, inner = '']) =>
    finding('markdown-syntax/other-dialect', { text, line: `<${name}>${inner}</${name}>` });
}

const slips: readonly Slip[] = [
  {
    pattern: /＊＊([^＊\n]{1,80})＊＊/g,
    tell: replaced('markdown-syntax/wide-signs', ([, text = '']) => `**${text}**`),
  },
  {
    pattern: /｀([^｀\n]{1,80})｀/g,
    tell: replaced('markdown-syntax/wide-signs', ([, text = '']) => `\`${text}\``),
  },
  {
    pattern: /！?［([^［］\n]{1,80})］[（(](https?:\/\/[^\s（）()]{1,300})[）)]/g,
    tell: replaced(
      'markdown-syntax/wide-signs',
      ([whole, text = '', url = '']) => `${whole?.startsWith('！') === true ? '!' : ''}[${text}](${url})`,
    ),
  },
  {
    pattern: /^(＃{1,6})[ \u3000]*([^\s＃][^\n]{0,60})$/gmu,
    tell: replaced(
      'markdown-syntax/wide-signs',
      ([, signs = '', text = '']) => `${'#'.repeat(signs.length)} ${text}`,
    ),
  },
  {
    pattern: /｜(?:[ \u3000:：]{0,9}[-－—]{1,30}[ \u3000:：]{0,9}｜)+/g,
    tell: replaced('markdown-syntax/wide-signs', ([whole = '']) =>
      whole.replace(/[：－｜]/g, (sign) => sign.normalize('NFKC')).replace(/—/g, '--'),
    ),
  },
  {
    pattern: /^([－＊＋＞》])[ \u3000]*(?<!》)(?<=[ \u3000])([^\n]{1,60})$|^》(?![》。，])([^\n]{1,60})$/gm,
    tell: replaced(
      'markdown-syntax/wide-signs',
      ([, sign, text, quoted]) =>
        `${sign === undefined ? '>' : sign.normalize('NFKC')} ${text ?? quoted ?? ''}`,
    ),
  },
  {
    pattern: /^：：：[ \u3000]*([a-z]+)([^\n]{0,60})$/gm,
    tell: replaced('markdown-syntax/wide-signs', ([, name = '', rest = '']) => `:::${name}${rest}`),
  },
  {
    pattern: /(https?)：\/\/([\w.-]{3,}[^\s，。；、）】》”&<]{0,200})/g,
    tell: replaced('markdown-syntax/wide-signs', ([, scheme = '', rest = '']) => `${scheme}://${rest}`),
  },
  {
    pattern: /＄(?=[^＄\n]{0,80}[\\^_=])([^＄\n]{1,80})＄/g,
    tell: replaced('markdown-syntax/wide-signs', ([, text = '']) => `$${text}$`),
  },
  {
    pattern: /【([^【】\n]{1,60})】[（(](https?:\/\/[^\s（）()]{1,300})[)）]/g,
    tell: replaced('markdown-syntax/wide-signs', ([, text = '', url = '']) => `[${text}](${url})`),
  },
  {
    // A Chinese keyboard has · where others have the backtick; between names it is the right sign.
    pattern: /·([A-Za-z][\x21-\x7e]*[ _./()=-][\x20-\x7e]{0,60}[\x21-\x7e])·/g,
    tell: replaced('markdown-syntax/wide-signs', ([, text = '']) => `\`${written(text)}\``),
  },
  {
    pattern: /^(#{1,6}|[-*+]|\d{1,2}\.)[\u3000\u00a0][ \u3000\u00a0]*([^\n]{1,60})$/gm,
    tell: ([, sign = '', text = '']) =>
      finding('markdown-syntax/wide-space', { sign, line: `${sign} ${text}` }),
  },
  {
    pattern: /^([*+])(\p{Script=Han}[^*\n]{0,60})$/gmu,
    tell: ([whole, sign = '', text = '']) =>
      finding('markdown-syntax/list-space', { text: whole.slice(0, 20), sign, line: `${sign} ${text}` }),
  },
  {
    pattern: /(?<=\p{Script=Han})__(?=\S)([^_\n]{1,80})__|__(?=\S)([^_\n]{1,80})__(?=\p{Script=Han})/gu,
    tell: replaced('markdown-syntax/underscores', ([, one, two]) => `**${one ?? two ?? ''}**`),
  },
  {
    pattern: /&lt;!--(?![^]{0,20000}--&gt;)/g,
    tell: () => finding('markdown-syntax/open-comment'),
  },
  {
    pattern: /&lt;[!！]-{1,2}[ \t]*more[ \t]*-{1,2}[!！]?&gt;|&lt;！-{1,2}[^\n]{0,80}?-{1,2}！?&gt;/gi,
    tell: ([whole]) =>
      finding('markdown-syntax/shown-comment', {
        text: written(whole),
        line: written(whole)
          .replace(/^<[!！]-+|(?<!-)-+[!！]?>$/g, '')
          .trim(),
      }),
  },
  {
    pattern: /!?\[([^[\]\n]{0,80})\]\(((?:https?:\/\/|\.{0,2}\/|#)[^()\n]{1,300})\)/g,
    tell: ([whole, , target = '']) =>
      /\s/.test(target)
        ? finding('markdown-syntax/shown-link', {
            text: whole.slice(0, 60),
            line: whole.replace(target, mended(target)),
          })
        : undefined,
  },
  {
    pattern: /\+\+(?=\p{Script=Han})([^+\n]{1,60})\+\+/gu,
    tell: dialect('u'),
  },
  {
    pattern: /(?<=[\w)])\^([\w+-]{1,10})\^(?!\w)/g,
    tell: dialect('sup'),
  },
  {
    pattern: /(?<=[A-Z][a-z]?)~(\d{1,3})~/g,
    tell: dialect('sub'),
  },
  {
    pattern: /^\*\[([^\]\n]{1,40})\]:[ \t]*([^\n]{1,100})$/gm,
    tell: ([text, name = '', meaning = '']) =>
      finding('markdown-syntax/abbreviation', {
        text: text.slice(0, 60),
        line: `<abbr title="${meaning}">${name}</abbr>`,
      }),
  },
  {
    pattern: /(?<![\w\])])\[([^[\]^\n]{0,60}\p{Script=Han}[^[\]^\n]{0,60})\]\[([^[\]^\n]{1,40})\]/gu,
    tell: ([text, , name = '']) =>
      finding('markdown-syntax/undefined-reference', { text, name, line: `[${name}]: https://…` }),
  },
  {
    pattern: /\[\^(?=[\p{Script=Han}A-Za-z])([^\]\n]{0,40}[ \u3000][^\]\n]{0,40})\]/gu,
    tell: ([text, label = '']) =>
      finding('markdown-syntax/footnote-space', { text, line: `[^${label.replace(/[ \u3000]+/g, '-')}]` }),
  },
  {
    pattern: /(?<=[\p{Script=Han}，。：；！？、”」）])\*\*|\*\*(?=[\p{Script=Han}“「《（【])/gu,
    tell: () => finding('markdown-syntax/shown-strong'),
  },
];

/** A title in quotes that Markdown knows, and an address without spaces. */
function mended(target: string): string {
  const [, address = target, title] = /^(\S+)\s+[“”"'‘’「『](.*?)[“”"'‘’」』]?$/s.exec(written(target)) ?? [];
  return address.trim().replace(/\s/g, '%20') + (title === undefined ? '' : ` "${title}"`);
}

/** Reports signs of Markdown that are published as they are written, and says what was probably meant. */
export function reportShownSigns(html: string, log: ProblemLog): void {
  for (const { sign, source, tell } of unshown)
    if (sign.test(html))
      for (const { 0: text, index } of firstMatches(log.text, source)) log.report(tell(text), index);
  if (!anySign.test(html)) return;
  const text = stripTags(html.replace(code, ' ').replace(formula, ' '));
  const places = new Map<string, number>();
  for (const { pattern, tell } of slips) {
    for (const match of firstMatches(text, pattern)) {
      const found = tell(match);
      const at = found === undefined ? -1 : placeOf(match, log.text, places);
      if (found !== undefined && at >= 0) log.report(found, at);
    }
  }
}

function* firstMatches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if (count++ === mostPerSlip) return;
    yield match;
  }
}

/** Finds where the source has what is shown; what is there with a backslash is meant to be shown. */
function placeOf(
  { 0: shown, index, input }: RegExpExecArray,
  source: string,
  places: Map<string, number>,
): number {
  const around = (before: number) => {
    const start = Math.max(index - before, input.lastIndexOf('\n', index) + 1);
    return {
      text: written(/^[^\n]*/.exec(input.slice(start, index + 8))?.[0] ?? shown),
      before: index - start,
    };
  };
  const ways = shown.length > 3 ? [{ text: written(shown).trim(), before: 0 }] : [around(4), around(0)];
  for (const { text, before } of ways) {
    const at = source.indexOf(text, places.get(text) ?? 0);
    if (at < 0) continue;
    places.set(text, at + 1);
    return at + before;
  }
  return -1;
}
