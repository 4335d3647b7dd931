import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('./fixtures/measure-records.ts', import.meta.url));

it('a post takes less than a kilobyte of memory, and its texts none once others are asked for (issue 19)', () => {
  const printed = execFileSync(process.execPath, ['--expose-gc', script, '40000'], { encoding: 'utf8' });
  const { record, texts } = JSON.parse(printed) as { record: number; texts: number };
  expect(record).toBeGreaterThan(300);
  expect(record).toBeLessThan(1000);
  // Those of 10,000 to 20,000 posts, about 2 kB each.
  expect(texts).toBeLessThan(50e6);
}, 120_000);
