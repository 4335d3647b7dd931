import fc from 'fast-check';
import { tokens, values } from '../fuzz/tokens.ts';

/** Characters that Chinese posts are made of, those of both scripts that are merged or split among them. */
const hanzi = [...'的一是不了在人有我他這这個个們们後后髮发發裡里裏面麵只隻乾干臺台檯颱雲云'];

/** Text as posts, names and queries have it: Hanzi, letters, syntax, and whatever Unicode allows. */
export const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...hanzi) },
      { weight: 3, arbitrary: fc.constantFrom(...tokens) },
      { weight: 1, arbitrary: fc.constantFrom(...values) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
