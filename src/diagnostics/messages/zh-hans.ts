import { config } from './zh-hans/config.ts';
import { addresses } from './zh-hans/addresses.ts';
import { files } from './zh-hans/files.ts';
import { frontmatter } from './zh-hans/frontmatter.ts';
import { imports } from './zh-hans/imports.ts';
import { markdown } from './zh-hans/markdown.ts';
import { markdownSlips } from './zh-hans/markdown-slips.ts';
import { output } from './zh-hans/output.ts';
import { references } from './zh-hans/references.ts';
import { shares } from './zh-hans/shares.ts';
import { theme } from './zh-hans/theme.ts';
import { writing } from './zh-hans/writing.ts';

export { phrases } from './zh-hans/phrases.ts';
export { usage } from './zh-hans/usage.ts';

/** Everything said of problems, by code and by message. */
export const messages = {
  ...config,
  ...frontmatter,
  ...addresses,
  ...files,
  ...imports,
  ...markdown,
  ...markdownSlips,
  ...output,
  ...references,
  ...shares,
  ...theme,
  ...writing,
};
