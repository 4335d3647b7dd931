import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { placeOf } from '../finding-place.ts';
import type { PageFacts } from '../read-page.ts';
import { markupTree } from './markup-tree.ts';
import { pagePieces, type Piece } from './page-pieces.ts';
import { validateHtml, type Complaint } from './validator.ts';

/** Validates the HTML of pages. Equal pieces are validated once: a site of thousands of pages has hundreds. */
export class MarkupCheck {
  readonly #known = new Map<string, readonly Complaint[]>();

  /** How many pieces have been validated. */
  get validated(): number {
    return this.#known.size;
  }

  /** Tells what is no valid HTML in a page, each complaint at its place. */
  check(page: Pick<PageFacts, 'file' | 'lines' | 'bodies'>, html: string): Problem[] {
    const said = new Set<string>();
    const isTorn = page.bodies.some(({ from, to }) => markupTree(html, from, to) === undefined);
    const isStandard = /^\s*<!doctype html\b/i.test(html);
    const missing = isStandard ? [] : [createProblem('output-html-invalid/doctype', { file: page.file })];
    const found = pagePieces(html).flatMap((piece) =>
      this.#complaintsOf(piece).flatMap(({ rule, reason, offset }) => {
        const at = placeIn(piece, offset);
        const key = keyOf({ rule, reason, offset }, piece, at);
        if (said.has(key)) return [];
        said.add(key);
        const inBody = isTorn || page.bodies.some(({ from, to }) => at >= from && at < to);
        return [
          createProblem('output-html-invalid', {
            ...placeOf(page.file, page.lines, { at, inBody }),
            values: { rule, reason },
          }),
        ];
      }),
    );
    return [...missing, ...found];
  }

  #complaintsOf({ opening, shape, closing }: Piece): readonly Complaint[] {
    const html = opening + shape + closing;
    let complaints = this.#known.get(html);
    if (complaints === undefined) this.#known.set(html, (complaints = validateHtml(html)));
    return complaints;
  }
}

/** Finds the tag of a page that is complained about. */
function placeIn({ at, tags }: Piece, offset: number): number {
  return tags?.findLast(({ inShape }) => inShape <= offset)?.at ?? at;
}

/**
 * Names a complaint, to tell it once: what is wrong with elements around a piece is wrong for each piece in them, and
 * where one tag is not closed, none around it is.
 */
function keyOf({ rule, reason, offset }: Complaint, { opening, tags }: Piece, at: number): string {
  if (tags !== undefined && rule === 'close-order') return rule;
  return offset < opening.length ? `${rule} ${offset} ${reason}` : `${rule} ${at} ${reason}`;
}
