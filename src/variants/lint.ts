import type { Script } from '../config/variant.ts';
import type { WrittenText } from '../posts/written-texts.ts';
import { detectScript } from './detect.ts';
import { lintCopy, type CopyChecker } from './lint/copy.ts';
import { findJapanese } from './lint/japanese-parts.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import { reporter, type LintContext, type LintProblem } from './lint/lint-context.ts';
import { isFlawless } from './lint/first-look.ts';
import { lintLostText } from './lint/lost-text.ts';
import { lintMarkup } from './lint/markup.ts';
import { lintGluedPinyin } from './lint/pinyin.ts';
import { readMisread } from './lint/misread.ts';
import { blank, proseOf } from './lint/prose.ts';
import { lintDoubledPunctuation } from './lint/punctuation.ts';
import { lintScripts } from './lint/scripts.ts';

export type { CopyChecker } from './lint/copy.ts';
export type { Edit, LintProblem } from './lint/lint-context.ts';

/** What a text's problems are reported against. */
export interface LintOptions {
  file: string;
  /** Line of the file on which the text begins, counted from 1. */
  firstLine: number;
  /** As the frontmatter says; detected if it doesn't. */
  script?: Script | 'mixed';
  /** Texts of the frontmatter among the text, in order. */
  fields?: readonly WrittenText[];
  /** Whether matters of style are wanted too: spacing, half-width punctuation. */
  style?: boolean;
  /** autocorrect-node, where it is at hand: of style, most is checked with it alone. */
  copyChecker?: CopyChecker | undefined;
  /** Whether remarks (`info`) are wanted too, which only a copy editor reads; true unless said otherwise. */
  remarks?: boolean;
}

/** Reports what is damaged or out of place in a post's Markdown, see src/README.md. */
export function lintSource(text: string, options: LintOptions): LintProblem[] {
  const { remarks = true, style = false, fields = [] } = options;
  if (!remarks && !style && isFlawless(text, options.script)) return [];
  const problems: LintProblem[] = [];
  const report = reporter(options.file, new LineIndex(text, options.firstLine), problems);
  const prose = proseOf(text);
  const chinese = blank(prose, lintMarkup(prose, report));
  const words = blank(chinese, findJapanese(chinese));
  // Names are matched by what they say: of them only damage is told.
  const names = fields.filter(({ isName }) => isName);
  const plain = blank(words, [...names, ...readMisread(words)]);
  const detected = detectScript(plain);
  const script = options.script ?? detected.script;
  const context: LintContext = {
    source: text,
    prose,
    plain,
    fields,
    file: options.file,
    script,
    detected,
    remarks,
    style,
    report,
  };
  lintLostText({ ...context, plain: words });
  lintGluedPinyin({ ...context, plain: words });
  lintScripts(context);
  lintDoubledPunctuation(context);
  if (style && options.copyChecker) lintCopy(context, options.copyChecker);
  const order = ({ position }: LintProblem) => (position ? position.line * 1e6 + position.column : 0);
  return problems.sort((a, b) => order(a) - order(b));
}
