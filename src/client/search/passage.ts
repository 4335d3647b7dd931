/** The passage of a post that a result leads to. */
export interface Passage {
  /** What was looked for; the passage holds the first, the others are marked too. */
  phrases: string[];
  /** Which of the places of the first phrase in the post's body, counted from 0. */
  occurrence: number;
}

/** Begins every fragment that leads to a passage: `#found=…`. No heading's id can hold a `=`. */
export const passagePrefix = '#found=';

/**
 * Writes a passage as a URL fragment. Not the browser's own text fragments: they know nothing of folding, can't point
 * at the third of five places, and aren't in every browser.
 */
export function passageFragment({ phrases, occurrence }: Passage): string {
  const parameters = new URLSearchParams();
  for (const phrase of new Set(phrases)) parameters.append('found', phrase);
  if (occurrence > 0) parameters.set('at', String(occurrence));
  return `#${parameters.toString().replaceAll('+', '%20')}`;
}

/** Reads a passage from a URL fragment; undefined when it isn't one. */
export function readPassage(fragment: string): Passage | undefined {
  if (!fragment.startsWith(passagePrefix)) return undefined;
  const parameters = new URLSearchParams(fragment.slice(1));
  const occurrence = Number(parameters.get('at') ?? 0);
  return { phrases: parameters.getAll('found'), occurrence: Number.isInteger(occurrence) ? occurrence : 0 };
}
