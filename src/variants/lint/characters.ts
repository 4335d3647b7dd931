import { quote, type LintContext } from './lint-context.ts';

/** Marks that nobody doubles on purpose; ！！, ？？, …… and —— are meant. */
const DOUBLED = /([，、；：])\1+|(?<!。)。。(?!。)|(?<=[\u3400-\u9fff]),{2,}(?=[\u3400-\u9fff])/g;

/** Reports characters that were lost before the file came here. */
export function lintLostCharacters({ source, report }: LintContext): void {
  for (const match of source.matchAll(/\ufffd+/g)) {
    report(
      'replacement-character',
      match.index,
      `In 「${quote(source, match.index, match[0].length)}」 characters were lost when the file was read in a wrong encoding.`,
      'Write them again from an older copy; nothing here tells what they were.',
    );
  }
}

/** Reports punctuation that stands twice. */
export function lintDoubledPunctuation({ plain, report }: LintContext): void {
  for (const match of plain.matchAll(DOUBLED)) {
    const mark = match[0].charAt(0) === ',' ? '，' : match[0].charAt(0);
    const edit = { from: match.index, to: match.index + match[0].length, text: mark };
    report(
      'doubled-punctuation',
      match.index,
      `In 「${quote(plain, match.index, match[0].length)}」 the mark ${match[0].charAt(0)} stands ${match[0].length} times.`,
      `Write ${mark} once.`,
      edit,
    );
  }
}
