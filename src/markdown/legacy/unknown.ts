import { findPattern, type Scan } from '../source/scan.ts';
import { applyTranslation, pushOpenTag, type Tag } from './apply-translation.ts';
import { argument, type Arguments } from './arguments.ts';
import { isData } from './data-body.ts';
import { linksOfData } from './data-links.ts';
import { player } from './embeds.ts';
import { emitBlock } from './emit.ts';
import { readOwnTemplate } from './own-template.ts';
import { reportDropped, reportGuessed, reportUnknown } from './report.ts';
import { markedWords } from './theme-tags.ts';
import { attribute, linkTo, type Translation } from './translation.ts';

// A site's own tags (`{{< imgcap src="a.png" title="…" >}}`, `{% photo 說明 a.png %}`) have no meaning that could be
// known, but what they name belongs to the post: its pictures, links and words must not be lost.

const picturePattern = /^[^\s"<>]+\.(?:png|jpe?g|gif|webp|avif|svg|bmp|heic)(?:[?#]\S*)?$/i;
const playerPattern = /^[^\s"<>]+\.(?:(mp4|webm|mov|m4v)|(mp3|m4a|ogg|flac|wav))(?:[?#]\S*)?$/i;
const urlPattern = /^(?:https?:)?\/\/[^\s"<>]+$|^mailto:\S+@\S+$/i;
const pathPattern = /^\.{0,2}\/[^\s"<>]+$/;
const targetNames = /^(?:href|url|link|src|to|target|path|file|source)$/;
const textNames =
  /^(?:text|title|content|caption|desc|description|label|body|summary|quote|message|value|subtitle|author|intro)$/;
const wordsOfAuthors = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\S\s+\S/u;

/** Tags of Liquid and Nunjucks that run a program. */
const control = new Set(
  (
    'if elsif elseif else unless for break continue case when assign capture cycle increment decrement tablerow ' +
    'paginate layout render set block macro call filter import from extends do with'
  ).split(' '),
);

/** Tags whose content is a program or a style sheet. */
const program = /^(?:script|javascript|js|css|stylesheet)$/i;
const styleSheet = /[{}]|^[a-z-]+\s*:\s*[^\p{Script=Han}]*;?$/u;

/** Shows what a tag that nobody knows names; `ending` finds its end tag. Returns where to continue. */
export function readUnknown(scan: Scan, tag: Tag, ending: RegExp): number {
  const close = findPattern(scan, ending, tag.end);
  const made = readOwnTemplate(scan, tag, close);
  if (made !== undefined) return made;
  const isProgram = close !== undefined && program.test(tag.name);
  if (close && (isProgram || isData(scan.source.slice(tag.end, close.at)))) {
    const links = isProgram ? undefined : linksOfData(scan.source.slice(tag.end, close.at));
    if (links !== undefined) {
      emitBlock(scan, tag.start, close.end, links);
      return close.end;
    }
    scan.edits.replace(tag.start, close.end, '');
    reportDropped(scan, tag);
    return close.end;
  }
  const shown = control.has(tag.name)
    ? []
    : translate(readableArguments(tag), scan.inline, tag.raw.startsWith('{%'));
  if (close) {
    scan.reported.add(tag.name);
    pushOpenTag(scan, tag.name, '');
  }
  if (shown.length === 0) {
    scan.edits.replace(tag.start, tag.end, '');
    if (close && !control.has(tag.name)) reportGuessed(scan, tag, 'content');
    else reportUnknown(scan, tag.start, tag.raw);
    return tag.end;
  }
  applyAll(scan, tag, shown);
  reportGuessed(scan, tag, 'arguments');
  return tag.end;
}

/** What comes first in an include is the name of a template; commas part words in tags of Hexo's themes. */
function readableArguments({ name, args }: Tag): Arguments {
  const words = args.words.map((word) => word.replace(/[,，]$/, '')).filter((word) => word !== '');
  return { ...args, words: name.startsWith('include') ? words.slice(1) : words };
}

/** Tells what a tag's arguments name: pictures, a film, a link, or words. */
function translate(args: Arguments, inline: Inline, isLiquid: boolean): Translation[] {
  const values = [...args.named.values(), ...args.words].flatMap((value) =>
    value.split(/,(?=\S+\.\w+)/).map((part) => part.trim()),
  );
  const pictures = values.filter((value) => picturePattern.test(value));
  if (pictures.length > 0) return pictures.map((src) => pictureOf(args, src, pictures.length === 1));
  const film = values.find((value) => playerPattern.test(value));
  if (film !== undefined) return filmOf(args, film);
  const target = targetOf(args);
  const parts = isLiquid && args.named.size === 0 ? partsOf(args) : [];
  const text = parts.length > 0 ? parts.join(' ') : textOf(args).join(' ');
  if (target !== undefined) return [linkTo(target, text || target)];
  return text === '' ? [] : [{ as: 'inline', html: inline(text).replaceAll('|', '&#124;') }];
}

function pictureOf(args: Arguments, src: string, alone: boolean): Translation {
  if (!alone) return { as: 'picture', picture: { src } };
  const at = args.words.indexOf(src);
  const before = args.words.slice(0, Math.max(at, 0)).join(' ');
  const captions = ['title', 'caption', 'desc', 'description', 'text', 'content', 'label']
    .map((name) => args.named.get(name))
    .concat(args.words.slice(at + 1).filter((word) => wordsOfAuthors.test(word)));
  const caption = [...new Set(captions.filter((part) => part !== undefined && part !== ''))].join('　');
  const alt = argument(args, ['alt']) ?? (before === '' ? undefined : before);
  const href = [...args.named].find(([name, value]) => /^(?:link|href)$/.test(name) && value !== src)?.[1];
  return { as: 'picture', picture: { src, alt, caption: caption === '' ? undefined : caption, href } };
}

function filmOf(args: Arguments, film: string): Translation[] {
  const isSound = playerPattern.exec(film)?.[2] !== undefined;
  const shown = player(isSound ? 'audio' : 'video')(
    { ...args, words: [film], named: new Map() },
    attribute,
    false,
  );
  return shown ? [shown] : [];
}

function targetOf(args: Arguments): string | undefined {
  for (const [name, value] of args.named)
    if (urlPattern.test(value) || (targetNames.test(name) && pathPattern.test(value))) return value;
  return args.words.find((word) => urlPattern.test(word) || pathPattern.test(word));
}

type Inline = (markdown: string) => string;

/** The words between commas, as tags of Hexo's themes have them, but for looks, addresses and icons. */
function partsOf({ text }: Arguments): string[] {
  const parts = text.split(/[,，]\s+|,(?=\S)/).map((part) => part.trim());
  if (parts.length < 2) return [];
  return parts.filter((part, index) => {
    if (part === '' || urlPattern.test(part) || pathPattern.test(part) || picturePattern.test(part))
      return false;
    if (/^(?:fa[srlbd]?\s|fa-|icon)/.test(part)) return false;
    return index > 0 || markedWords({ text: `${part}, x`, words: [], named: new Map() }) !== 'x';
  });
}

/** The words meant for readers: under names for text, in quotes or in Chinese. */
function textOf(args: Arguments): string[] {
  const named = [...args.named]
    .filter(([name, value]) => isWords(value) && (textNames.test(name) || wordsOfAuthors.test(value)))
    .map(([, value]) => value);
  return [...named, ...args.words.filter((word) => isWords(word) && wordsOfAuthors.test(word))];
}

function isWords(value: string): boolean {
  if (styleSheet.test(value)) return false;
  return value !== '' && !urlPattern.test(value) && !/^(?:true|false|\d+(?:px|%)?)$/.test(value);
}

function applyAll(scan: Scan, tag: Tag, shown: readonly Translation[]): void {
  const [first, ...others] = shown;
  if (first === undefined) return;
  if (others.length === 0) {
    applyTranslation(scan, tag, first);
    return;
  }
  const html = shown
    .map((part) => (part.as === 'picture' ? `<p><img src="${attribute(part.picture.src)}" alt=""></p>` : ''))
    .join('');
  applyTranslation(scan, tag, { as: 'block', html });
}
