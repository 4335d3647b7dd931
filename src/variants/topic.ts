import { computingTerms } from './corrections/region-words.ts';

/** Hanzi in which a text about computing has at least one of its terms. */
const hanziPerTerm = 120;

/** Tells from a text as a whole, its title and tags with it, whether it is about computing. */
export function topicOf(text: string): 'computing' | undefined {
  const hanzi = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const terms = text.match(computingTerms)?.length ?? 0;
  return terms > 0 && terms * hanziPerTerm >= hanzi ? 'computing' : undefined;
}
