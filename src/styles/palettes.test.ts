import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coversOf, palettes, paperOf } from '../config/palette.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const base = colours(read('tokens.css'));
const sets = new Map(
  [...read('palettes.css').matchAll(/\[data-palette='(\w+)'\] \{([^}]*)\}/g)].map(([, name, rules]) => [
    name,
    { ...base, ...colours(rules ?? '') },
  ]),
);
sets.set('vermilion', base);

/** Texts and the grounds they are set on. */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'sunken'],
  ['ink', 'mark'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['soft', 'sunken'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'accent-ground'],
  ['paper', 'accent'],
  ['celadon', 'paper'],
  ['celadon', 'celadon-ground'],
  ['paper', 'celadon'],
  ['indigo', 'indigo-ground'],
  ['ochre', 'ochre-ground'],
  ['plum', 'plum-ground'],
] as const;

it('has every palette that site.yaml may choose', () =>
  expect([...sets.keys()].sort()).toEqual([...palettes].sort()));

describe.each(palettes)('the palette %s', (palette) => {
  const set = sets.get(palette) ?? {};

  it.each(['day', 'night'] as const)('has readable text by %s', (time) => {
    const faint = pairs
      .map(([text, ground]) => [
        `${text} on ${ground}`,
        contrast(set[`${text}-${time}`] ?? '', set[`${ground}-${time}`] ?? ''),
      ])
      .filter(([, ratio]) => Number(ratio) < 4.5);
    expect(faint).toEqual([]);
  });

  it.each(['day', 'night'] as const)(
    'has texts in colour of a contrast of 7 for who asks for more, by %s',
    (time) => {
      const faint = ['accent', 'celadon', 'indigo', 'ochre', 'plum'].flatMap((name) => {
        const rule = new RegExp(`var\\(--${name}-${time}\\) (\\d+)%, (#\\w+)`).exec(read('contrast.css'));
        const [, part = '100', to = '#000'] = rule ?? [];
        const text = mix(
          set[`${name}-${time}`] ?? '',
          to.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'),
          Number(part) / 100,
        );
        return ['paper', 'raised', `${name}-ground`]
          .map((ground) => [`${name} on ${ground}`, contrast(text, set[`${ground}-${time}`] ?? '')])
          .filter(([, ratio]) => Number(ratio) < 7);
      });
      expect(faint).toEqual([]);
    },
  );

  it.each(['day', 'night'] as const)(
    'has readable numbers on the darkest month of the archive by %s',
    (time) => {
      const part = /--shade-5: color-mix\(in srgb, var\(--celadon\) (\d+)%/.exec(read('tokens.css'))?.[1];
      const ground = mix(set[`celadon-${time}`] ?? '', set[`paper-${time}`] ?? '', Number(part) / 100);
      expect(contrast(set[`ink-${time}`] ?? '', ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['day', 'night'] as const)('has readable months without posts in the archive by %s', (time) => {
    const part = /background: color-mix\(in srgb, var\(--sunken\) (\d+)%/.exec(read('archive.css'))?.[1];
    const ground = mix(set[`sunken-${time}`] ?? '', set[`paper-${time}`] ?? '', Number(part) / 100);
    expect(contrast(set[`soft-${time}`] ?? '', ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['day', 'night'] as const)('has columns of years that stand out by %s', (time) => {
    const part = /--bar: color-mix\(in srgb, var\(--cover\) (\d+)%/.exec(read('tag-index.css'))?.[1];
    const bars = coversAt(palette, time).map((cover) =>
      mix(cover, set[`ink-${time}`] ?? '', Number(part) / 100),
    );
    expect(bars.filter((bar) => contrast(bar, set[`paper-${time}`] ?? '') < 3)).toEqual([]);
  });

  it('gives browsers its paper', () =>
    expect(paperOf[palette]).toEqual({ day: set['paper-day'], night: set['paper-night'] }));

  it('has the colours of its covers in pictures for sharing too', () =>
    expect(coversOf[palette]).toEqual([1, 2, 3, 4, 5, 6].map((tint) => set[`cover-${tint}`])));

  it('has covers that pale lettering is readable on', () =>
    expect(coversOf[palette].filter((colour) => contrast(colour, '#f9f3e6') < 4.5)).toEqual([]));
});

describe('covers of ink at night', () => {
  const night = coversAt('ink', 'night');

  it('are the same where the reader chose the night and where the system did', () => {
    const [chosen, preferred] = nightRules();
    expect(preferred).toEqual(chosen);
  });

  it('differ from the page, and pale lettering is readable on them', () => {
    expect(night.filter((colour) => contrast(colour, '#f9f3e6') < 4.5)).toEqual([]);
    expect(night.filter((colour) => contrast(colour, paperOf.ink.night) < 1.8)).toEqual([]);
  });

  it('differ from each other', () => {
    const alike = night.flatMap((one, at) =>
      night.slice(at + 1).filter((other) => distance(one, other) < 0.04),
    );
    expect(alike).toEqual([]);
  });
});

/** What ink's covers are by night, where the reader chose it and where the system did. */
function nightRules(): Record<string, string>[] {
  const rules = [...read('palettes.css').matchAll(/'ink'\](?:\[|:not)[^{]*\{([^}]*)\}/g)];
  return rules.map(([, rule]) => colours(rule ?? ''));
}

/** Colours of a palette's covers; ink alone has some of its own by night. */
function coversAt(palette: (typeof palettes)[number], time: 'day' | 'night'): string[] {
  const own = palette === 'ink' && time === 'night' ? nightRules()[0] : {};
  return coversOf[palette].map((colour, at) => own?.[`cover-${at + 1}`] ?? colour);
}

function colours(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+-(?:day|night|\d)): (#\w+);/g)].map(([, name, value]) => [name, value]),
  );
}

/** Mixes two colours as `color-mix(in srgb)` does. */
function mix(one: string, other: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((hex) => parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * part + (b ?? 0) * (1 - part))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** How far apart two colours look: the distance in Oklab, in which 0.02 is about what an eye can tell. */
function distance(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
}

function oklab(hex: string): number[] {
  const [r = 0, g = 0, b = 0] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** WCAG 2.2, contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Red, green and blue as amounts of light. */
function linear(hex: string): number[] {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  return [0, 2, 4].map((at) => {
    const channel = parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}
