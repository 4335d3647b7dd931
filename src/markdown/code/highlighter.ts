import { codeFigure, plainFigure, type CodeBlock } from './figure.ts';
import { languageId } from './languages.ts';
import { createLineMemory, type LineMemory } from './line-memory.ts';
import { pairThemes } from './themes.ts';

/** Colours code; a block seen before costs nothing. */
export interface Highlighter {
  /** Returns the figure of a block; `undefined` while its language still has to be loaded by `load`. */
  figure: (block: CodeBlock) => string | undefined;
  /** Tells whether a language can be coloured, or asks for no colours. */
  knows: (language: string) => boolean;
  /** Loads what a block's language needs. */
  load: (language: string) => Promise<void>;
}

/** Longer blocks are data, not code, and take seconds. */
const longestBlock = 100_000;
const mostRemembered = 20_000;

let shared: Promise<Highlighter> | undefined;

/** Reads Oniguruma's WebAssembly. */
export type ReadOniguruma = () => Uint8Array<ArrayBuffer>;

/** Starts the highlighter once for the process; `read` spares it unpacking Shiki's own copy, which takes 0.2 s. */
export function loadHighlighter(read?: ReadOniguruma): Promise<Highlighter> {
  return (shared ??= createHighlighter(read));
}

// Oniguruma starts as fast as the JavaScript engine and took 11 s where that took 18 for 3,900 real blocks.
async function createHighlighter(read: ReadOniguruma | undefined): Promise<Highlighter> {
  const [core, engine, { bundledLanguages }, light, dark] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/oniguruma').then((module) =>
      module.createOnigurumaEngine(read === undefined ? import('shiki/wasm') : instantiatorOf(read)),
    ),
    import('shiki/langs'),
    import('shiki/themes/github-light-default.mjs'),
    import('shiki/themes/github-dark-default.mjs'),
  ]);
  const paired = pairThemes(light.default, dark.default);
  const shiki = await core.createHighlighterCore({ engine, themes: [paired.theme], langs: [] });
  const grammars: Record<string, Parameters<typeof shiki.loadLanguage>[0]> = bundledLanguages;
  const memories = new Map<string, LineMemory>();
  const remembered = new Map<string, string>();

  return {
    figure(block) {
      const language = languageId(block.language);
      if (!(language in grammars) || block.code.length > longestBlock) return plainFigure(block, language);
      const memory = memories.get(language);
      if (memory === undefined) return undefined;
      const key = `${language}\n${block.title ?? ''}\n${block.code}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const html = codeFigure(block, language, memory.tokenise(block.code));
      if (remembered.size < mostRemembered) remembered.set(key, html);
      return html;
    },
    knows(name) {
      const language = languageId(name);
      return language === '' || language in grammars;
    },
    async load(name) {
      const language = languageId(name);
      const grammar = grammars[language];
      if (grammar === undefined || memories.has(language)) return;
      await shiki.loadLanguage(grammar);
      memories.set(language, createLineMemory(shiki, language, paired.styles));
    },
  };
}

/** Bytes alone would have Shiki ask whether they are a `Response`, for which Node loads its whole HTTP client. */
function instantiatorOf(read: ReadOniguruma) {
  return {
    instantiator: async (imports: WebAssembly.Imports = {}) =>
      (await WebAssembly.instantiate(read(), imports)).instance.exports,
  };
}
