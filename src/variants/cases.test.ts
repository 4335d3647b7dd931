import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandVariants } from '../config/variant-list.ts';
import type { Script } from '../config/variant.ts';
import { createVariantWriter, type VariantWriter } from './writer.ts';

interface Case {
  input: string;
  script: Script | 'mixed';
  variant: string;
  expected: string;
  reason: string;
}

const table = readFileSync(new URL('./fixtures/cases.tsv', import.meta.url), 'utf8');

const groups = new Map<string, Case[]>();
let group = '';
for (const line of table.split('\n')) {
  if (line.startsWith('# ')) group = line.slice(2);
  const [input, script, variant, expected, reason] = line.split('\t');
  if (line.startsWith('#') || reason === undefined) continue;
  const cases = groups.get(group) ?? [];
  cases.push({ input, script, variant, expected, reason } as Case);
  groups.set(group, cases);
}

const writers = new Map<string, VariantWriter>(
  expandVariants(
    ['zh-Hans', 'zh-Hant', 'zh-Hans-CN', 'zh-Hant-TW', 'zh-Hant-HK'].map((code) => ({ code })),
  ).map((variant) => [variant.code, createVariantWriter(variant, {})]),
);

function write({ input, script, variant }: Case): string {
  const writer = writers.get(variant)!;
  return /<[a-z!/]|&[#a-z]/i.test(input)
    ? writer.html(input, { script }).html
    : writer.text(input, { script });
}

describe.each([...groups])('%s', (_, cases) => {
  it.each(cases.map((each) => [each.reason, each] as const))('%s', (_reason, each) => {
    expect(write(each), `${each.input} in ${each.variant}`).toBe(each.expected);
  });
});

describe('the table', () => {
  it('has at least 300 cases, each with its reason', () => {
    const all = [...groups.values()].flat();
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });
});
