import { markdownToHtml } from 'satteri';
import type { ConversionTarget } from '../../src/config/variant.ts';
import { library, writerInto } from './conversions.ts';
import { readBlogs } from './shared-texts.ts';

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

/** Says how fast HTML is written, beside what bare opencc-js does with the text in it. */
export function reportThroughput(): void {
  const rows: [string, ConversionTarget, { from: string; to: string }][] = [
    ['hans → hant (tw)', 'tw', { from: 'cn', to: 'tw' }],
    ['hans → hant (twp)', 'twp', { from: 'cn', to: 'twp' }],
    ['hant → hans', 'cn', { from: 'tw', to: 'cn' }],
  ];
  console.log('\nThroughput, processor time: HTML by Jianfan beside the plain text in it by bare opencc-js');
  for (const [name, target, options] of rows) {
    const script = target === 'cn' ? 'hant' : 'hans';
    const pages = readBlogs(script)
      .flatMap(([, texts]) => texts)
      .map((text) => markdownToHtml(text.replace(/^---[^]*?\n---/, '')).html);
    const texts = pages.map((page) => page.replace(/<[^>]*>/g, ''));
    const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const writer = writerInto(target);
    const bare = library(options);
    const html = fastest(() => pages.forEach((page) => writer.html(page, { script })));
    const text = fastest(() => texts.forEach((text) => bare(text)));
    console.log(
      `${name.padEnd(20)} ${(size / html).toFixed(1)} MB/s of text in HTML, opencc-js ${(size / text).toFixed(1)} MB/s: ${(text / html).toFixed(1)} times`,
    );
  }
}
