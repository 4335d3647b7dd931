import type { CodeTable } from './code-entry.ts';

/** Codes about paths, files and the build as a whole. */
export const siteCodes = {
  'slug-duplicate': { severity: 'warning', explanation: 'Two posts would have the same URL.' },
  'slug-changed': { severity: 'info', explanation: 'A slug held characters that are unsafe in a URL.' },
  'permalink-invalid': { severity: 'warning', explanation: 'A permalink is no path on this site.' },
  'permalink-token': { severity: 'warning', explanation: 'A permalink has an unknown token.' },
  'permalink-date-missing': {
    severity: 'warning',
    explanation: 'The pattern of URLs has a date, and a post has none.',
  },
  'case-colliding-path': { severity: 'warning', explanation: 'Two paths differ only by case.' },
  'reserved-path': { severity: 'warning', explanation: 'A path belongs to a page of the site itself.' },
  'alias-taken': { severity: 'warning', explanation: 'An alias is already the URL of something else.' },
  'alias-invalid': { severity: 'warning', explanation: 'An alias is no path on this site.' },
  'redirect-loop': { severity: 'warning', explanation: 'Redirects lead in a circle.' },
  'series-single': { severity: 'info', explanation: 'A series has one post only.' },
  'author-unknown': { severity: 'info', explanation: 'site.yaml describes an author that no post names.' },
  'content-missing': { severity: 'error', explanation: 'The content folder does not exist.' },
  'content-empty': { severity: 'warning', explanation: 'The content folder holds no post.' },
  'file-unreadable': { severity: 'error', explanation: 'A file cannot be read from disk.' },
  'encoding-not-utf8': { severity: 'warning', explanation: 'A file is not in UTF-8.' },
  'file-too-large': { severity: 'warning', explanation: 'A file is larger than Jianfan reads.' },
  'file-unsupported': {
    severity: 'info',
    explanation: 'A file is in a format that Jianfan does not publish.',
  },
  'file-outside': {
    severity: 'warning',
    explanation: 'A link in the file system leads out of the content folder.',
  },
  'template-failed': { severity: 'error', explanation: 'A template does not compile or render.' },
  'feed-invalid': { severity: 'error', explanation: 'A feed could not be written.' },
  'search-failed': { severity: 'error', explanation: 'The search index could not be built.' },
  'image-failed': {
    severity: 'warning',
    explanation: 'A picture could not be optimised and is published as it is.',
  },
  'cache-unreadable': {
    severity: 'info',
    explanation: 'The cache could not be read; everything is built anew.',
  },
  'cache-unsaved': {
    severity: 'warning',
    explanation: 'The site is built, but what makes the next build fast could not be kept.',
  },
  'baseline-invalid': { severity: 'error', explanation: 'The file of accepted problems cannot be read.' },
  'baseline-stale': {
    severity: 'info',
    explanation: 'The file of accepted problems names one that is gone.',
  },
  'output-unsafe': {
    severity: 'error',
    explanation: 'The output folder holds files that Jianfan did not write.',
  },
  'output-overlap': {
    severity: 'error',
    explanation: 'The output folder and the content folder lie within each other.',
  },
  'output-unwritable': { severity: 'error', explanation: 'The output folder cannot be made.' },
} as const satisfies CodeTable;
