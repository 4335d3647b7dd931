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

  it('gives browsers its paper', () =>
    expect(paperOf[palette]).toEqual({ day: set['paper-day'], night: set['paper-night'] }));

  it('has the colours of its covers in pictures for sharing too', () =>
    expect(coversOf[palette]).toEqual([1, 2, 3, 4, 5, 6].map((tint) => set[`cover-${tint}`])));

  it('has covers that pale lettering is readable on', () =>
    expect(coversOf[palette].filter((colour) => contrast(colour, '#f9f3e6') < 4.5)).toEqual([]));
});

it('has covers of ink at night that differ from the page and that pale lettering is readable on', () => {
  const rules = [...read('palettes.css').matchAll(/'ink'\](?:\[|:not)[^{]*\{([^}]*)\}/g)];
  const [chosen, preferred] = rules.map(([, rule]) => colours(rule ?? ''));
  expect(preferred).toEqual(chosen);
  const night = [1, 2, 3, 4, 5, 6].map(
    (n) => chosen?.[`cover-${n}`] ?? sets.get('ink')?.[`cover-${n}`] ?? '',
  );
  expect(night.filter((colour) => contrast(colour, '#f9f3e6') < 4.5)).toEqual([]);
  expect(night.filter((colour) => contrast(colour, paperOf.ink.night) < 1.8)).toEqual([]);
});

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

/** WCAG 2.2, contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
