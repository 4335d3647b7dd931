import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { jianfan } from './src/glue/astro/integration.ts';

// Pages are rendered by src/glue from the bundle that Astro compiles here: DESIGN §7, README "How it works".
export default defineConfig({
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
});
