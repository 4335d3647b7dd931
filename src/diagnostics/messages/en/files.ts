import type { MessageTable } from '../message.ts';

/** Paths of pages, files and folders. */
export const files = {
  'slug-duplicate': { about: 'Two posts would have the same URL. One of them got a number.' },
  'slug-changed': {
    about: 'A slug had characters that are unsafe in a URL. They were replaced.',
    message: 'The slug “{wanted}” has characters that are unsafe in a URL, so “{slug}” is used.',
    hint: 'Write:\nslug: {slug}',
  },
  'permalink-invalid': {
    about: 'A permalink is not a path on this site.',
    message: '“{permalink}” is not a path on this site, so the usual URL is used.',
    hint: 'Write, for example:\npermalink: /2014/05/hello/',
  },
  'permalink-invalid/climbs': {
    message: '“{permalink}” has “..”, which a path on this site cannot have, so {used} is used.',
    hint: 'Write:\npermalink: {used}',
  },
  'permalink-token': {
    about: 'A permalink has an unknown token.',
    message: 'The permalink has the token “{token}”, which does not exist. It is left as it is.',
    hint: 'Use one of these: {known}',
  },
  'permalink-date-missing': { about: 'The pattern of permalinks has a date, and a post has none.' },
  'permalink-key-missing': {
    about: 'The pattern of permalinks has a key of the frontmatter, and a post lacks it.',
    message:
      'The pattern of permalinks has “:{key}”, which this post does not give; it was published at {path}.',
    hint: 'Add it to the frontmatter:\n{key}: {slug}',
  },
  'alias-taken': { about: 'An alias is already the URL of another page.' },
  'alias-invalid': {
    about: 'An alias is not a path on this site.',
    message: 'These aliases are not paths on this site: {aliases}.',
    hint: 'Begin a path with a slash:\naliases: [{example}]',
  },
  'content-missing': {
    about: 'The content folder does not exist.',
    message: 'There is no such folder.',
    hint: 'Name the folder that has your Markdown files with --content.',
  },
  'content-empty': { about: 'The content folder has no posts.' },
  'file-unreadable': { about: 'A file cannot be read from disk.' },
  'file-unsupported': { about: 'A file is in a place or format that Jianfan does not publish.' },
  'encoding-not-utf8': {
    about: 'A file is not in UTF-8. It was read in the encoding that it seems to have.',
  },
  'template-failed': { about: 'A template cannot be compiled or rendered.' },
  'mdx-syntax': { about: 'An .mdx file is not valid MDX.' },
  'image-failed': { about: 'A picture could not be optimised and is published as it is.' },
  'image-unreadable': { about: 'A picture cannot be decoded.' },
  'cache-unsaved': {
    about: 'The site is built, but the next build will be slow: the cache could not be saved.',
  },
  'baseline-invalid': { about: 'The baseline, the file of accepted problems, cannot be read.' },
  'output-unsafe': { about: 'The output folder has files that Jianfan did not write, so it is left alone.' },
  'output-overlap': { about: 'The output folder and the content folder are inside each other.' },
  'output-unwritable': { about: 'The output folder cannot be created.' },
} as const satisfies MessageTable;
