import mdx from '@astrojs/mdx';
import { jianfan } from './src/glue/astro/integration.ts';

// Pages are rendered by src/glue from the bundle that Astro compiles here: DESIGN §7, README "How it works".
// Astro's defineConfig gives its argument back, and loads SVGO with it: 280 modules of the 1,400 that a build reads.
/** @type {import('astro').AstroUserConfig} */
export default {
  output: 'server',
  adapter: jianfan(),
  integrations: [mdx()],
  outDir: process.env.JIANFAN_BUNDLE ?? './.jianfan/astro',
  base: process.env.JIANFAN_BASE || '/',
  trailingSlash: 'ignore',
  // Code of MDX posts is coloured by src/markdown, as all other code.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
};
