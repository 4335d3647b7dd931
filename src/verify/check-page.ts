import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { Faults } from './data/faults.ts';
import { jsonError } from './data/json-error.ts';
import { checkJsonLd } from './data/json-ld.ts';
import { placeOf } from './finding-place.ts';
import { kept } from './kept.ts';
import type { PageFacts } from './read-page.ts';

/** Tells what a page says wrong of itself: ids given twice or named and not there, structured data that is none. */
export function checkPage(page: PageFacts): Problem[] {
  return [
    ...checkIds(page),
    ...checkReferences(page),
    ...page.jsonLd.flatMap((data) => checkData(page, data)),
  ];
}

function checkIds({ file, ids, lines }: PageFacts): Problem[] {
  return [...ids]
    .filter(([, { count }]) => count > 1)
    .map(([id, { count, at, inBody }]) =>
      createProblem('output-id-duplicate', {
        ...placeOf(file, lines, { at, inBody }),
        values: { id: kept(id), count },
      }),
    );
}

function checkReferences({ file, ids, lines, references }: PageFacts): Problem[] {
  return references
    .filter(({ written }) => !ids.has(written))
    .map(({ written, attribute, ...place }) =>
      createProblem('output-anchor-dead/reference', {
        ...placeOf(file, lines, place),
        values: { attribute, id: kept(written) },
      }),
    );
}

function checkData({ file, lines }: PageFacts, { written, at }: PageFacts['jsonLd'][number]): Problem[] {
  const position = lines.position(at);
  const reason = jsonError(written);
  if (reason !== undefined)
    return [createProblem('output-data-invalid', { file, position, values: { kind: 'JSON-LD', reason } })];
  const faults = new Faults(file, 'JSON-LD', position);
  checkJsonLd(JSON.parse(written), faults);
  return faults.problems;
}
