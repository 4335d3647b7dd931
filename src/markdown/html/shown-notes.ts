import type { ProblemLog } from '../problem-log.ts';

const sign = '%%';
const notShown = /<(pre|code)\b[^]*?<\/\1>|<!--[^]*?-->|<[^<>]*>/g;
/** A closed pair of signs, none of them a percentage, around something in Chinese. */
const notePattern = /(?<![\w)"'])%%(?=[^%\n]{0,300}\p{Script=Han})[^%\n]{1,600}%%/gu;

/**
 * Reports private notes (`%%…%%`) that are published after all: where Markdown isn't read, such as in HTML, they can't
 * be taken out, and whoever wrote them must know.
 */
export function reportShownNotes(html: string, log: ProblemLog): void {
  if (!html.includes(sign)) return;
  const source = log.text;
  for (const { 0: note } of html.replace(notShown, '').matchAll(notePattern)) {
    const at = source.indexOf(note);
    const message = `“${note.length > 40 ? `${note.slice(0, 40)}…` : note}” looks like a private note, and is published: no note is read here.`;
    const hint = `Put the note between lines of “${sign}”, outside HTML; or in backticks, if it is none.`;
    log.add('markdown-syntax', 'warning', at < 0 ? Math.max(0, source.indexOf(sign)) : at, message, hint);
  }
}
