import type { MessageTable } from '../message.ts';

/** Frontmatter: titles, dates, tags and all other keys. */
export const frontmatter = {
  'frontmatter-missing': { about: 'A post has no frontmatter, so it has no date, author or tags.' },
  'frontmatter-not-opened': { about: 'The line --- before the frontmatter is missing.' },
  'frontmatter-not-closed': { about: 'The line --- after the frontmatter is missing.' },
  'frontmatter-yaml-syntax': {
    about: 'The frontmatter is not valid YAML. What could be read of it is used.',
  },
  'frontmatter-toml-syntax': { about: 'The frontmatter is not valid TOML.' },
  'frontmatter-json-syntax': { about: 'The frontmatter is not valid JSON.' },
  'frontmatter-too-long': { about: 'The frontmatter is longer than Jianfan reads.' },
  'frontmatter-language-refused': {
    about: 'The frontmatter is in a language that Jianfan does not read, such as JavaScript.',
  },
  'frontmatter-tab-indent': {
    about: 'Lines are indented with tabs, which YAML forbids. They are read as spaces.',
  },
  'frontmatter-duplicate-key': { about: 'A key is given twice. The last one counts.' },
  'frontmatter-unknown-key': { about: 'Jianfan does not know this key, so it has no effect.' },
  'frontmatter-key-misspelt': { about: 'An unknown key was read as the known one nearest to it.' },
  'frontmatter-key-ignored': { about: 'A key of another generator has no effect here.' },
  'frontmatter-key-shadowed': { about: 'Two keys mean the same. One of them is not used.' },
  'frontmatter-value-invalid': { about: 'A key has a value of the wrong kind, so it is left out.' },
  'frontmatter-invisible-character': { about: 'Zero-width characters were removed from the frontmatter.' },
  'title-missing': { about: 'A post has no title, so its file name is used.' },
  'date-missing': { about: 'A post has no date, so it comes last in every list and is in no archive.' },
  'date-invalid': { about: 'A date, or the time after it, cannot be read.' },
  'date-order': { about: 'A post was last updated before it was published.' },
  'date-guessed': { about: 'A date says only year and month. The first of the month is used.' },
  'tags-split': { about: 'One text was read as several tags.' },
  'post-withheld': {
    about: 'A post is hidden or protected in a way that a static site cannot keep, so it stays a draft.',
  },
} as const satisfies MessageTable;
