import { describe, expect, it } from 'vitest';
import { detectScript } from '../../src/variants/detect.ts';
import { tagCount, vocabularyIn } from './vocabulary.ts';

describe.each(['hans', 'hant'] as const)('vocabularyIn %s', (script) => {
  const vocabulary = vocabularyIn(script);

  it('is in that script throughout', () => {
    const words = [
      ...vocabulary.topics.flatMap(({ nouns }) => nouns),
      ...Object.values(vocabulary.words).flat(),
    ];
    expect(detectScript([...words, ...vocabulary.authors].join('\n')).script).toBe(script);
  });

  it('has as many tags as it says, no two alike', () => {
    expect(new Set(vocabulary.tags).size).toBe(tagCount);
    expect(vocabulary.tags).not.toContain('');
  });

  it('has words for every slot', () => {
    const known = [...Object.keys(vocabulary.words), 'n', 'm', 'name', 'place'];
    const templates = Object.values(vocabulary.templates).flat();
    const slots = new Set(templates.flatMap((template) => template.filter((_, index) => index % 2 === 1)));
    for (const slot of slots) expect(known).toContain(slot);
  });

  it('quotes as the script does', () => {
    const sentences = vocabulary.templates.sentences.flat().join('');
    expect(sentences.includes('「')).toBe(script === 'hant');
    expect(sentences.includes('“')).toBe(script === 'hans');
  });
});
