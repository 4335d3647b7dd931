import type { Language } from './language.ts';
import { messages as english, phrases as englishPhrases, usage as englishUsage } from './messages/en.ts';
import type { Message } from './messages/message.ts';
import {
  messages as simplified,
  phrases as simplifiedPhrases,
  usage as simplifiedUsage,
} from './messages/zh-hans.ts';
import {
  messages as traditional,
  phrases as traditionalPhrases,
  usage as traditionalUsage,
} from './messages/zh-hant.ts';
import type { PlacesOf } from './places.ts';

type English = typeof english;

/** Names of all messages: a code, or `code/name` where a code has several. */
export type MessageId = {
  [Id in keyof English]: English[Id] extends { message: string } ? Id : never;
}[keyof English];

/** Names of words that have no problem of their own. */
export type PhraseId = keyof typeof englishPhrases;

/** Commands, and what all of them have in common. */
export type UsageId = keyof typeof englishUsage;

/** Names of the places in a message and its hint. */
export type PlacesIn<Id extends MessageId> =
  PlacesOf<TextOf<English[Id], 'message'>> | PlacesOf<TextOf<English[Id], 'hint'>>;

type TextOf<T, Part extends string> = T extends Record<Part, infer Text extends string> ? Text : '';

/** Everything said in one language. */
interface Catalogue {
  messages: Readonly<Record<string, Message>>;
  phrases: Readonly<Record<PhraseId, string>>;
  usage: Readonly<Record<UsageId, string>>;
  listSeparator: string;
}

/** What is said, by language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: { messages: english, phrases: englishPhrases, usage: englishUsage, listSeparator: ', ' },
  'zh-Hans': {
    messages: simplified,
    phrases: simplifiedPhrases,
    usage: simplifiedUsage,
    listSeparator: '、',
  },
  'zh-Hant': {
    messages: traditional,
    phrases: traditionalPhrases,
    usage: traditionalUsage,
    listSeparator: '、',
  },
};
