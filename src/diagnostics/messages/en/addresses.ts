import type { MessageTable } from '../message.ts';

/** Addresses of pages, and what leads to them. */
export const addresses = {
  'post-duplicate': {
    about: 'Two posts have the same title and text.',
    message: 'This post has the same title and text as {original}. Both are published.',
    hint: 'If it is a copy that a program left behind, delete one of them.',
  },
  'slug-duplicate': {
    about: 'Two posts would have the same URL. One of them got a number.',
    message: 'This post would have the URL {wanted}, which belongs to {owner}, so it is published at {path}.',
    hint: 'Give it a slug of its own in the frontmatter:\nslug: {slug}',
  },
  'slug-duplicate/permalink': {
    message: 'This post would have the URL {wanted}, which belongs to {owner}, so it is published at {path}.',
    hint: 'Give it a permalink of its own:\npermalink: {path}',
  },
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
  'permalink-invalid/long': {
    message:
      '“{permalink}…” is longer than {most} bytes, which disks and browsers do not accept, so its end is replaced by a short name.',
    hint: 'Write a shorter path:\npermalink: /a/b/',
  },
  'permalink-token': {
    about: 'A permalink has an unknown token.',
    message: 'The permalink has the token “{token}”, which does not exist. It is left as it is.',
    hint: 'Use one of these: {known}',
  },
  'permalink-date-missing': {
    about: 'The permalink pattern has a date, but a post has none.',
    message:
      'URLs of this site contain the date ({pattern}), but the post has none, so it is published at {path}.',
    hint: 'Add a date to the frontmatter:\ndate: 2024-05-28',
  },
  'permalink-key-missing': {
    about: 'The permalink pattern uses a frontmatter key that a post lacks.',
    message: 'The permalink pattern uses “:{key}”, which this post lacks, so it is published at {path}.',
    hint: 'Add it to the frontmatter:\n{key}: {slug}',
  },
  'path-reserved': {
    about: 'A permalink is the path of a file that the site makes itself.',
    message: 'The permalink {wanted} belongs to {owner}, so this post cannot be published there.',
    hint: 'Give it another permalink:\npermalink: {path}',
  },
  'alias-taken': {
    about: 'An alias is already the URL of another page.',
    message: 'The alias {alias} is already the URL of {owner}, so it does not lead here.',
    hint: 'Remove the alias, or give the other page another URL.',
  },
  'alias-query': {
    about: 'An alias has a query, which no static file can answer.',
    message:
      'The alias {alias} has a query, which no file can answer. On Netlify, a rule in _redirects redirects it; on other hosts, a script on the home and 404 pages does, if the query has one of the keys p, page_id, post, cat, m, tag, id, catid, aid, fid, tid or uid.',
  },
  'alias-query/many': {
    message:
      '{count} aliases have a query, such as {alias}, which no file can answer. On Netlify, rules in _redirects redirect them; on other hosts, a script on the home and 404 pages does.',
    hint: 'Nothing needs to be done. For a site on nginx, Apache or Vercel, set host in site.yaml: rules are then written for it.',
  },
  'link-old-pattern': {
    about: 'Posts link to each other under URLs that an older site gave them.',
    message:
      '{count} links use URLs of an older site, such as {example}. They lead to their posts, but links from elsewhere to those URLs are lost.',
    hint: 'To keep the old URLs, add to site.yaml:\npermalink: {pattern}',
  },
  'redirect-unused': {
    about: 'A redirect in `site.yaml` is left out.',
    message: '“{from}” is not redirected: no page is at “{to}”.',
    hint: 'Correct the address. Tags and categories may be written by name: /tags/名稱/.',
  },
  'redirect-unused/taken': {
    message: '“{from}” is not redirected, because it would hide a page of this site.',
    hint: 'Remove the line, or list the old addresses one by one.',
  },
  'redirect-unused/loop': {
    message: '“{from}” is not redirected, because “{to}” leads back to it.',
    hint: 'Redirect it to a page.',
  },
  'redirect-unused/twice': {
    message: '“{from}” is already redirected, by the aliases of a post or by another line.',
    hint: 'Remove one of them.',
  },
  'redirect-unused/pattern': {
    message:
      '“{from}: {to}” is not redirected: * belongs at the end of a folder, and :splat at the end of the target.',
    hint: 'Write, for example:\n/categories/*: /sections/:splat',
  },
  'alias-invalid': {
    about: 'An alias is not a path on this site.',
    message: 'These aliases are not paths on this site: {aliases}.',
    hint: 'Begin a path with a slash:\naliases: [{example}]',
  },
} as const satisfies MessageTable;
