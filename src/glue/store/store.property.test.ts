import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../../scripts/soak/texts.ts';
import { createBodyReader, createBodyWriter } from './body-store.ts';
import { encodeUtf8 } from './encode.ts';
import { loadOutput, saveOutput } from './output-state.ts';
import { noTraces } from '../../views/reads/traces.ts';

/** Each case writes files, which a disk takes its time for. */
const fewer = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) };

let root: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'jianfan-store-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const wellFormed = text.map((written) => written.toWellFormed());

it('bodies come back as they were', () => {
  fc.assert(
    fc.property(fc.array(wellFormed, { maxLength: 20 }), (bodies) => {
      const name = `${(count += 1)}.pack`;
      const writer = createBodyWriter(root, name);
      const kept = bodies.map((body) => ({ body, ...writer.append(body) }));
      writer.close();
      const reader = createBodyReader(root);
      for (const { body, location, hash } of kept) expect(reader.read(location, hash)).toBe(body);
      reader.close();
    }),
  );
});

it('any text is encoded as UTF-8 encodes it, long or short', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (part, times) => {
      const written = part.repeat(times);
      expect(encodeUtf8(written).equals(Buffer.from(written))).toBe(true);
    }),
  );
});

it('what was written last comes back, however often it was changed', () => {
  const record = fc.record({ key: wellFormed, hash: wellFormed, size: fc.nat() });
  const state = fc.dictionary(wellFormed, record, { maxKeys: 8 });
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), (states) => {
      const folder = join(root, `state-${(count += 1)}`);
      for (const [at, records] of states.entries()) {
        const last = loadOutput(folder);
        const output = new Map(Object.entries(records));
        const made = { outputId: `${at}`, buildKey: undefined, changesAt: undefined };
        saveOutput(folder, { ...made, output, traces: noTraces }, last);
        const { outputId, output: kept } = loadOutput(folder);
        expect([outputId, kept]).toEqual([`${at}`, output]);
      }
    }),
    fewer,
  );
}, 600_000);
