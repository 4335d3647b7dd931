import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { listFiles } from '../../src/glue/list-files.ts';
import { hasStackTrace } from '../soak/stack-trace.ts';
import type { Lab } from './lab.ts';
import type { Situation } from './situation.ts';

/** Builds with one more thing in the content, which goes again; the site then is what it was. */
async function withInput(
  lab: Lab,
  name: string,
  write: (folder: string) => Promise<void> | void,
): Promise<string[]> {
  const folder = join(lab.content, 'posts', name);
  mkdirSync(folder, { recursive: true });
  await write(folder);
  const result = await lab.run(['build'], { limit: 600_000 });
  const found: string[] = [];
  if (result.isLate) found.push('no end');
  if (hasStackTrace(result.output)) found.push(`a stack trace: ${result.output.slice(-600)}`);
  if (result.code !== 0 && result.code !== 1)
    found.push(`exit code ${result.code}: ${result.output.slice(-600)}`);
  if (result.code === 1 && !result.output.includes(name))
    found.push(`names no file: ${result.output.slice(-600)}`);
  rmSync(folder, { recursive: true, force: true });
  return [...found, ...(await lab.heal())];
}

const post = (body: string) => `---\ntitle: 試\ndate: 2020-01-01\n---\n${body}\n`;

async function pictures(lab: Lab): Promise<string[]> {
  const { random } = lab;
  const size = 8 + random.below(400);
  const noise = Buffer.from(Array.from({ length: size * size * 3 }, () => random.below(256)));
  const whole = sharp(noise, { raw: { width: size, height: size, channels: 3 } });
  const kinds = {
    png: await whole.clone().png().toBuffer(),
    jpg: await whole.clone().jpeg().toBuffer(),
    webp: await whole.clone().webp().toBuffer(),
    gif: await animation(size, 3 + random.below(20)),
    avif: await whole.clone().avif({ effort: 0 }).toBuffer(),
    svg: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${'<g>'.repeat(random.below(5000))}</svg>`,
    ),
  };
  return withInput(lab, 'pictures', (folder) => {
    const names = Object.entries(kinds).map(([kind, bytes]) => {
      const spoiled = Buffer.from(bytes);
      for (let left = random.below(40); left > 0; left -= 1)
        spoiled[random.below(spoiled.length)] = random.below(256);
      const cut = random.below(3) === 0 ? spoiled.subarray(0, random.below(spoiled.length)) : spoiled;
      writeFileSync(join(folder, `a.${kind}`), cut);
      return `a.${kind}`;
    });
    writeFileSync(join(folder, 'bomb.png'), bomb());
    const all = [...names, 'bomb.png', 'none.png'];
    writeFileSync(join(folder, 'index.md'), post(all.map((name) => `![](${name})`).join('\n')));
  });
}

async function animation(size: number, frames: number): Promise<Buffer> {
  const raw = Buffer.alloc(size * size * 3 * frames, 120);
  const image = sharp(raw, { raw: { width: size, height: size * frames, channels: 3, pageHeight: size } });
  return image.gif({ delay: Array.from({ length: frames }, () => 50) }).toBuffer();
}

/** The header of a picture of 60,000 by 60,000, and nothing after it. */
function bomb(): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000ea600000ea600802000000', 'hex');
  return Buffer.concat([head, Buffer.alloc(40, 7)]);
}

/** Files come, go and change while they are read. */
async function unsteady(lab: Lab): Promise<string[]> {
  const { random, content } = lab;
  lab.edit();
  const files = listFiles(content).filter((file) => file.endsWith('.md'));
  const originals = new Map(files.map((file) => [file, readFileSync(join(content, file))]));
  let isOver = false;
  const disturb = async () => {
    while (!isOver) {
      const file = random.pick(files);
      const path = join(content, file);
      const kind = random.below(4);
      if (kind === 0) rmSync(path, { force: true });
      else if (kind === 1) writeFileSync(path, originals.get(file) ?? '');
      else if (kind === 2)
        writeFileSync(path, (originals.get(file) ?? Buffer.alloc(0)).subarray(0, random.below(40)));
      else if (existsSync(path)) renameSync(path, `${path}.away`);
      await new Promise((resolve) => setTimeout(resolve, random.below(20)));
      if (existsSync(`${path}.away`)) renameSync(`${path}.away`, path);
    }
  };
  const disturbing = disturb();
  const result = await lab.run(['build']);
  isOver = true;
  await disturbing;
  for (const [file, bytes] of originals) writeFileSync(join(content, file), bytes);
  const found = hasStackTrace(result.output) ? [`a stack trace: ${result.output.slice(-600)}`] : [];
  if (result.code !== 0 && result.code !== 1) found.push(`exit code ${result.code}`);
  return [...found, ...(await lab.heal())];
}

const manyFiles = 20_000;
const levels = 5000;

const nested: readonly string[] = [
  '> '.repeat(levels),
  '- '.repeat(levels),
  '<div>'.repeat(levels),
  '['.repeat(levels),
  '*a '.repeat(levels),
  '-{'.repeat(levels),
  '$$\n{'.repeat(levels),
  '<svg><g>'.repeat(levels),
  '<b><i>甲'.repeat(levels),
  Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at * 2)}- 甲`).join('\n'),
];

export const inputs: readonly Situation[] = [
  { name: 'spoiled pictures', run: pictures },
  { name: 'files that change while read', run: unsteady },
  {
    name: `${levels} levels of nesting`,
    run: (lab) =>
      withInput(lab, 'nested', (folder) =>
        writeFileSync(join(folder, 'index.md'), post(lab.random.pick(nested))),
      ),
  },
  {
    name: `${levels} levels in frontmatter`,
    run: (lab) =>
      withInput(lab, 'nested', (folder) => {
        const deep = lab.random.pick([
          '['.repeat(levels),
          '{a: '.repeat(levels),
          '- '.repeat(levels),
          '!!a '.repeat(levels),
        ]);
        writeFileSync(join(folder, 'index.md'), `---\ntitle: 試\ntags: ${deep}\n---\n文\n`);
      }),
  },
  {
    name: 'post of 20 MB',
    isHeavy: true,
    run: (lab) =>
      withInput(lab, 'large', (folder) =>
        writeFileSync(join(folder, 'index.md'), post('這是一句話，長得很。\n\n'.repeat(20e6 / 32))),
      ),
  },
  {
    name: '20,000 files in a folder',
    isHeavy: true,
    run: (lab) =>
      withInput(lab, 'many', (folder) => {
        for (let at = 0; at < manyFiles; at += 1) writeFileSync(join(folder, `f${at}.txt`), '');
        writeFileSync(join(folder, 'index.md'), post('[一](f1.txt)'));
      }),
  },
];
