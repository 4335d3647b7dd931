import { existsSync } from 'node:fs';
import { reportAgreement } from './bench-variants/agreement.ts';
import { reportRoundTrip } from './bench-variants/round-trip.ts';
import { corporaFolder, pairsFolder, readBlogs, readPairs } from './bench-variants/shared-texts.ts';
import { reportThroughput } from './bench-variants/throughput.ts';

// vue's traditional side was itself made by conversion: it says nothing.
if (existsSync(pairsFolder)) await reportAgreement(readPairs().filter(([project]) => project !== 'vue'));
else console.log('No ../shared/data/pairs: agreement not measured.');
if (existsSync(corporaFolder)) {
  reportRoundTrip(readBlogs('hant'));
  if (!process.argv.includes('--no-speed')) reportThroughput();
} else console.log('No ../shared/data/corpora: round trip and throughput not measured.');
