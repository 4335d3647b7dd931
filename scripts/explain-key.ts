import { siteFieldDoc, siteFields } from '../src/config/site-config.ts';
import { expectation, type FieldDoc } from '../src/config/schema-problem.ts';
import { expandVariants } from '../src/config/variant-list.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import type { Language } from '../src/diagnostics/language.ts';
import { keepTables } from '../src/glue/jobs/keep-tables.ts';
import { siteCache } from '../src/glue/project.ts';
import { plainKey, readingOf, type Meaning } from '../src/posts/keys.ts';
import { frontmatterSchema } from '../src/posts/schema.ts';
import { createVariantWriter } from '../src/variants/writer.ts';
import { keysInChinese } from './reference/keys-in-chinese.ts';
import { settingsInChinese } from './reference/settings-in-chinese.ts';
import { descriptionOf } from './reference/settings-page.ts';
import { taiwanWords } from './reference/taiwan-words.ts';

/** What a name means in `site.yaml`, or at the head of a post. */
interface ExplainedKey {
  place: 'site.yaml' | 'frontmatter';
  text: string;
  expects: string;
  example: string;
}

/** Explains a setting or a key of frontmatter by its name; nothing where neither has it. */
export function explainKey(name: string, language: Language): ExplainedKey[] {
  const found: ExplainedKey[] = [];
  const field = siteFields.find((known) => known.toLowerCase() === name.toLowerCase());
  if (field !== undefined) {
    const text = language === 'en' ? descriptionOf(field) : inChinese(settingsInChinese, field, language);
    found.push({ place: 'site.yaml', text, ...factsOf(siteFieldDoc(field), language) });
  }
  const meaning = readingOf.get(plainKey(name))?.meaning;
  const doc = meaning === undefined ? undefined : metaOf(meaning);
  if (meaning !== undefined && doc !== undefined) {
    const text = language === 'en' ? doc.description : inChinese(keysInChinese, meaning, language);
    found.push({ place: 'frontmatter', text, ...factsOf(doc, language) });
  }
  return found.filter(({ text }) => text !== '');
}

function metaOf(meaning: Meaning): (FieldDoc & { description: string }) | undefined {
  const meta = frontmatterSchema.shape[meaning].meta() as Partial<FieldDoc & { description: string }>;
  return meta?.description === undefined ? undefined : (meta as FieldDoc & { description: string });
}

function factsOf(doc: FieldDoc | undefined, language: Language): { expects: string; example: string } {
  if (doc?.expects === undefined) return { expects: '', example: '' };
  return { expects: describePhrase(expectation(doc.expects), language).trim(), example: doc.example };
}

type Groups = readonly [group: string, texts: Readonly<Record<string, string>>][];

function inChinese(groups: Groups, name: string, language: Language): string {
  const text = groups.map(([, texts]) => texts[name]).find((known) => known !== undefined) ?? '';
  if (language !== 'zh-Hant') return text;
  keepTables(siteCache);
  const [taiwan] = expandVariants([{ code: 'zh-Hant-TW' }]);
  if (taiwan === undefined) return text;
  return createVariantWriter(taiwan, { glossary: taiwanWords, quotes: 'convert' }).text(text, {
    script: 'hans',
  });
}
