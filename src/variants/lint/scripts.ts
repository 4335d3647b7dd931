import { countScripts, scriptOf } from '../detect.ts';
import { quote, type LintContext } from './lint-context.ts';

const clausePattern = /[^，。！？；：、,!?;:|\n「」『』“”《》()（）]+/g;
const names = { hans: 'Simplified', hant: 'Traditional' } as const;

/** Most characters of the other script that are shown one by one. */
const most = 20;

/** Reports a script that isn't the one the author named, or two scripts within one clause. */
export function lintScripts({ plain, script, detected, report }: LintContext): void {
  if (script === 'hans' || script === 'hant') {
    const other = script === 'hans' ? 'hant' : 'hans';
    if (detected.script === other) {
      report(
        'script-mismatch',
        0,
        `The text is said to be ${names[script]}, but ${detected[other]} characters are ${names[other]} alone and ${detected[script]} the other way.`,
        `Write script: ${other}, or leave the line out.`,
      );
      return;
    }
    if (detected[other] > 0) lintStrangers(plain, script, report);
  } else if (detected.script === 'mixed') {
    const rarer = detected.hans < detected.hant ? 'hans' : 'hant';
    const example = (script: 'hans' | 'hant') =>
      `${detected[script]} ${names[script]} characters (「${quote(plain, firstOf(plain, script))}」)`;
    report(
      'variant-mixed-script',
      firstOf(plain, rarer),
      `The text mixes ${example('hans')} and ${example('hant')}, so each passage is converted by itself; words of one region may stand beside the other's.`,
      `Write it in one script; if the rarer one is meant as it is, say so in the frontmatter:\nscript: ${rarer === 'hans' ? 'hant' : 'hans'}`,
    );
  }
}

function firstOf(text: string, script: 'hans' | 'hant'): number {
  for (let i = 0; i < text.length; i++) if (scriptOf(text.charCodeAt(i)) === script) return i;
  return 0;
}

/** A clause with both scripts has a slip of the keyboard in it; a whole clause in the other one is a quotation. */
function lintStrangers(plain: string, script: 'hans' | 'hant', report: LintContext['report']): void {
  const other = script === 'hans' ? 'hant' : 'hans';
  let shown = 0;
  for (const clause of plain.matchAll(clausePattern)) {
    const counts = countScripts(plain, clause.index, clause.index + clause[0].length);
    if (counts[other] === 0 || counts[script] <= counts[other]) continue;
    for (let i = clause.index; i < clause.index + clause[0].length; i++) {
      if (scriptOf(plain.charCodeAt(i)) !== other || shown++ >= most) continue;
      report(
        'variant-mixed-script',
        i,
        `In 「${quote(plain, i)}」 the character ${plain.charAt(i)} is ${names[other]}, the others ${names[script]}.`,
        `Write it in ${names[script]}, or -{${plain.charAt(i)}}- if it is meant.`,
      );
    }
  }
}
