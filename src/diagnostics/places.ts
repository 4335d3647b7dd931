/*
 * Places in messages are `{name}`; `{count|tag|tags}` is one of two wordings by a number. Braces around anything
 * else, such as `-{…}-`, are text. These types find the places of a text, so that a value can't be forgotten.
 */

type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');

type IsName<T extends string> = T extends ''
  ? false
  : T extends `${infer First}${infer Rest}`
    ? Lowercase<First> extends Letter
      ? Rest extends ''
        ? true
        : IsName<Rest>
      : false
    : false;

/** Of `zh-hans:… {name` only the part after the last brace can be a place. */
type AfterBrace<T extends string> = T extends `${string}{${infer Rest}` ? AfterBrace<Rest> : T;

type BeforeBar<T extends string> = T extends `${infer Name}|${string}` ? Name : T;

type NameIn<T extends string> =
  IsName<BeforeBar<AfterBrace<T>>> extends true ? BeforeBar<AfterBrace<T>> : never;

/** The names of a text's places. */
export type PlacesOf<T extends string> = T extends `${string}{${infer Inner}}${infer Rest}`
  ? NameIn<Inner> | PlacesOf<Rest>
  : never;

/** Matches a place: its name and, if it has them, its wordings for one and for more. */
export const placePattern = /\{([A-Za-z]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;
