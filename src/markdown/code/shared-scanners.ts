import type { RegexEngine } from 'shiki/core';

/** Compiled at most: what end patterns such as those of here-documents quote from the code never ends. */
const mostShared = 5000;

/**
 * Has languages share what Oniguruma compiles for the same patterns: HTML, Vue and Markdown each hold all of JavaScript's
 * rules, and a rule whose end depends on its beginning is compiled anew wherever it begins. A tenth of the time that
 * 1,000 blocks of real blogs take.
 */
export function sharedScanners(engine: RegexEngine): RegexEngine {
  const known = new Map<string, ReturnType<RegexEngine['createScanner']>>();
  return {
    createString: (text) => engine.createString(text),
    createScanner(patterns) {
      const key = patterns
        .map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source))
        .join('\0');
      let scanner = known.get(key);
      if (scanner !== undefined) return scanner;
      const made = engine.createScanner(patterns);
      if (known.size >= mostShared) return made;
      // Another rule may use it when this one is done with it.
      scanner = {
        findNextMatchSync: (...given) => made.findNextMatchSync(...given),
        dispose: () => undefined,
      };
      known.set(key, scanner);
      return scanner;
    },
  };
}
