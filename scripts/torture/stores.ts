import { mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/glue/list-files.ts';
import type { Lab } from './lab.ts';
import type { Situation } from './situation.ts';

/** Templates are compiled for half a minute; the program's own compile cache is Node's. */
const spared = /^(?:compiled|bundles)\//;

const damages: Readonly<Record<string, (path: string, lab: Lab) => void>> = {
  flipped(path, { random }) {
    const bytes = readFileSync(path);
    const at = random.below(Math.max(1, bytes.length));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    writeFileSync(path, bytes);
  },
  'cut off': (path, { random }) => truncateSync(path, random.below(Math.max(1, readFileSync(path).length))),
  emptied: (path) => truncateSync(path, 0),
  gone: (path) => rmSync(path),
  'a folder'(path) {
    rmSync(path);
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'x');
  },
  'overwritten with zeros': (path) => writeFileSync(path, Buffer.alloc(readFileSync(path).length)),
};

const removals = { gone: damages['gone'] ?? rmSync, 'a folder': damages['a folder'] ?? rmSync };

/** Damages one to five files of the store, and has the site changed or not. */
async function damaged(lab: Lab): Promise<string[]> {
  const done: string[] = [];
  for (let left = 1 + lab.random.below(5); left > 0; left -= 1) {
    const files = listFiles(lab.cache).filter((file) => !spared.test(file));
    const file = lab.random.pick(files);
    // What is kept of the site shares its bytes with it: what would be overwritten there is the site itself.
    const isLinked = file.includes('/back/');
    const [name, damage] = lab.random.pick(Object.entries(isLinked ? removals : damages));
    damage(join(lab.cache, file), lab);
    done.push(`${file} ${name}`);
  }
  if (lab.random.below(2) === 0) lab.edit();
  const result = await lab.run(['build']);
  const found = [...(await lab.inspect(result)), ...(await lab.heal())];
  return found.map((line) => `${line} (${done.join('; ')})`);
}

async function removed(lab: Lab): Promise<string[]> {
  lab.edit();
  const moment = lab.random.below(3000);
  const result = await lab.run(['build'], {
    onStart: () =>
      void setTimeout(
        () => rmSync(join(lab.cache, 'sites'), { recursive: true, force: true }),
        moment,
      ).unref(),
  });
  return [...(await lab.inspect(result, { mayBeAbsent: true })), ...(await lab.heal())];
}

/** Two builds of one site, and a third that reads the same content into another folder. */
async function together(lab: Lab): Promise<string[]> {
  lab.edit();
  const results = await Promise.all([
    lab.run(['build']),
    lab.run(['build', ...(lab.random.below(2) === 0 ? ['--force'] : [])]),
    lab.run(['build', '--out', 'elsewhere']),
  ]);
  const found = await Promise.all(results.map((result) => lab.inspect(result)));
  return [...found.flat(), ...(await lab.heal())];
}

/** A clock that is years ahead or behind; the right one comes back. */
async function wrongClock(lab: Lab): Promise<string[]> {
  lab.edit();
  const years = lab.random.pick([-40, -3, 1, 20]);
  const module = `const real = Date.now, by = ${years} * 31557600000, D = Date;
globalThis.Date = class extends D { constructor(...a) { a.length ? super(...a) : super(real() + by) } static now() { return real() + by } };`;
  const clock = `data:text/javascript,${encodeURIComponent(module)}`;
  const { code, output } = await lab.run(['build'], {
    env: { ...process.env, NODE_OPTIONS: `--import ${clock}` },
  });
  const found = code === 0 || code === 1 ? [] : [`exit code ${code}: ${output.slice(-500)}`];
  return [...found, ...(await lab.heal())];
}

/** All files of the content get one time, as some tools set it. */
async function oneTime(lab: Lab): Promise<string[]> {
  lab.edit();
  for (const file of listFiles(lab.content))
    utimesSync(join(lab.content, file), 1_600_000_000, 1_600_000_000);
  return lab.heal();
}

export const stores: readonly Situation[] = [
  { name: 'damaged store', run: damaged },
  { name: 'store removed meanwhile', run: removed },
  { name: 'builds at once', run: together },
  { name: 'wrong clock', run: wrongClock },
  { name: 'one time for all files', run: oneTime },
];
