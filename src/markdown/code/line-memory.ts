import type { GrammarState, HighlighterCore, ThemedToken } from 'shiki/core';
import { pushToken, type HighlightedLine } from './tokens.ts';

/** Lines beyond it are minified. */
const longestLine = 5000;
const mostLines = 20_000;
const mostStates = 64;

/** A line's tokens and the state of the grammar after it. */
interface Seen {
  tokens: HighlightedLine;
  behind: State;
}

/** A state of a grammar between two lines, and the lines that were seen in it. */
interface State {
  /** Absent before the first line. */
  grammar?: GrammarState | undefined;
  lines: Map<string, Seen>;
}

/** Tokenises code of one language; a line seen before in the same state of the grammar costs nothing. */
export interface LineMemory {
  tokenise(code: string): HighlightedLine[];
}

/**
 * Makes the memory of a language: `}`, imports and shebangs come back in post after post, and a line's tokens
 * depend on nothing but the line and the state that the grammar was in (vscode-textmate, `tokenizeLine2`).
 */
export function createLineMemory(
  shiki: HighlighterCore,
  lang: string,
  styles: ReadonlyMap<string, string>,
): LineMemory {
  const first: State = { lines: new Map() };
  const states: State[] = [];
  let remembered = 0;
  return {
    tokenise(code) {
      let state = first;
      return code.split(/\r?\n/).map((line) => {
        if (line === '') return [];
        const seen = state.lines.get(line) ?? read(line, state);
        if (line.length < longestLine) state = seen.behind;
        return seen.tokens.map((token) => ({ ...token }));
      });
    },
  };

  function read(line: string, state: State): Seen {
    const lines = shiki.codeToTokensBase(line, {
      lang,
      theme: 'paired',
      tokenizeMaxLineLength: longestLine,
      tokenizeTimeLimit: 0,
      ...(state.grammar === undefined ? {} : { grammarState: state.grammar }),
    });
    const highlighted: HighlightedLine = [];
    for (const { content, color } of lines[0] ?? [])
      pushToken(highlighted, content, styles.get(color ?? '') ?? '');
    return remember(line, state, { tokens: highlighted, behind: stateBehind(lines) });
  }

  function stateBehind(tokens: ThemedToken[][]): State {
    const grammar = shiki.getLastGrammarState(tokens);
    const stack = grammar?.getInternalStack('paired');
    const known = states.find((state) => stack?.equals(state.grammar?.getInternalStack('paired') as never));
    if (known !== undefined) return known;
    const state: State = { grammar, lines: new Map() };
    if (states.length < mostStates) states.push(state);
    return state;
  }

  function remember(line: string, state: State, seen: Seen): Seen {
    remembered += 1;
    if (remembered < mostLines) state.lines.set(line, seen);
    return seen;
  }
}
