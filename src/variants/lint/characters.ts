import { quote, type LintContext } from './lint-context.ts';
import { isInSample, quotationsOf } from './samples.ts';

/** Marks that nobody doubles on purpose; ！！, ？？, …… and —— are meant. */
const doubled = /([，、；：])\1+|(?<!。)。。(?!。)|(?<=[\u3400-\u9fff]),{2,}(?=[\u3400-\u9fff])/g;

/** U+FFFD twice in UTF-8 gives these three when it is read as GBK; the traditional one was converted afterwards. */
const misread = /(?:[锟錕]斤拷)+/g;

/** Reports characters that were lost before the file came here. */
export function lintLostCharacters({ source, plain, report }: LintContext): void {
  for (const { index, 0: lost } of source.matchAll(/\ufffd+/g)) {
    report(
      'replacement-character',
      index,
      `In 「${quote(source, index, lost.length)}」 characters were lost when the file was read in a wrong encoding.`,
      'Write them again from an older copy; nothing here tells what they were.',
    );
  }
  lintMisread(plain, report);
}

/** Whoever writes of 锟斤拷 quotes it, or mentions it once in brackets. */
function lintMisread(plain: string, report: LintContext['report']): void {
  const isQuoted = quotationsOf(plain);
  for (const { index, 0: lost } of plain.matchAll(misread)) {
    const to = index + lost.length;
    if (/^[「『“‘"'].*[」』”’"']$/s.test(plain.slice(Math.max(0, index - 1), to + 1))) continue;
    if (lost.length === 3 && isQuoted(index)) continue;
    const name = lost.slice(0, 3);
    report(
      'replacement-character',
      index,
      `In 「${quote(plain, index, lost.length)}」 characters were lost: ${name} is what U+FFFD becomes where UTF-8 is read as GBK.`,
      `Write them again from an older copy; nothing here tells what they were. If the text is about ${name} itself, put it in quotation marks.`,
    );
  }
}

/** Reports punctuation that stands twice. */
export function lintDoubledPunctuation({ plain, report }: LintContext): void {
  const isQuoted = quotationsOf(plain);
  for (const { index, 0: marks } of plain.matchAll(doubled)) {
    const isHalfWidth = marks.startsWith(',');
    const mark = isHalfWidth ? '，' : marks.charAt(0);
    const mayBeData = isHalfWidth && (isQuoted(index) || isInSample(plain, index));
    report(
      'doubled-punctuation',
      index,
      `In 「${quote(plain, index, marks.length)}」 the mark ${marks.charAt(0)} stands ${marks.length} times.`,
      mayBeData
        ? `Write ${mark} once, or put it in code if it is data with an empty cell.`
        : `Write ${mark} once.`,
      mayBeData ? undefined : { from: index, to: index + marks.length, text: mark },
    );
  }
}
