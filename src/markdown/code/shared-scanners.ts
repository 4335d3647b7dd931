import type { RegexEngine } from 'shiki/core';

/** Compiled at most: what end patterns such as those of here-documents quote from the code never ends. */
const mostShared = 5000;

type Scanner = ReturnType<RegexEngine['createScanner']>;
type Text = ReturnType<RegexEngine['createString']>;
type Match = ReturnType<Scanner['findNextMatchSync']>;

/** A pattern, and what it found last: rules of one line ask for the same again and again. */
interface Pattern {
  scanner: Scanner;
  /** What it finds depends on where it begins to look. */
  isAnchored: boolean;
  text?: Text;
  options: number;
  from: number;
  match: Match;
}

/**
 * Has rules and languages share what Oniguruma compiles for the same pattern. A rule's scanner holds the patterns of all
 * rules that may come next: six languages have 2,082 of them, and 440 different ones. The first match counts, of those at
 * one place the first pattern's, as in Oniguruma's own scanner where a line is long. 1,500 blocks of real blogs take a
 * fifth less.
 */
export function sharedScanners(engine: RegexEngine): RegexEngine {
  const known = new Map<string, Pattern>();
  return {
    createString: (text) => engine.createString(text),
    createScanner(patterns) {
      const all = patterns.map((pattern) =>
        patternOf(typeof pattern === 'string' ? pattern : pattern.source),
      );
      return {
        findNextMatchSync(text, position, options) {
          let best: Match = null;
          let index = 0;
          for (const [at, pattern] of all.entries()) {
            const match = find(pattern, text as Text, position, options as number);
            const [place] = match?.captureIndices ?? [];
            if (place === undefined || (best !== null && place.start >= (best.captureIndices[0]?.start ?? 0)))
              continue;
            best = match;
            index = at;
            if (place.start === position) break;
          }
          return best && { index, captureIndices: best.captureIndices };
        },
        dispose: () => undefined, // another rule may use them when this one is done with them
      };
    },
  };

  function patternOf(source: string): Pattern {
    let pattern = known.get(source);
    if (pattern === undefined) {
      const scanner = engine.createScanner([source]);
      pattern = { scanner, isAnchored: source.includes('\\G'), options: 0, from: 0, match: null };
      if (known.size < mostShared) known.set(source, pattern);
    }
    return pattern;
  }
}

function find(pattern: Pattern, text: Text, position: number, options: number): Match {
  if (pattern.text === text && pattern.options === options && pattern.from <= position) {
    if (pattern.match === null) return null;
    if ((pattern.match.captureIndices[0]?.start ?? 0) >= position) return pattern.match;
  }
  const match = pattern.scanner.findNextMatchSync(text, position, options);
  if (!pattern.isAnchored) Object.assign(pattern, { text, options, from: position, match });
  return match;
}
