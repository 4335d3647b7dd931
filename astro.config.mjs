import { jianfan } from './src/glue/astro/integration.ts';

// For Astro's own commands; `jianfan build` and `jianfan dev` need no configuration of Astro.
/** @type {import('astro').AstroUserConfig} */
export default { adapter: jianfan({ content: 'content', out: 'dist' }) };
