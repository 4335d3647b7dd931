import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { markdownToHtml } from 'satteri';
import type { ConversionTarget, Script, Variant } from '../src/config/variant.ts';
import { fold } from '../src/variants/fold.ts';
import { createVariantWriter } from '../src/variants/writer.ts';

const data = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const hanziPattern = /[\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud88d][\udc00-\udfff]/g;

/** Longer lines cost more than they tell. */
const maxLine = 1500;

type Convert = (text: string) => string;

function variantOf(script: Script, target: ConversionTarget): Variant {
  return { code: `zh-${script}`, script, target, prefix: '', label: '', ogLocale: '' };
}

function ours(from: Script, target: ConversionTarget): Convert {
  const writer = createVariantWriter(variantOf(from === 'hans' ? 'hant' : 'hans', target), {});
  // The texts are documentation of software, as its titles say.
  return (text) => writer.text(text, { script: from, topic: 'computing' });
}

const library = ConverterBuilder(preset);

/** What a button on the page does: each character for itself. */
async function characterTable(name: 'STCharacters' | 'TSCharacters'): Promise<Convert> {
  const dictionary: string = (await import(`opencc-js/dict/${name}`)).default;
  const table = new Map(dictionary.split('|').map((entry) => entry.split(' ') as [string, string]));
  return (text) => [...text].map((character) => table.get(character) ?? character).join('');
}

/** Aligns two lists by their longest common subsequence of folds; gives pairs of positions. */
function align(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

interface Score {
  /** Hanzi of the translator's text. */
  hanzi: number;
  /** Those that the converted text has in the same place, in whatever form. */
  aligned: number;
  /** Those in the same form. */
  equal: number;
  /** By pair of forms, with how often each surrounding comes. */
  disagreements: Map<string, Map<string, number>>;
}

function score(lines: readonly (readonly [source: string, wanted: string])[], convert: Convert): Score {
  const total: Score = { hanzi: 0, aligned: 0, equal: 0, disagreements: new Map() };
  for (const [source, wanted] of lines) {
    const converted = convert(source).match(hanziPattern) ?? [];
    const expected = wanted.match(hanziPattern) ?? [];
    total.hanzi += expected.length;
    for (const [i, j] of align(converted.map(fold), expected.map(fold))) {
      total.aligned++;
      if (converted[i] === expected[j]) total.equal++;
      else note(total.disagreements, `${converted[i]} for ${expected[j]}`, around(expected, j));
    }
  }
  return total;
}

function around(characters: readonly string[], at: number): string {
  return characters.slice(Math.max(0, at - 1), at + 2).join('');
}

function note(disagreements: Score['disagreements'], forms: string, place: string): void {
  const places = disagreements.get(forms) ?? new Map<string, number>();
  places.set(place, (places.get(place) ?? 0) + 1);
  disagreements.set(forms, places);
}

function listDisagreements(disagreements: Score['disagreements']): string[] {
  const sum = (places: Map<string, number>) => [...places.values()].reduce((a, b) => a + b, 0);
  const ranked = [...disagreements].sort(([, a], [, b]) => sum(b) - sum(a)).slice(0, 16);
  return ranked.map(([forms, places]) => {
    const examples = [...places].sort(([, a], [, b]) => b - a).slice(0, 4);
    return `${forms} ×${sum(places)} (${examples.map(([place]) => place).join(', ')})`;
  });
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)}%`.padStart(8);
}

function readPairs(name: string): { hans: string; hant: string }[] {
  const rows = readFileSync(join(data, 'pairs', name), 'utf8')
    .split('\n')
    .slice(1);
  return rows.flatMap((row) => {
    const [, , , , , hans = '', hant = ''] = row.split('\t');
    return hans && hant && hans.length < maxLine && hant.length < maxLine ? [{ hans, hant }] : [];
  });
}

async function reportAgreement(): Promise<void> {
  const files = readdirSync(join(data, 'pairs')).filter((name) => name.endsWith('.tsv'));
  // vue's traditional side was itself made by conversion: it says nothing.
  const pairs = files.filter((name) => !name.includes('vue')).flatMap(readPairs);
  const s2t = await characterTable('STCharacters');
  const t2s = await characterTable('TSCharacters');
  const toHant = pairs.map(({ hans, hant }) => [hans, hant] as const);
  const toHans = pairs.map(({ hans, hant }) => [hant, hans] as const);
  const rows: [string, typeof toHant, Convert][] = [
    ['hans → hant  Jianfan, tw', toHant, ours('hans', 'tw')],
    ['hans → hant  opencc-js s2tw', toHant, library({ from: 'cn', to: 'tw' })],
    ['hans → hant  character table', toHant, s2t],
    ['hans → hant  Jianfan, twp', toHant, ours('hans', 'twp')],
    ['hans → hant  opencc-js s2twp', toHant, library({ from: 'cn', to: 'twp' })],
    ['hant → hans  Jianfan', toHans, ours('hant', 'cn')],
    ['hant → hans  opencc-js tw2s', toHans, library({ from: 'tw', to: 'cn' })],
    ['hant → hans  character table', toHans, t2s],
    ['hant → hans  Jianfan, idioms', toHans, ours('hant', 'cnp')],
    ['hant → hans  opencc-js tw2sp', toHans, library({ from: 'twp', to: 'cn' })],
  ];
  console.log(`Agreement with human translators, ${pairs.length} lines of ${files.length - 1} projects`);
  console.log(`${''.padEnd(36)}   form    words   (of aligned Hanzi the same form; of all Hanzi the same)`);
  for (const [name, lines, convert] of rows) {
    const result = score(lines, convert);
    console.log(
      `${name.padEnd(34)} ${percent(result.equal, result.aligned)} ${percent(result.equal, result.hanzi)}`,
    );
    if (!name.includes('Jianfan')) continue;
    for (const line of listDisagreements(result.disagreements)) console.log(`      ${line}`);
  }
}

function* markdownFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* markdownFiles(path);
    else if (/\.(?:md|markdown)$/i.test(entry.name)) yield path;
  }
}

/** Seconds of processor time of the best of several runs: other programs then disturb least. */
function fastest(run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

function reportSpeed(): void {
  const rows: [string, RegExp, Script, ConversionTarget, { from: string; to: string }][] = [
    ['hans → hant (tw)', /^s-/, 'hans', 'tw', { from: 'cn', to: 'tw' }],
    ['hans → hant (twp)', /^s-/, 'hans', 'twp', { from: 'cn', to: 'twp' }],
    ['hant → hans', /^t-/, 'hant', 'cn', { from: 'tw', to: 'cn' }],
  ];
  console.log('\nThroughput, processor time: HTML by Jianfan beside the plain text in it by bare opencc-js');
  for (const [name, corpora, from, target, options] of rows) {
    const folders = readdirSync(join(data, 'corpora')).filter((folder) => corpora.test(folder));
    const pages = folders
      .flatMap((folder) => [...markdownFiles(join(data, 'corpora', folder))])
      .map((path) => markdownToHtml(readFileSync(path, 'utf8').replace(/^---[^]*?\n---/, '')).html);
    const texts = pages.map((page) => page.replace(/<[^>]*>/g, ''));
    const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const writer = createVariantWriter(variantOf(from === 'hans' ? 'hant' : 'hans', target), {});
    const bare = library(options);
    const html = fastest(() => pages.forEach((page) => writer.html(page, { script: from })));
    const text = fastest(() => texts.forEach((text) => bare(text)));
    console.log(
      `${name.padEnd(20)} ${(size / html).toFixed(1)} MB/s of text in HTML, opencc-js ${(size / text).toFixed(1)} MB/s: ${(text / html).toFixed(1)} times`,
    );
  }
}

if (existsSync(join(data, 'pairs'))) await reportAgreement();
else console.log('No ../shared/data/pairs: agreement not measured.');
if (existsSync(join(data, 'corpora'))) reportSpeed();
else console.log('No ../shared/data/corpora: throughput not measured.');
