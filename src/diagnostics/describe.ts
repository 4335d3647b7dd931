import { catalogues } from './catalogue.ts';
import type { Language } from './language.ts';
import { placePattern } from './places.ts';
import type { Finding, Problem } from './problem.ts';
import type { Phrase, Value, Values } from './values.ts';
import { visibleText } from './visible-text.ts';

/** A problem in words: what happened, and what to do. */
export interface Description {
  message: string;
  hint?: string;
}

/** What words can be found for: a problem, with or without its place. */
type Describable = Finding & Pick<Problem, 'more'>;

/** Puts a problem into words. */
export function describeProblem(problem: Describable, language: Language): Description {
  const { message, hint } = wordsOf(problem, language);
  const said = problem.more === undefined ? message : withMore(message, problem.more, language);
  return hint === undefined ? { message: said } : { message: said, hint };
}

/** Puts words that are no problem of their own into a language. */
export function describePhrase({ phrase, values }: Phrase, language: Language): string {
  return fill(catalogues[language].phrases[phrase], values, language);
}

function wordsOf(problem: Describable, language: Language): Description {
  const { message = '', hint } = catalogues[language].messages[problem.id ?? problem.code] ?? {};
  const said = fill(message, problem.values, language);
  return hint === undefined
    ? { message: said }
    : { message: said, hint: fill(hint, problem.values, language) };
}

function withMore(message: string, count: number, language: Language): string {
  return describePhrase({ phrase: 'more-in-file', values: { message, count } }, language);
}

/** Fills the places of a text; one that has no value stays as it is. */
function fill(text: string, values: Values | undefined, language: Language): string {
  if (values === undefined) return text;
  return text.replace(placePattern, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (one !== undefined) return (value === 1 ? one : many) ?? '';
    return print(value, language);
  });
}

function print(value: Value, language: Language): string {
  if (typeof value === 'string') return visibleText(value);
  if (typeof value === 'number') return String(value);
  if (isPhrase(value)) return describePhrase(value, language);
  return value.map((item) => print(item, language)).join(catalogues[language].listSeparator);
}

function isPhrase(value: Phrase | readonly Value[]): value is Phrase {
  return 'phrase' in value;
}
