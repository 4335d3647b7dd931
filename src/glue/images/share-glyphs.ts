import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Font } from 'harfbuzzjs';
import { dependencyFile } from '../project.ts';
import { parseOutline, type Outline } from './outline.ts';
import { openOutlines, packOutlines } from './outline-table.ts';

/** Gives outlines of the characters of a script; undefined for one that its font lacks. */
export interface Glyphs {
  (character: string): Promise<Outline | undefined>;
  script: FontScript;
}

/** The fonts, by script; each is a hundred files, of which a text needs a few. */
const fontNames = { hans: 'noto-serif-sc', hant: 'noto-serif-tc' } as const;
const weight = 700;

/** A script that has a font. */
export type FontScript = keyof typeof fontNames;

/** Opens the font of a script, and nothing of it before the first character that `common`, a packed table, lacks. */
export function openGlyphs(script: FontScript, common?: Uint8Array): Glyphs {
  const name = fontNames[script];
  const ready = common && openOutlines(common);
  const known = new Map<string, Outline | undefined>();
  const parts = new Map<string, Promise<Font>>();
  let ranges: Promise<Range[]> | undefined;
  return Object.assign(outlineIn, { script });

  async function outlineIn(character: string): Promise<Outline | undefined> {
    if (known.has(character)) return known.get(character);
    const code = character.codePointAt(0) ?? 0;
    const packed = ready?.(code);
    if (packed !== undefined) {
      known.set(character, packed);
      return packed;
    }
    const part = (await (ranges ??= readRanges(name))).find(
      ({ from, to }) => code >= from && code <= to,
    )?.part;
    const outline = part === undefined ? undefined : outlineOf(await partOf(part), code);
    known.set(character, outline);
    return outline;
  }

  function partOf(part: string): Promise<Font> {
    let font = parts.get(part);
    if (font === undefined) parts.set(part, (font = openPart(name, part)));
    return font;
  }
}

/** Files of a font are numbered from rare characters to those of every page: these 24 have 4,300 of 99.7 % of a text. */
const commonFrom = 96;

/** Packs the outlines of a script's common characters, which unpacking its font costs a third of a second for. */
export async function commonOutlines(script: FontScript): Promise<Uint8Array> {
  const name = fontNames[script];
  const outlines = new Map<number, Outline>();
  const parts = new Map<string, Font>();
  for (const { from, to, part } of await readRanges(name)) {
    if (!(Number(part) >= commonFrom)) continue;
    const font = parts.get(part) ?? (await openPart(name, part));
    parts.set(part, font);
    for (let code = from; code <= to; code += 1) {
      const outline = outlineOf(font, code);
      if (outline !== undefined) outlines.set(code, outline);
    }
  }
  return packOutlines(outlines);
}

interface Range {
  from: number;
  to: number;
  part: string;
}

/** Reads which file of a font has which characters: `{ "[12]": "U+4e00-4e03,U+4e08" }`. */
async function readRanges(name: string): Promise<Range[]> {
  const table = JSON.parse(await readFile(join(folderOf(name), 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(table).flatMap(([part, list]) =>
    list.split(',').map((range) => {
      const [from = 0, to = from] = range
        .replace(/^U\+/i, '')
        .split('-')
        .map((code) => parseInt(code, 16));
      return { from, to, part: part.replace(/[[\]]/g, '') };
    }),
  );
}

async function openPart(name: string, part: string): Promise<Font> {
  const [{ Blob, Face, Font, Variation }, { decompress }] = await Promise.all([
    import('harfbuzzjs'),
    import('wawoff2').then((module) => module.default),
  ]);
  const packed = await readFile(join(folderOf(name), `files/${name}-${part}-wght-normal.woff2`));
  const font = new Font(new Face(new Blob(await decompress(packed))));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

function folderOf(name: string): string {
  return dirname(dependencyFile(`@fontsource-variable/${name}/LICENSE`));
}

function outlineOf(font: Font, code: number): Outline | undefined {
  const glyph = font.nominalGlyph(code);
  if (glyph === undefined) return undefined;
  return { path: parseOutline(font.glyphToPath(glyph)), advance: Math.round(font.glyphHAdvance(glyph)) };
}
