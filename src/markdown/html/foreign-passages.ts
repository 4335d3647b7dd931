import { markPassages } from './passages.ts';

/** Scripts that one language has, or mostly has, in a Chinese text, and which no Hanzi are written in. */
const languages: readonly [letters: RegExp, attributes: string][] = [
  [/\p{Script=Tibetan}/gu, 'lang="bo"'],
  [/\p{Script=Mongolian}/gu, 'lang="mn-Mong"'],
  [/\p{Script=Hangul}/gu, 'lang="ko"'],
  [/\p{Script=Thai}/gu, 'lang="th"'],
  [/\p{Script=Hebrew}/gu, 'lang="he" dir="rtl"'],
  [/\p{Script=Arabic}/gu, 'lang="ar" dir="rtl"'],
];

/** Vowels that Uyghur alone writes as letters, all of them in any longer sentence. */
const uyghur = /[ەۆۈۋ]/u;

/** Letters of these scripts: a text without any, as nearly all are, is left at once. */
const anyOfThem =
  /[\u0590-\u06ff\u0750-\u077f\u0e00-\u0fff\u1100-\u11ff\u1800-\u18af\u3130-\u318f\uac00-\ud7af]/;

/**
 * Says of paragraphs and points in another script in which language they are, and from which side they are read (WCAG
 * 3.1.2): a screen reader reads them so, browsers take a face of that language. What an author has marked stays so.
 */
export function markForeignPassages(html: string): string {
  if (!anyOfThem.test(html)) return html;
  return markPassages(html, (content) => attributesFor(content.replace(/<[^<>]*>|&#?\w+;/g, '')));
}

function attributesFor(text: string): string | undefined {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return undefined;
  const letters = text.match(/\p{L}|\p{M}/gu)?.length ?? 0;
  const found = languages.find(([script]) => (text.match(script)?.length ?? 0) * 2 > letters && letters > 1);
  return found?.[1].startsWith('lang="ar"') && uyghur.test(text) ? 'lang="ug" dir="rtl"' : found?.[1];
}
