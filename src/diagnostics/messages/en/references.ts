import type { MessageTable } from '../message.ts';

/** What a text refers to: pages, places in them, pictures and files. */
export const references = {
  'link-broken': {
    about: 'A link leads to a page that does not exist.',
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'Link to the file of the post, for example ./other-post.md, or to its path on the site.',
  },
  'link-broken/local': {
    message: 'The link “{target}” leads to the reader’s own machine.',
    hint: 'Write the path of the page on this site instead.',
  },
  'link-broken/own-site': {
    message: 'The link “{target}” leads to this site’s own host, but to no page of this site.',
    hint: 'If the page belongs to another site on the same host, leave it. Otherwise correct the address.',
  },
  'link-broken/no-scheme': {
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'If it is an address elsewhere, write:\n{url}',
  },
  'link-broken/misspelt': {
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'Did you mean {nearest}?',
  },
  'link-broken/unpublished': {
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'The file exists but is not published: it is a draft, or was left out.',
  },
  'link-broken/wikilink': {
    message: 'The link “{target}” leads to no page or file of this site.',
    hint: 'Write the file name or the title of a post. If this is not a link, put it in backticks.',
  },
  'link-broken/menu': {
    message: 'The menu entry “{label}” leads to {target}, which is not a page of this site.',
    hint: 'Write the path of a page, for example /about/ for pages/about.md.',
  },
  'link-broken/menu-relative': {
    message: 'The menu entry “{label}” leads to {target}, which is not a page of this site.',
    hint: 'Begin a path on the site with a slash:\nurl: {path}',
  },
  'anchor-missing': {
    about: 'A link leads to a place that its page does not have.',
    message: 'The link “{link}” leads nowhere in {page}, which has no heading “{id}”.',
    hint: 'Its headings are: {headings}',
  },
  'anchor-missing/misspelt': {
    message: 'The link “{link}” leads nowhere in {page}, which has no heading “{id}”.',
    hint: 'Did you mean #{nearest}?',
  },
  'anchor-missing/no-headings': {
    message: 'The link “{link}” leads nowhere in {page}, which has no heading “{id}”.',
    hint: 'It has no headings at all. Link to the page as a whole.',
  },
  'asset-missing': {
    about: 'A picture or file does not exist.',
    message: 'The picture “{path}” does not exist.',
    hint: 'Add the file beside the post or in images/, or correct the path. Upper and lower case matter.',
  },
  'asset-missing/file': {
    message: 'The file “{path}” does not exist.',
    hint: 'Add the file beside the post or in images/, or correct the path. Upper and lower case matter.',
  },
  'asset-missing/misspelt': {
    message: 'The picture “{path}” does not exist.',
    hint: 'Did you mean {nearest}? Upper and lower case matter.',
  },
  'asset-missing/own-disk': {
    message: 'The picture “{path}” does not exist.',
    hint: 'This is a path on your own disk. Copy the picture into images/ and use that path.',
  },
  'asset-missing/folder': {
    message: '{count} {count|picture|pictures} of {folder} are shown in posts, but the folder is not here.',
    hint: 'Copy the folder here, or point --content at the root of the old site’s repository.',
  },
  'picture-unfetched': {
    about: 'A picture on another host could not be copied to the site.',
    message: 'The picture {address} could not be copied: {reason}.',
    hint: 'Pages load it from there, as written. Correct the address, or put a copy beside the post.',
  },
} as const satisfies MessageTable;
