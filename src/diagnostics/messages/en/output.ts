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
  'output-link-dead/circle': {
    message: '{href} is redirected in a circle.',
    hint: 'Remove one of the aliases.',
  },
  'output-anchor-dead': {
    about: 'A link leads to a place that the page does not have.',
    message: '{href} leads to a place in {file} that no element there has as its id.',
    hint: 'Copy the link from the heading itself: the sign beside it has the right one.',
  },
  'output-anchor-dead/reference': {
    message: '{attribute}="{id}" names an element that this page does not have.',
    hint: 'Correct the id, or leave the attribute out.',
  },
  'output-id-duplicate': {
    about: 'A page has the same id twice, so links and labels may lead to the wrong place.',
    message: 'The id “{id}” is on {count} elements of this page.',
    hint: 'Rename the one in the post’s HTML.',
  },
  'output-html-invalid': {
    about: 'A page has HTML that browsers do not read as it is written.',
    message: 'This is not valid HTML ({rule}): {reason}',
    hint: 'If it is in a post, correct the HTML there. If it is in content/theme/, correct it there. If not, report it.',
  },
  'output-html-invalid/doctype': {
    message: 'This page does not begin with <!doctype html>, so browsers show it in quirks mode.',
    hint: 'Begin the file with <!doctype html>.',
  },
  'output-data-invalid': {
    about: 'A feed, a sitemap or structured data cannot be read by programs.',
    message: 'This is not valid {kind}: {reason}',
    hint: 'Build again with jianfan build --force; if that does not help, report it with the post it comes from.',
  },
  'output-data-field': {
    about: 'A feed, a sitemap, a manifest or structured data does not meet its standard.',
    message: 'In this {kind}, {path} is missing.',
    hint: 'Build again with jianfan build --force; if that does not help, report it with the post it comes from.',
  },
  'output-data-field/value': {
    message: 'In this {kind}, {path} is “{value}”; the standard asks for {expects}.',
    hint: 'If the value is from a post or from site.yaml, correct it there. If not, report it.',
  },
  'output-data-field/twice': {
    message: 'In this {kind}, two entries have the same {path}: {value}',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-policy-forbids': {
    about: 'A page loads something that its own Content-Security-Policy forbids, so readers do not get it.',
    message: 'This page loads {href}, which its own policy ({directive}) forbids.',
    hint: 'Declare the origin in site.yaml under security.origins, or host the file yourself.',
  },
  'output-policy-forbids/script': {
    message: 'This page has a script of its own, which its own policy forbids.',
    hint: 'Put the script into a file, or build again with jianfan build --force.',
  },
  'output-policy-forbids/missing': {
    message: 'This page has no Content-Security-Policy, though the home page has one.',
    hint: 'If the file is your own, add the policy to its head. If not, report it.',
  },
  'output-variant-unanswered': {
    about: 'A page lists another as its variant, but that page does not list it.',
    message:
      'This page lists {file} as its {hreflang} variant, but that page does not list this one, so search engines ignore both.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-variant-unanswered/self': {
    message: 'This page lists its variants, but not itself, so search engines ignore them.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-variant-unanswered/language': {
    message: 'This page is written in “{lang}”, but is listed as {named}.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-variant-differs': {
    about:
      'Two variants of a post say different things: one of them has lost a part, or is from an earlier build.',
    message: 'This page and {file} say different things: “{here}” here, “{there}” there.',
    hint: 'If the post has -{…}- there, that may be right: keep both sides alike in length. If not, build again with jianfan build --force, and report it.',
  },
  'output-post-missing': {
    about: 'A published post has no page in the built site.',
    message: '{post} has no page in {variant}.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-unpublished': {
    about: 'The built site contains a post that should not be published yet.',
    message: 'This page is a draft.',
    hint: 'Build without --drafts before you publish.',
  },
  'output-unpublished/scheduled': {
    message: 'This page is dated {date}, which is in the future.',
    hint: 'Build again: a post dated in the future is not published until then.',
  },
  'output-unpublished/post': {
    message: 'This page shows {post}, which should not be published.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-machine-path': {
    about: 'A published file names a folder of the computer that built the site.',
    message: 'This file names {path}, a folder of this computer.',
    hint: 'If it is in a post, write another path there. If not, report it.',
  },
  'output-address-unset': {
    about: 'The site does not know its address, so feeds, sitemap and shared links lead elsewhere.',
    message: 'The site is published as {address}, so feeds, the sitemap and shared links lead there.',
    hint: 'Set the address in site.yaml, with its path if it has one, and build again:\nurl: https://me.github.io/blog',
  },
  'output-page-unlisted': {
    about: 'A published page is not in the sitemap, in search or in a feed.',
    message: 'This page is not in the sitemap.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-page-unlisted/search': {
    message: 'Search does not find this page.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-page-unlisted/feed': {
    message: 'This page is not in {feed}, which has older posts.',
    hint: 'Build again with jianfan build --force; if that does not help, report it.',
  },
  'output-path': {
    about: 'A file has a path that some disks or hosts cannot store.',
    message: 'Windows cannot store this path, so the site cannot be unpacked there.',
    hint: 'Give the post or file another slug or name, without < > : " | ? * \\ and without a dot or space at its end.',
  },
  'output-path/control': {
    message: 'This path has an invisible character.',
    hint: 'Give the post or file another slug or name.',
  },
  'output-path/decomposed': {
    message:
      'This path has letters with separate accent characters, as macOS writes them; links to it may fail elsewhere.',
    hint: 'Rename the file: type its name again.',
  },
  'output-path/case': {
    message:
      'This path and {other} differ only in upper and lower case; some disks can store only one of them.',
    hint: 'Give one of them another slug or name.',
  },
  'output-limit': {
    about: 'The site is larger than free hosts accept.',
    message: 'The site has {count} files; free hosts accept 20,000.',
    hint: 'Choose a host without this limit, or leave out files: shareImages: 0, or set a host that reads redirect rules, so that old addresses need no pages.',
  },
  'output-limit/bytes': {
    message: 'This file is {megabytes} MB; free hosts accept 25 MB.',
    hint: 'Put it somewhere made for large files, and link to it.',
  },
  'output-limit/rules': {
    message: 'There are {count} redirects; Cloudflare Pages reads 2,000.',
    hint: 'Choose a host without this limit, or drop aliases that nobody follows any more.',
  },
  'output-limit/dynamic-rules': {
    message: 'There are {count} redirects of whole folders; Cloudflare Pages reads 100.',
    hint: 'Merge several rules into one, or choose a host without this limit.',
  },
} as const satisfies MessageTable;
