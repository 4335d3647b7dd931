/**
 * The commands of `jianfan` and what each does. `jianfan NAME` runs scripts/NAME.ts: a new command is that file and a
 * line here.
 */
export const commands = {
  init: 'makes a new site in an empty folder',
  new: 'writes the file of a new post',
  import: 'moves a whole site in: another generator’s, a WordPress export, saved Discuz pages',
  dev: 'live preview while writing: both scripts, drafts, errors over the page',
  build: 'writes the site; does only what has changed since the last build',
  start: 'builds the site and serves it',
  check: 'tells everything that a build would complain about, and more on the Chinese itself',
  convert: 'shows how posts will read in another variant',
};
