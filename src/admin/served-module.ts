/** Fonts that the package has of its own and would still ask a CDN for. */
const fontPattern = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^)]*\.woff2/g;

const fonts: Readonly<Record<string, string>> = {
  'source-sans-3': 'source-sans-3-latin-wght-normal',
  'noto-mono': 'noto-mono-latin-400-normal',
  'material-symbols-outlined': 'material-symbols-outlined-latin-wght-normal',
};

/** Packages that the editor loads when pictures or HTML come in, by the names of their files here. */
export const laterPackages: Readonly<Record<string, string>> = {
  'exifr/dist/lite.esm.mjs': 'exifr.js',
  immutable: 'immutable.js',
  'svgo/browser': 'svgo.js',
  'turndown/lib/turndown.browser.es.js': 'turndown.js',
};

/**
 * Makes the editor's module one that a browser loads as it is, from this site alone. The package is written for bundlers:
 * its translations are JSON, which browsers import by that name alone, and its fonts are beside it.
 */
export function servedModule(source: string): string {
  return source
    .replace(/import\((`\.\.\/locales\/[\w-]+\.json`)\)/g, 'import($1,{with:{type:"json"}})')
    .replace(/import\(`([^`.][^`]*)`\)/g, (written, name: string) => {
      const file = laterPackages[name];
      return file === undefined ? written : `import("./packages/${file}")`;
    })
    .replace(fontPattern, (address, name: string) => fontFile(source, name) ?? address);
}

/** Styles are in the page, so that the path is seen from there. */
function fontFile(source: string, name: string): string | undefined {
  const file = new RegExp(`assets/${fonts[name]}-[\\w-]+\\.woff2`).exec(source)?.[0];
  return file && `cms/${file}`;
}
