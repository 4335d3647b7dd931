import type { PhraseId } from './catalogue.ts';

/** Words that depend on the reader's language, for a place in a message. */
export interface Phrase {
  phrase: PhraseId;
  values?: Values;
}

/** What a place in a message is filled with; lists are joined as the language does. */
export type Value = string | number | Phrase | readonly Value[];

/** What the places of a message are filled with, by name. */
export type Values = Readonly<Record<string, Value>>;
