import type { Script } from '../../src/config/variant.ts';
import { writeBody } from './body.ts';
import { createProse } from './prose.ts';
import { createRandom, createZipf, type Random } from './random.ts';
import { tagCount, vocabularyIn } from './vocabulary.ts';

/** A post as parts; its terms are numbers, to be named in either script. */
export interface SyntheticPost {
  index: number;
  /** Content-relative path with `/`. */
  file: string;
  slug: string;
  script: Script;
  title: string;
  description: string;
  /** `2019-03-04 10:22:31`, in the site's zone. */
  date: string;
  author: number;
  category: number;
  tags: number[];
  body: string;
}

/** A file of a synthetic site. */
export interface GeneratedPost {
  /** Content-relative path with `/`. */
  file: string;
  text: string;
}

const authorCount = vocabularyIn('hans').authors.length;
const categoryCount = vocabularyIn('hans').topics.length;

const firstDay = Date.UTC(2015, 0, 1);
const tenYears = Date.UTC(2025, 0, 1) - firstDay;
/** Hanzi of a post: log-normal, so that a few are many times the median. */
const meanLength = 1340;
const lengthSpread = 0.45;

const zipfTag = createZipf(tagCount);
const zipfAuthor = createZipf(authorCount);
const zipfCategory = createZipf(categoryCount);

/** Yields the files of a synthetic blog: half Simplified, half Traditional, ten years, 200 tags. Same arguments, same text. */
export function* generatePosts(count: number, seed = 1): Generator<GeneratedPost> {
  for (let index = 0; index < count; index += 1) {
    const post = makePost(index, seed);
    yield { file: post.file, text: postText(post) };
  }
}

/** Makes the post of an index; it doesn't depend on how many there are, so a small corpus begins a large one. */
export function makePost(index: number, seed = 1): SyntheticPost {
  const random = createRandom(seed, index);
  const script: Script = index % 2 === 0 ? 'hans' : 'hant';
  const vocabulary = vocabularyIn(script);
  const category = zipfCategory(random);
  const prose = createProse(vocabulary, category, random);
  const date = new Date(firstDay + Math.floor(random.next() * tenYears))
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
  const slug = slugOf(index);
  const link =
    index > 0 && random.next() < 0.3 ? `/posts/${slugOf(random.between(0, index - 1))}/` : undefined;
  const technical = random.next() < 0.2;
  return {
    index,
    file: `posts/${date.slice(0, 4)}/${slug}.md`,
    slug,
    script,
    title: prose.one(vocabulary.templates.titles),
    description: prose.one(vocabulary.templates.descriptions),
    date,
    author: zipfAuthor(random),
    category,
    tags: pickTags(random),
    body: writeBody({ vocabulary, topic: category, length: pickLength(random), technical, link }, random),
  };
}

/** Prints a post; terms in the post's own script, or all in one, for tools that know no others. */
export function postText(post: SyntheticPost, terms: Script = post.script): string {
  const { authors, tags, topics } = vocabularyIn(terms);
  const lines = [
    '---',
    `title: ${JSON.stringify(post.title)}`,
    `date: ${post.date}`,
    `author: ${authors[post.author]}`,
    `category: ${topics[post.category]?.name}`,
    `tags: [${post.tags.map((tag) => tags[tag]).join(', ')}]`,
    `description: ${JSON.stringify(post.description)}`,
    '---',
  ];
  return `${lines.join('\n')}\n\n${post.body}`;
}

function slugOf(index: number): string {
  return `post-${String(index).padStart(6, '0')}`;
}

/** A paragraph holds up to six sentences, about 80 Hanzi, and is finished: half of that is taken off beforehand. */
function pickLength(random: Random): number {
  const length = meanLength * Math.exp(lengthSpread * random.normal() - lengthSpread ** 2 / 2);
  return Math.max(120, Math.min(6000, length - 60));
}

function pickTags(random: Random): number[] {
  const tags = new Set<number>();
  const wanted = random.between(2, 6);
  while (tags.size < wanted) tags.add(zipfTag(random));
  return [...tags];
}
