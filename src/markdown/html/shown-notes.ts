import { finding } from '../../diagnostics/create-problem.ts';
import { stripTags } from '../../html/strip-tags.ts';
import type { ProblemLog } from '../problem-log.ts';

const sign = '%%';
const code = /<(pre|code)\b[^]*?(?:<\/\1>|(?![^]))/g;
/** A closed pair of signs, none of them a percentage, around something in Chinese. */
const notePattern = /(?<![\w)"'])%%(?=[^%\n]{0,300}\p{Script=Han})[^%\n]{1,600}%%/gu;

/**
 * Reports private notes (`%%…%%`) that are published after all: where Markdown isn't read, such as in HTML, they can't
 * be taken out, and whoever wrote them must know.
 */
export function reportShownNotes(html: string, log: ProblemLog): void {
  if (!html.includes(sign)) return;
  const source = log.text;
  for (const { 0: note } of stripTags(html.replace(code, '')).matchAll(notePattern)) {
    const at = source.indexOf(note);
    const shown = note.length > 40 ? `${note.slice(0, 40)}…` : note;
    const offset = at < 0 ? Math.max(0, source.indexOf(sign)) : at;
    log.report(finding('markdown-syntax/shown-note', { note: shown }), offset);
  }
}
