import type { Random } from './random.ts';
import type { Template, Vocabulary } from './vocabulary.ts';

/** Fills templates with the words of one topic. */
export interface Prose {
  fill(template: Template): string;
  /** A template of a list, filled. */
  one(templates: readonly Template[]): string;
  sentence(): string;
  noun(): string;
}

/** One noun in four is of another topic, as in real writing. */
const strayNoun = 0.25;

/** Binds a vocabulary, a topic and a random stream. */
export function createProse(vocabulary: Vocabulary, topic: number, random: Random): Prose {
  const { names, templates, topics, words } = vocabulary;
  const prose: Prose = { fill, one: (list) => fill(random.pick(list)), sentence, noun };
  return prose;

  function noun(): string {
    const chosen = random.next() < strayNoun ? random.pick(topics) : topics[topic];
    return random.pick(chosen?.nouns ?? []);
  }

  function name(): string {
    const length = random.next() < 0.15 ? 1 : 2;
    return random.pick(names.surnames) + Array.from({ length }, () => random.pick(names.given)).join('');
  }

  function place(): string {
    return random.pick(names.places) + random.pick(names.given) + random.pick(names.kinds);
  }

  function slot(key: string): string {
    if (key === 'n') return noun();
    if (key === 'm') return String(random.between(2, 99));
    if (key === 'name') return name();
    if (key === 'place') return place();
    return random.pick(words[key] ?? [key]);
  }

  function fill(template: Template): string {
    let text = '';
    for (let i = 0; i < template.length; i += 1) text += i % 2 === 0 ? template[i] : slot(template[i] ?? '');
    return text;
  }

  function sentence(): string {
    return prose.one(templates.sentences);
  }
}

/** Counts the Hanzi of a text (the basic plane's unified ideographs). */
export function countHanzi(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) count += 1;
  }
  return count;
}
