import { escapeHtml } from '../../html/escape.ts';
import { describePhrase } from '../../diagnostics/describe.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { reportTerminal } from '../../diagnostics/report-terminal.ts';
import { summarize } from '../../diagnostics/summary.ts';

/** Colours and place of its own, whatever the site's styles are; above everything. */
const style = `#jianfan-problems{position:fixed;inset:auto 0 0;z-index:2147483647;max-height:70vh;overflow:auto;
background:#2a0e0e;color:#ffe9e6;border-top:4px solid #ff6b5b;font:14px/1.6 ui-monospace,Menlo,Consolas,monospace}
#jianfan-problems summary{padding:10px 16px;cursor:pointer;font-weight:700}
#jianfan-problems pre{margin:0;padding:0 16px 14px;white-space:pre-wrap;font:inherit;color:inherit;background:none}`;

/** Shows errors over a page as the terminal does; the empty text when there are none. A click on its first line folds it. */
export function problemOverlay(
  problems: readonly Problem[],
  language: Language,
  sourceLine: (file: string, line: number) => string | undefined,
): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return '';
  const title = { phrase: 'build-would-stop', values: { summary: summarize(errors, language) } } as const;
  return overlay(describePhrase(title, language), reportTerminal(errors, { language, sourceLine }));
}

/** Shows over a page that the site could not be read at all. */
export function failureOverlay(message: string, language: Language): string {
  return overlay(describePhrase({ phrase: 'site-unread' }, language), message);
}

function overlay(title: string, text: string): string {
  return (
    `<style>${style}</style><aside id="jianfan-problems" role="alert"><details open>` +
    `<summary>${escapeHtml(title)}</summary><pre>${escapeHtml(text.trimEnd())}</pre></details></aside>`
  );
}
