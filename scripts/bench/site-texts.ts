import { createRandom } from './random.ts';
import { createProse } from './prose.ts';
import { tagCount, vocabularyIn } from './vocabulary.ts';

/** The synthetic site's own settings, the same for every generator. */
export const site = {
  title: '长短句',
  description: '日常所记，合成的文字，只为计时。',
  url: 'https://bench.example',
  timeZone: 'Asia/Shanghai',
  pageSize: 20,
  feedItems: 20,
} as const;

/** Describes each of the tags in one sentence. */
export function tagDescriptions(seed: number): string[] {
  const vocabulary = vocabularyIn('hans');
  return Array.from({ length: tagCount }, (_, tag) => {
    const random = createRandom(seed, -1 - tag);
    const prose = createProse(vocabulary, tag % vocabulary.topics.length, random);
    return prose.one(vocabulary.templates.tagDescriptions);
  });
}

/** Prints `site.yaml`. */
export function siteYaml(): string {
  const { authors } = vocabularyIn('hans');
  return [
    `title: ${site.title}`,
    `description: ${site.description}`,
    `url: ${site.url}`,
    'script: hans',
    'variants: [zh-Hans, zh-Hant]',
    `timeZone: ${site.timeZone}`,
    `pageSize: ${site.pageSize}`,
    `feeds: { limit: ${site.feedItems} }`,
    'authors:',
    ...authors.map((name) => `  - ${name}`),
    '',
  ].join('\n');
}

/** Prints `tags.yaml`: every tag with its description. */
export function tagsYaml(descriptions: readonly string[]): string {
  const { tags } = vocabularyIn('hans');
  return tags
    .map((tag, index) => `${tag}: { description: ${JSON.stringify(descriptions[index])} }\n`)
    .join('');
}
