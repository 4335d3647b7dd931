import { describe, expect, it } from 'vitest';
import { catalogues } from './catalogue.ts';
import { severities } from './codes.ts';
import { codeOf, createProblem } from './create-problem.ts';
import { languages } from './language.ts';
import { placePattern } from './places.ts';

const codes = Object.keys(severities).filter((id) => !id.includes('/'));
const english = catalogues.en.messages;
const translated = languages.filter((language) => language !== 'en');
const placesOf = (text = '') => new Set([...text.matchAll(placePattern)].map(([, name]) => name));
const textOf = (message: (typeof english)[string] | undefined) =>
  `${message?.message ?? ''}\n${message?.hint ?? ''}`;

describe('the table of codes', () => {
  it.each(codes)('%s is kebab-case and explained in sentences', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    expect(english[code]?.about).toMatch(/^(?:[A-Z]|tags\.yaml|site\.yaml)[^]*[^.]\.$/);
  });

  it('gives a problem its severity unless another is stated', () => {
    const facts = { file: 'a.md' };
    expect(createProblem('content-empty', facts).severity).toBe('error');
    expect(createProblem('content-empty', { ...facts, severity: 'warning' }).severity).toBe('warning');
  });
});

describe('the catalogue', () => {
  it.each(Object.keys(english))('%s belongs to a code', (id) => {
    expect(codes).toContain(codeOf(id));
  });

  it('has a message for every severity', () => {
    expect(Object.keys(english)).toEqual(expect.arrayContaining(Object.keys(severities)));
  });

  describe.each(translated)('%s', (language) => {
    const { messages, phrases } = catalogues[language];

    it('says all that the English one says, and nothing else', () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
      expect(Object.keys(phrases).sort()).toEqual(Object.keys(catalogues.en.phrases).sort());
    });

    it.each(Object.keys(english))('%s has the same places', (id) => {
      expect(placesOf(textOf(messages[id]))).toEqual(placesOf(textOf(english[id])));
    });

    it.each(Object.entries(catalogues.en.phrases))('phrase %s has the same places', (id, text) => {
      expect(placesOf(phrases[id as keyof typeof phrases])).toEqual(placesOf(text));
    });

    it('is punctuated as its script has it', () => {
      const sentences = Object.entries(messages).flatMap(([id, { about, message }]) =>
        [about, message].flatMap((text) => (text === undefined ? [] : [[id, text]])),
      );
      for (const [id, text] of sentences) expect(text, id).toMatch(/[。？！…）」”}]$/);
      const foreign = language === 'zh-Hant' ? /[“”‘’]/ : /[「」『』]/;
      for (const [id, text] of sentences) expect(text, id).not.toMatch(foreign);
    });
  });
});
