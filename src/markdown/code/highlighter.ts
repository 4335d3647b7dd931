import { chart } from './chart.ts';
import { codeFigure, diagram, plainFigure, type CodeBlock } from './figure.ts';
import { embeddedIn, isKnown, loadGrammar, type GrammarSource } from './grammars.ts';
import { languageId } from './languages.ts';
import { createLineMemory, type LineMemory } from './line-memory.ts';
import { sharedScanners } from './shared-scanners.ts';
import { pairThemes } from './themes.ts';

/** A block as HTML, and why it has no colours if it should have some. */
export interface Coloured {
  html: string;
  fault?: 'unknown' | 'failed';
}

/** Colours code; a block seen before costs nothing. */
export interface Highlighter {
  /** Returns a block as HTML; `undefined` while its language still has to be loaded by `load`. Never throws. */
  colour: (block: CodeBlock) => Coloured | undefined;
  /** Loads what a block needs. Never rejects. */
  load: (block: CodeBlock) => Promise<void>;
}

/** Longer blocks are data, not code, and take seconds. */
const longestBlock = 100_000;
const mostRemembered = 20_000;

let shared: Promise<Highlighter> | undefined;

/** Reads Oniguruma's WebAssembly. */
export type ReadOniguruma = () => Uint8Array<ArrayBuffer>;

/** Starts the highlighter once for the process; `read` spares it unpacking Shiki's own copy, which takes 0.2 s. */
export function loadHighlighter(read?: ReadOniguruma): Promise<Highlighter> {
  return (shared ??= loadSource(read).then(createHighlighter));
}

/** Makes a highlighter of grammars. */
export function createHighlighter(source: GrammarSource): Highlighter {
  const memories = new Map<string, LineMemory | undefined>();
  const remembered = new Map<string, string>();
  return {
    colour(block) {
      const language = languageId(block.language);
      if (language === '' || language === diagram || language === chart || block.code.length > longestBlock)
        return { html: plainFigure(block, language) };
      if (!isKnown(source, language)) return { html: plainFigure(block, language), fault: 'unknown' };
      const grammar = keyOf(language, block.code);
      const key = `${grammar}\n${block.title ?? ''}\n${block.marked?.join() ?? ''}\n${[...(block.notes ?? [])].join()}\n${block.code}`;
      const known = remembered.get(key);
      if (known !== undefined) return { html: known };
      return memories.has(grammar) ? colourNew(block, language, memories.get(grammar), key) : undefined;
    },
    async load({ language: name, code }) {
      const language = languageId(name);
      const key = keyOf(language, code);
      if (!isKnown(source, language) || memories.has(key)) return;
      const embedded = embeddedIn(source, code);
      const shiki = await loadGrammar(source, language, embedded).catch(() => undefined);
      const memory = shiki && createLineMemory(shiki, language, source.theme.styles);
      if (!memories.has(key)) memories.set(key, memory);
    },
  };

  function keyOf(language: string, code: string): string {
    return [language, ...embeddedIn(source, code)].join('+');
  }

  // Whatever goes wrong in somebody's grammar must not end a build.
  function colourNew(
    block: CodeBlock,
    language: string,
    memory: LineMemory | undefined,
    key: string,
  ): Coloured {
    try {
      if (memory === undefined) return { html: plainFigure(block, language), fault: 'failed' };
      const html = codeFigure(block, language, memory.tokenise(block.code));
      if (remembered.size < mostRemembered) remembered.set(key, html);
      return { html };
    } catch {
      return { html: plainFigure(block, language), fault: 'failed' };
    }
  }
}

// Oniguruma starts as fast as the JavaScript engine and took 11 s where that took 18 for 3,900 real blocks.
async function loadSource(read: ReadOniguruma | undefined): Promise<GrammarSource> {
  const [core, engine, { bundledLanguages }, light, dark] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/oniguruma').then((module) =>
      module.createOnigurumaEngine(read === undefined ? import('shiki/wasm') : instantiatorOf(read)),
    ),
    import('shiki/langs'),
    import('shiki/themes/github-light-default.mjs'),
    import('shiki/themes/github-dark-default.mjs'),
  ]);
  return {
    engine: sharedScanners(engine),
    theme: pairThemes(light.default, dark.default),
    create: core.createHighlighterCoreSync,
    guess: core.guessEmbeddedLanguages,
    languages: bundledLanguages,
  };
}

/** Bytes alone would have Shiki ask whether they are a `Response`, for which Node loads its whole HTTP client. */
function instantiatorOf(read: ReadOniguruma) {
  return {
    instantiator: async (imports: WebAssembly.Imports = {}) =>
      (await WebAssembly.instantiate(read(), imports)).instance.exports,
  };
}
