import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createRandomSite,
  edits,
  writeSite,
  type RandomSite,
} from '../../src/glue/pipeline/fixtures/random-site.ts';
import type { Random } from '../../src/glue/search/fixtures/random.ts';
import { projectRoot } from '../../src/glue/project.ts';
import { mutate } from './mutate.ts';
import { postName } from './names.ts';

/** A content folder in memory: a site of ordinary posts, and spoiled ones beside them. */
export interface World {
  site: RandomSite;
  spoiled: Map<string, Buffer>;
}

type Act = (world: World, random: Random, sources: readonly Buffer[]) => void;

/** Spoiled posts that a world may have: more make a step slow. */
const mostSpoiled = 6;

const settings: Readonly<Record<string, readonly unknown[]>> = {
  variants: [
    undefined,
    ['zh-Hans'],
    ['zh-Hans', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hans'],
    ['zh-Hant', 'zh-Hans-CN'],
  ],
  trust: [undefined, 'untrusted'],
  quotes: [undefined, 'convert'],
  generator: [undefined, 'hexo', 'hugo', 'jekyll', 'obsidian', 'docusaurus'],
  glossary: [undefined, { 皇后: { hant: '王后' } }],
  host: [undefined, 'netlify', 'nginx', 'apache', 'vercel'],
};

/** What is done to spoiled posts and to settings that ordinary edits leave alone. */
const acts: Readonly<Record<string, Act>> = {
  spoil(world, random, sources) {
    if (sources.length > 0 && world.spoiled.size < mostSpoiled)
      world.spoiled.set(postName(random), mutate(random.pick(sources), random, sources));
  },
  'spoil again': ({ spoiled }, random, sources) => {
    const [name, bytes] = random.pick([...spoiled]) ?? [];
    if (name !== undefined && bytes !== undefined) spoiled.set(name, mutate(bytes, random, sources));
  },
  'rename spoiled': ({ spoiled }, random) => {
    const [name, bytes] = random.pick([...spoiled]) ?? [];
    if (name === undefined || bytes === undefined) return;
    spoiled.delete(name);
    spoiled.set(postName(random), bytes);
  },
  'remove spoiled': ({ spoiled }, random) => void spoiled.delete(random.pick([...spoiled.keys()]) ?? ''),
  'set a setting': ({ site }, random) => {
    const [name, choice] = random.pick(Object.entries(settings));
    const value = random.pick(choice);
    if (value === undefined) delete site.settings[name];
    else site.settings[name] = value;
  },
};

/** Makes the world that a round begins with. */
export function createWorld(random: Random): World {
  return { site: createRandomSite(random), spoiled: new Map() };
}

/** Changes a world in one to four ways; gives their names. */
export function changeWorld(world: World, random: Random, sources: readonly Buffer[]): string[] {
  const done: string[] = [];
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const isOrdinary = random.below(2) === 0;
    const name = random.pick(isOrdinary ? Object.keys(edits) : Object.keys(acts));
    if (isOrdinary) edits[name]?.(world.site, random);
    else acts[name]?.(world, random, sources);
    done.push(name);
  }
  return done;
}

/** What a folder was last given. */
export interface WrittenWorld {
  folder: string;
  ordinary: Map<string, string>;
  spoiled: Map<string, Buffer>;
}

const picture = join(projectRoot, 'public/icon-192.png');

/** Brings a folder to what a world is, touching only what differs. */
export function writeWorld({ site, spoiled }: World, written: WrittenWorld): void {
  for (const [name, bytes] of written.spoiled)
    if (spoiled.get(name) !== bytes) {
      rmSync(join(written.folder, name), { force: true });
      written.spoiled.delete(name);
    }
  writeSite(written.folder, site, written.ordinary, picture);
  for (const [name, bytes] of spoiled) {
    if (written.spoiled.has(name)) continue;
    const path = join(written.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    written.spoiled.set(name, bytes);
  }
}
