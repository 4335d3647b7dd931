import type { MessageTable } from '../message.ts';

/** What `jianfan verify` finds in a built site. */
export const output = {
  'output-missing': {
    about: 'The folder to verify does not exist.',
    message: 'There is no such folder.',
    hint: 'Build the site first: jianfan build',
  },
  'output-link-dead': {
    about: 'An address in the built site leads to nothing.',
    message: '{href} leads to no file of this site.',
    hint: 'If it is in a post, correct the link there. If not, build again with jianfan build --force; if that does not help, report it.',
  },
  'output-link-dead/case': {
    message: '{href} leads to no file: the site has {file}, which differs in upper and lower case.',
    hint: 'Write the link as the file is named. Hosts tell the two apart, some computers do not.',
  },
  'output-link-dead/outside': {
    message: '{href} is on this host, but not below {base}, where the site is published.',
    hint: 'Begin the link with {base}, or leave out the slash at its start.',
  },
  'output-link-dead/invalid': {
    message: '{href} is not a valid address.',
    hint: 'Check for spaces, brackets and a stray % in it.',
  },
  'output-anchor-dead': {
    about: 'A link leads to a place that the page does not have.',
    message: '{href} leads to a place in {file} that no element there has as its id.',
    hint: 'Copy the link from the heading itself: the sign beside it has the right one.',
  },
  'output-id-duplicate': {
    about: 'A page has the same id twice, so that links to it and labels may lead to the wrong place.',
    message: 'The id “{id}” is on {count} elements of this page.',
    hint: 'Rename the one in the post’s HTML.',
  },
  'output-data-invalid': {
    about: 'A feed, a sitemap or structured data cannot be read by programs.',
    message: 'This is not valid {kind}: {reason}',
    hint: 'Build again with jianfan build --force; if that does not help, report it with the post it comes from.',
  },
  'output-policy-forbids': {
    about:
      'A page loads something that its own Content-Security-Policy forbids, so that readers do not get it.',
    message: 'This page loads {href}, which its own policy ({directive}) forbids.',
    hint: 'Declare the origin in site.yaml under security.origins, or host the file yourself.',
  },
  'output-variant-unanswered': {
    about: 'A page names another as its variant, and that one does not name it.',
    message:
      'This page names {file} as its {hreflang} variant, but that page does not name this one, so search engines ignore both.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-page-unlisted': {
    about: 'A page that search engines may list is not in the sitemap.',
    message: 'This page is not in the sitemap.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-path': {
    about: 'The path of a file cannot be held by every disk or host.',
    message: 'Windows cannot hold this path, so nobody who works there can unpack the site.',
    hint: 'Give the post or file another slug or name, without < > : " | ? * \\ and without a dot or space at its end.',
  },
  'output-path/control': {
    message: 'This path has a character that nobody can see.',
    hint: 'Give the post or file another slug or name.',
  },
  'output-path/decomposed': {
    message:
      'This path has letters whose accents are characters of their own, as macOS writes them; links to it may fail elsewhere.',
    hint: 'Rename the file by typing its name anew.',
  },
  'output-path/case': {
    message: 'This path and {other} differ in upper and lower case alone; some disks hold only one of them.',
    hint: 'Give one of them another slug or name.',
  },
  'output-limit': {
    about: 'The site is larger than free hosts take.',
    message: 'The site has {count} files; free hosts take 20,000.',
    hint: 'Choose a host without this limit, or leave out files: shareImages: 0, or a host: that reads rules, so that no page is written for an old address.',
  },
  'output-limit/bytes': {
    message: 'This file has {megabytes} MB; free hosts take 25 MB.',
    hint: 'Put it somewhere made for large files, and link to it.',
  },
  'output-limit/rules': {
    message: 'There are {count} redirects; Cloudflare Pages reads 2,000.',
    hint: 'Choose a host without this limit, or drop aliases that nobody follows any more.',
  },
} as const satisfies MessageTable;
