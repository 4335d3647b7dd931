import type { CodeTable } from './code-entry.ts';

/** Codes about the frontmatter of posts. */
export const frontmatterCodes = {
  'frontmatter-missing': { severity: 'warning', explanation: 'A post has no frontmatter.' },
  'frontmatter-not-opened': {
    severity: 'warning',
    explanation: 'The line --- before the frontmatter is missing.',
  },
  'frontmatter-not-closed': {
    severity: 'error',
    explanation: 'The line --- after the frontmatter is missing.',
  },
  'frontmatter-yaml-syntax': { severity: 'error', explanation: 'The frontmatter is not valid YAML.' },
  'frontmatter-toml-syntax': { severity: 'error', explanation: 'The frontmatter is not valid TOML.' },
  'frontmatter-json-syntax': { severity: 'error', explanation: 'The frontmatter is not valid JSON.' },
  'frontmatter-too-long': { severity: 'error', explanation: 'The frontmatter is longer than Jianfan reads.' },
  'frontmatter-language-refused': {
    severity: 'error',
    explanation: 'The frontmatter is in a language that Jianfan does not read, such as a program.',
  },
  'frontmatter-tab-indent': {
    severity: 'warning',
    explanation: 'Lines are indented with tabs, which YAML forbids.',
  },
  'frontmatter-duplicate-key': {
    severity: 'warning',
    explanation: 'A key is given twice; the last one counts.',
  },
  'frontmatter-unknown-key': { severity: 'warning', explanation: 'A key means nothing to Jianfan.' },
  'frontmatter-key-misspelt': {
    severity: 'warning',
    explanation: 'A key was read as the known one nearest to it.',
  },
  'frontmatter-key-ignored': {
    severity: 'info',
    explanation: 'A key of another generator has no effect here.',
  },
  'frontmatter-key-shadowed': {
    severity: 'info',
    explanation: 'Two keys mean the same; one of them was not used.',
  },
  'frontmatter-value-invalid': { severity: 'error', explanation: 'A key has a value of the wrong kind.' },
  'frontmatter-invisible-character': { severity: 'info', explanation: 'Zero-width characters were removed.' },
  'title-missing': { severity: 'warning', explanation: 'A post has no title; its file name serves.' },
  'date-missing': { severity: 'warning', explanation: 'An article has no date.' },
  'date-invalid': { severity: 'error', explanation: 'A date cannot be read.' },
  'date-order': { severity: 'warning', explanation: 'A post was updated before its date.' },
  'date-guessed': { severity: 'warning', explanation: 'A part of a date was guessed.' },
  'tags-split': { severity: 'info', explanation: 'One text was read as several tags.' },
  'tag-invalid': { severity: 'warning', explanation: 'A tag is no text.' },
  'post-withheld': {
    severity: 'warning',
    explanation:
      'A post is hidden or protected in a way that a static site cannot keep, so it stays a draft.',
  },
  'post-skipped': { severity: 'info', explanation: 'A file was not published, for the reason given.' },
  'kind-guessed': { severity: 'info', explanation: 'Whether a file is an article or a page was guessed.' },
} as const satisfies CodeTable;
