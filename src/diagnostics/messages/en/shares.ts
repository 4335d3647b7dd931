import type { MessageTable } from '../message.ts';

/** Builds in shares, over several machines. */
export const shares = {
  'share-missing': {
    about: 'The store of a share is missing, so the site is not complete.',
    message: 'The store of share {share} is not in this folder, or it is cut off.',
    hint: 'Make it, and put it there:\njianfan build --read {share}',
  },
  'share-foreign': {
    about: 'A store does not belong to this site as it is now.',
    message:
      'The store of share {share} was made by another version of Jianfan, from other settings, or with other options.',
    hint: 'Read the share again:\njianfan build --read {share}',
  },
  'share-foreign/cut': {
    message: 'This is the store of share {share}, but the site is cut into {of} shares.',
    hint: 'Remove it, or use the same number of shares in all steps.',
  },
  'share-foreign/twice': {
    message: 'Another folder has the store of share {share} too.',
    hint: 'Remove the older one.',
  },
  'share-foreign/damaged': {
    message: 'A store in this folder is damaged.',
    hint: 'Read the shares again, or copy their stores again.',
  },
  'share-changed': {
    about: 'A file is no longer what another machine read.',
    message: 'This file has changed, appeared or gone since its share was read.',
    hint: 'Use the same commit in all steps, and read the shares again.',
  },
  'part-missing': {
    about: 'A part of the site is missing, so the site cannot be merged.',
    message: 'This folder has no part of a site.',
    hint: 'Name folders that jianfan build --render has written.',
  },
  'part-missing/share': {
    message: 'The part of share {share} is missing.',
    hint: 'Make it, and name its folder too:\njianfan build --render {share} --stores DIR',
  },
  'part-foreign': {
    about: 'Two parts do not belong together.',
    message:
      'This part was made by another version, from other content or with another number of shares than {other}.',
    hint: 'Render both from the same commit with the same version.',
  },
  'part-foreign/twice': {
    message: 'This is the same share as {other}.',
    hint: 'Name one of them only.',
  },
  'part-incomplete': {
    about: 'The parts do not make up the site that was planned.',
    message:
      'The site should have {planned} pages, feeds and pictures, but the parts have {made}, or different ones.',
    hint: 'Render all shares again with --force. If that does not help, report it.',
  },
  'part-incomplete/lost': {
    message: 'This part lists {count} {count|file|files} that it does not have, such as {out}.',
    hint: 'Copy the part again, with its files. Where each machine publishes its own files, merge with --shared-only.',
  },
  'part-overlap': {
    about: 'Two parts have the same file.',
    message: 'This part and {other} both have {out}.',
    hint: 'Render both again with --force. If that does not help, report it.',
  },
  'part-search': {
    about: 'The search index cannot be merged.',
    message: 'Some parts add to a search index that is not the one in this folder.',
    hint: 'Render all shares with the site of this folder, or without one:\njianfan build --render K/N --stores DIR [--last DIR]',
  },
  'part-search/stock': {
    message:
      'With search: stock, the index is made from the pages of all parts, so --shared-only cannot make it.',
    hint: 'Merge without --shared-only, or set search: true.',
  },
} as const satisfies MessageTable;
