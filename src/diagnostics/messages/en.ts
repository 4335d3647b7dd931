import type { ProblemCode } from '../codes.ts';
import { config } from './en/config.ts';
import { addresses } from './en/addresses.ts';
import { files } from './en/files.ts';
import { frontmatter } from './en/frontmatter.ts';
import { imports } from './en/imports.ts';
import { markdown } from './en/markdown.ts';
import { markdownSlips } from './en/markdown-slips.ts';
import { output } from './en/output.ts';
import { references } from './en/references.ts';
import { shares } from './en/shares.ts';
import { theme } from './en/theme.ts';
import { writing } from './en/writing.ts';

export { phrases } from './en/phrases.ts';
export { usage } from './en/usage.ts';

/** Everything said of problems, by code and by message; every code is explained. */
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
} satisfies Record<ProblemCode, { about: string }>;
