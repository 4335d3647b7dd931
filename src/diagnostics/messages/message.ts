import type { phrases } from './en/phrases.ts';

/** What one language says: of a code, or of one of its messages (`code/name`). */
export interface Message {
  /** Of a code: what it means, in a sentence or two, for the reference. */
  about?: string;
  /** What happened and why. */
  message?: string;
  /** What to do, if possible with the corrected line. */
  hint?: string;
}

/** A part of a language's catalogue. */
export type MessageTable = Readonly<Record<string, Message>>;

/** The same part in another language: everything that the English one says, in the same form. */
export type Translation<T> = { readonly [Id in keyof T]: { readonly [Part in keyof T[Id]]: string } };

/** The words of another language. */
export type PhraseTranslation = Readonly<Record<keyof typeof phrases, string>>;
