import { createRandom, type Random } from '../bench/random.ts';
import type { SearchDocument, SearchText } from '../../src/search/record.ts';
import { createWriters } from './writers.ts';

const meanLength = 1500;

/** Words that are everywhere: what makes search of Chinese hard. */
const common =
  '的 是 了 在 一 我们 不 有 和 就 也 这 你 他 都 要 说 会 可以 没有 一个 因为 所以 如果 但是 自己 什么 怎么 时候 问题 客户 服务 手机 电脑 系统 软件 网络 里 后 面 发 只 干'.split(
    ' ',
  );
const latin = 'iPhone Python v1.2.3 C++ .NET API CSS Node.js 2024 4S WiFi GitHub k8s HTTP SQL'.split(' ');
const wordCount = 40_000;

/**
 * Makes posts whose characters, pairs and words are about as unevenly spread as in real writing: words drawn by Zipf's
 * law, made of characters drawn likewise from level 1 of GB 2312. The many posts of real blogs that were looked at have
 * 290,000 different pairs in 2.3 million Hanzi, these 315,000 in 1.5 million. Half are written in each script.
 */
export function* searchPosts(count: number, seed: number): Generator<SearchDocument> {
  const { hans, hant } = createWriters();
  const words = makeWords(createRandom(seed));
  const drawWord = zipf(words.length, 2.7);
  for (let i = 0; i < count; i++) {
    const random = createRandom(seed, i);
    const word = () => words[drawWord(random)] ?? '';
    const written: SearchText = {
      title: Array.from({ length: random.between(3, 7) }, word).join(''),
      headings: [],
      tags: [words[100 + random.between(0, 200)] ?? '', words[100 + random.between(0, 200)] ?? ''],
      section: `分类${random.between(1, 8)}`,
      authors: [`作者${random.between(1, 20)}`],
      body: writeBody(random, word),
    };
    const isHant = i % 2 === 1;
    const hantText = convert(written, hant);
    const hansText = isHant ? convert(hantText, hans) : written;
    const date = Date.UTC(2012, 0, 1) + i * 43_200_000;
    yield {
      id: `posts/${String(i).padStart(6, '0')}`,
      kind: i % 9 === 0 ? 'thread' : 'article',
      path: `/posts/${i}/`,
      date,
      dateText: new Date(date).toISOString().slice(0, 10),
      year: new Date(date).toISOString().slice(0, 4),
      texts: { 'zh-Hans': hansText, 'zh-Hant': hantText },
      sourceVariant: isHant ? 'zh-Hant' : 'zh-Hans',
    };
  }
}

function convert(text: SearchText, write: (text: string) => string): SearchText {
  return {
    ...text,
    title: write(text.title),
    tags: text.tags.map(write),
    section: write(text.section ?? ''),
    body: write(text.body),
  };
}

function makeWords(random: Random): string[] {
  const characters = shuffled(levelOne(), random);
  const draw = zipf(characters.length, 20);
  const words = new Set(common);
  while (words.size < wordCount) {
    const chance = random.next();
    const length = chance < 0.06 ? 1 : chance < 0.78 ? 2 : chance < 0.92 ? 3 : 4;
    words.add(Array.from({ length }, () => characters[draw(random)] ?? '').join(''));
  }
  return [...words];
}

function writeBody(random: Random, word: () => string): string {
  const length = meanLength * (0.4 + random.next() * 1.2);
  const paragraphs: string[] = [];
  let paragraph = '';
  for (let written = 0; written < length;) {
    const sentence = writeSentence(random, word);
    written += sentence.length;
    paragraph += sentence;
    if (paragraph.length <= 120) continue;
    paragraphs.push(paragraph);
    paragraph = '';
  }
  return [...paragraphs, paragraph].filter((text) => text !== '').join('\n');
}

function writeSentence(random: Random, word: () => string): string {
  const count = random.between(4, 17);
  let sentence = '';
  for (let i = 0; i < count; i++) {
    sentence += random.next() < 0.015 ? ` ${random.pick(latin)} ` : word();
    if (i < count - 1 && random.next() < 0.12) sentence += '，';
  }
  return sentence + (random.next() < 0.9 ? '。' : '？');
}

/** The 3,755 commonest characters, by rows and columns of the standard. */
function levelOne(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++)
      characters.push(decoder.decode(Uint8Array.of(row, column)));
  }
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character));
}

function shuffled<T>(list: T[], random: Random): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.between(0, i);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/** Draws ranks as often as one over rank and shift: the law of Zipf and Mandelbrot. */
function zipf(size: number, shift: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += 1 / (rank + shift);
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
