import { findPattern, type Scan } from '../source/scan.ts';
import { applyTranslation, emitOpen, pushOpenTag, type Tag } from './apply-translation.ts';
import { emitMark } from './emit.ts';
import { readOwnTemplate } from './own-template.ts';
import { reportUnknown } from './report.ts';
import { readUnknown } from './unknown.ts';
import type { Picture, Translation, Translator } from './translation.ts';

/** Translates a known tag; `ending` finds its end tag. Returns where to continue. */
export function apply(scan: Scan, tag: Tag, translator: Translator, ending: RegExp): number {
  const close = findPattern(scan, ending, tag.end);
  const translation = translator(tag.args, scan.inline, close !== undefined);
  const needsEnd = translation?.as === 'open' || translation?.as === 'code' || translation?.as === 'comment';
  if (translation === undefined || (needsEnd && !close)) return readUnknown(scan, tag, ending);
  if (translation.as === 'picture' && losesWords(tag, translation.picture)) {
    const end = readOwnTemplate(scan, tag, close);
    if (end !== undefined) return end;
  }
  if (translation.as === 'code' && close) return applyCode(scan, tag, translation, close);
  if (translation.as === 'comment' && close) {
    scan.edits.replace(tag.start, close.end, '');
    return close.end;
  }
  applyTranslation(scan, tag, translation);
  if (translation.as === 'nothing' && close) pushOpenTag(scan, tag.name, '');
  return tag.end;
}

/** Tells whether a tag says more than its translation shows: a template of the site's own knows where it goes. */
function losesWords({ args }: Tag, picture: Picture): boolean {
  const shown = Object.values(picture).join('\n');
  return [...args.named.values(), ...args.words].some(
    (value) => /[\p{Script=Han}/]/u.test(value) && !/\.html$/.test(value) && !shown.includes(value),
  );
}

function applyCode(
  scan: Scan,
  tag: Tag,
  translation: Translation & { as: 'code' },
  close: { at: number; end: number },
): number {
  const { language, title } = translation;
  const code = scan.source
    .slice(tag.end, close.at)
    .replace(/^[ \t]*\n/, '')
    .replace(/(?<!\s)\s+$/, '');
  const raw = scan.source.slice(tag.start, close.end);
  const piece = { kind: 'code', raw, language, code, offset: tag.start } as const;
  const mark = scan.stash.put(title === undefined || title === '' ? piece : { ...piece, title });
  emitMark(scan, tag.start, close.end, mark);
  return close.end;
}

/** Ends the innermost open tag of a name; a stray end of a known or reported tag goes silently. */
export function closeTag(scan: Scan, tag: Tag, name: string, known: boolean): void {
  const index = scan.openTags.findLastIndex((open) => open.name === name);
  if (index >= 0) {
    const [open] = scan.openTags.splice(index, 1);
    const html = open?.close ?? '';
    if (open?.isInline === true && html !== '')
      scan.edits.replace(tag.start, tag.end, scan.stash.put({ kind: 'html', raw: tag.raw, html }));
    else emitOpen(scan, tag.start, tag.end, html);
    return;
  }
  scan.edits.replace(tag.start, tag.end, '');
  if (!known && !scan.reported.has(name)) reportUnknown(scan, tag.start, tag.raw);
}
