import type { Severity } from './problem.ts';

/**
 * Everything that Jianfan can complain about, by permanent code, with its severity unless the place that reports
 * it knows better. Codes are never renamed, since sites list them in their baselines. What they mean, and what
 * is said to authors, is in `messages/` in every language. A message of a code may have a severity of its own.
 */
export const severities = {
  // site.yaml and tags.yaml
  'config-yaml-syntax': 'error',
  'config-unknown-key': 'warning',
  'config-duplicate-key': 'warning',
  'config-value-invalid': 'error',
  'config-time-zone-unknown': 'error',
  'config-variant-unknown': 'error',
  'config-variant-duplicate': 'error',
  'config-url-invalid': 'error',
  'config-permalink-token': 'error',
  'generator-found': 'info',
  'generator-settings-missing': 'warning',
  'tag-definition-duplicate': 'warning',
  'tag-alias-conflict': 'warning',
  'tag-slug-duplicate': 'warning',

  // Frontmatter
  'frontmatter-missing': 'warning',
  'frontmatter-not-opened': 'info',
  'frontmatter-not-closed': 'error',
  'frontmatter-yaml-syntax': 'error',
  'frontmatter-toml-syntax': 'error',
  'frontmatter-json-syntax': 'error',
  'frontmatter-too-long': 'error',
  'frontmatter-language-refused': 'error',
  'frontmatter-tab-indent': 'warning',
  'frontmatter-duplicate-key': 'warning',
  'frontmatter-unknown-key': 'warning',
  'frontmatter-key-misspelt': 'warning',
  'frontmatter-key-ignored': 'info',
  'frontmatter-key-shadowed': 'info',
  'frontmatter-value-invalid': 'error',
  'frontmatter-invisible-character': 'info',
  'title-missing': 'warning',
  'date-missing': 'warning',
  'date-invalid': 'error',
  'date-order': 'warning',
  'date-guessed': 'warning',
  'tags-split': 'info',
  'post-withheld': 'warning',

  // Paths
  'slug-duplicate': 'warning',
  'slug-changed': 'info',
  'permalink-invalid': 'warning',
  'permalink-token': 'warning',
  'permalink-date-missing': 'warning',
  'permalink-key-missing': 'warning',
  'alias-taken': 'warning',
  'alias-invalid': 'warning',

  // Files and folders
  'content-missing': 'error',
  'content-empty': 'warning',
  'file-unreadable': 'error',
  'file-unsupported': 'info',
  'encoding-not-utf8': 'warning',
  'template-failed': 'error',
  'mdx-syntax': 'error',
  'image-failed': 'warning',
  'image-unreadable': 'warning',
  'cache-unsaved': 'warning',
  'baseline-invalid': 'error',
  'output-unsafe': 'error',
  'output-overlap': 'error',
  'output-unwritable': 'error',

  // Markdown and HTML
  'template-syntax': 'warning',
  'markdown-syntax': 'warning',
  'html-unclosed': 'warning',
  'html-script': 'warning',
  'html-unsafe': 'warning',
  'footnote-undefined': 'warning',
  'footnote-unused': 'warning',
  'math-syntax': 'warning',
  'code-language-unknown': 'info',
  'markdown-failed': 'error',
  'code-highlighting-failed': 'info',
  'shortcode-unknown': 'info',
  'callout-unknown': 'info',

  // Links and pictures
  'link-broken': 'warning',
  'anchor-missing': 'warning',
  'asset-missing': 'warning',

  // Characters, scripts and conversion
  'replacement-character': 'warning',
  'text-misread': 'warning',
  'private-use-character': 'warning',
  'merge-conflict': 'warning',
  'null-character': 'warning',
  'lone-surrogate': 'warning',
  'variant-mixed-script': 'warning',
  'script-mismatch': 'warning',
  'variant-markup-unclosed': 'warning',
  'variant-markup-nested': 'warning',
  'variant-markup-flag': 'warning',
  'variant-markup-missing': 'warning',
  'variant-term-long': 'warning',
  'glued-pinyin': 'warning',
  'reading-in-brackets': 'info',
  'conversion-damage': 'warning',
  'ambiguous-character': 'info',
  'doubled-punctuation': 'warning',
  'half-width-punctuation': 'info',
  'full-width-letters': 'info',
  'copy-spacing': 'info',
} as const satisfies Record<string, Severity>;

/** Permanent name of one kind of problem. */
export type ProblemCode = keyof typeof severities;

/** Severities of single messages that differ from their code's. */
export const messageSeverities: Readonly<Record<string, Severity>> = {
  'shortcode-unknown/data': 'warning',
  'variant-mixed-script/passages': 'info',
  'doubled-punctuation/stops': 'info',
  'config-url-invalid/extra': 'warning',
  'frontmatter-yaml-syntax/wide-colon': 'warning',
  'frontmatter-yaml-syntax/no-space': 'warning',
  'date-invalid/time': 'warning',
};

/** Codes of what readers may not get as it was written: words, posts, dates, pictures, addresses. */
export const losesContent: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'frontmatter-missing',
  'frontmatter-not-opened',
  'frontmatter-duplicate-key',
  'date-guessed',
  'post-withheld',
  'slug-duplicate',
  'permalink-invalid',
  'alias-taken',
  'encoding-not-utf8',
  'image-failed',
  'image-unreadable',
  'template-syntax',
  'shortcode-unknown',
  'html-unsafe',
  'math-syntax',
  'footnote-undefined',
  'footnote-unused',
  'asset-missing',
  'replacement-character',
  'text-misread',
  'merge-conflict',
  'conversion-damage',
]);
