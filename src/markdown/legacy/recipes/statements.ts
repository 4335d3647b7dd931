import { unknown, type Condition, type Expression, type Part, type Recipe } from './recipe.ts';

/** What an action or tag of a template does. */
export type Statement =
  | { kind: 'nothing' }
  | { kind: 'part'; part: Part }
  | { kind: 'open'; test: Expression; bindsDot?: boolean }
  | { kind: 'else'; test?: Expression; bindsDot?: boolean }
  | { kind: 'end' };

interface Block {
  parts: Part[];
  /** What the block is a branch of. */
  condition?: Condition & { otherwise: Part[] };
}

/**
 * Parts a template at its actions. `pattern` matches one, with three groups: the sign that trims before it, what is
 * in it, the sign that trims after it.
 */
export function parseParts(
  text: string,
  pattern: RegExp,
  statementOf: (body: string, whole: string) => Statement,
): Recipe {
  const root: Block = { parts: [] };
  const stack = [root];
  let from = 0;
  let trims = false;
  const literal = (end: number, trimsEnd: boolean) => {
    const piece = text.slice(from, end);
    const start = trims ? piece.trimStart() : piece;
    const trimmed = trimsEnd ? start.trimEnd() : start;
    if (trimmed !== '') stack.at(-1)?.parts.push(trimmed);
  };
  for (const match of text.matchAll(pattern)) {
    const [whole, before, body = '', behind] = match;
    literal(match.index, before === '-');
    trims = behind === '-';
    from = match.index + whole.length;
    place(stack, statementOf(body.trim(), whole));
  }
  literal(text.length, false);
  return stack.length === 1 ? root.parts : [{ show: () => unknown }];
}

function place(stack: Block[], statement: Statement): void {
  const top = stack.at(-1);
  if (top === undefined || statement.kind === 'nothing') return;
  if (statement.kind === 'part') top.parts.push(statement.part);
  else if (statement.kind === 'open') stack.push(openIn(top.parts, statement));
  else if (stack.length === 1) top.parts.push({ show: () => unknown });
  else if (statement.kind === 'end') stack.pop();
  else {
    const inside = top.condition?.otherwise ?? [];
    const { test, bindsDot } = statement;
    stack.pop();
    stack.push(
      test === undefined
        ? { parts: inside }
        : openIn(inside, { test, ...(bindsDot === undefined ? {} : { bindsDot }) }),
    );
  }
}

function openIn(parts: Part[], { test, bindsDot }: { test: Expression; bindsDot?: boolean }): Block {
  const then: Part[] = [];
  const condition = { test, ...(bindsDot === undefined ? {} : { bindsDot }), then, otherwise: [] as Part[] };
  parts.push(condition);
  return { parts: then, condition };
}
