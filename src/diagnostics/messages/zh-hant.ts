import { config } from './zh-hant/config.ts';
import { addresses } from './zh-hant/addresses.ts';
import { files } from './zh-hant/files.ts';
import { frontmatter } from './zh-hant/frontmatter.ts';
import { imports } from './zh-hant/imports.ts';
import { markdown } from './zh-hant/markdown.ts';
import { markdownSlips } from './zh-hant/markdown-slips.ts';
import { output } from './zh-hant/output.ts';
import { references } from './zh-hant/references.ts';
import { shares } from './zh-hant/shares.ts';
import { theme } from './zh-hant/theme.ts';
import { writing } from './zh-hant/writing.ts';

export { phrases } from './zh-hant/phrases.ts';
export { usage } from './zh-hant/usage.ts';

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
