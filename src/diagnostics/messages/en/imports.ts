import type { MessageTable } from '../message.ts';

/** What an import guessed, repaired, left out or would have lost. */
export const imports = {
  'import-source': {
    about: 'There is nothing to import at the given path.',
    message:
      'There is nothing here that Jianfan can import: no Markdown, no WordPress export, no saved pages of a Discuz site.',
    hint: 'Name the folder of a site’s repository, a WordPress export (.xml), or a folder of saved pages.',
  },
  'import-source/absent': {
    message: 'There is no such file or folder.',
    hint: 'Check the path: it is relative to the folder that you are in.',
  },
  'import-source/same': {
    message: 'The site would be written into the folder that it is imported from.',
    hint: 'Name another folder: --to my-site',
  },
  'import-source/xml': {
    message: 'This is not a WordPress export: {reason}.',
    hint: 'In WordPress, choose Tools → Export → All content, and name the file that it gives you.',
  },
  'import-left-out': {
    about: 'Something in the source was not imported.',
    message: 'Not imported. {reason}',
    hint: 'If it should be published, move it to content/posts/ or content/pages/ and give it a title.',
  },
  'import-left-out/files': {
    message:
      '{count} {count|file belongs|files belong} to the old generator and {count|was|were} not imported.',
  },
  'import-left-out/comments': {
    message: 'The texts of {count} {count|comment|comments} are not imported; posts keep their number.',
    hint: 'A comment service such as giscus, Waline or Artalk can take over the discussion.',
  },
  'import-left-out/type': {
    message: '“{title}” is of the type {type}, which Jianfan has no place for.',
  },
  'import-left-out/rest': {
    message: 'Only the list entry of “{title}” was saved; the full text is not in the source.',
    hint: 'Save the page of the post too and import again.',
  },
  'import-left-out/text': {
    message: 'Only the list entry of the thread “{title}” was saved; its text is not in the source.',
    hint: 'Save the page of the thread too and import again.',
  },
  'import-comments': {
    about: 'The old site’s comments are kept in a file that comment services import.',
    message: '{count} {count|comment was|comments were} kept in {file}, under the paths of their posts.',
    hint: 'Import the file into Artalk, or into Waline or Twikoo with their tools, and name the service in site.yaml. It holds mail addresses: do not publish it, and delete it afterwards.',
  },
  'import-comments/lost': {
    message: 'This comment belongs to no post that was imported, or has no text: it was left out.',
    hint: 'Name its folder after the post’s file, or copy its text by hand.',
  },
  'import-guessed': {
    about: 'The source did not say something clearly, and the import guessed.',
    message: '{what} is a guess: {value}.',
    hint: 'Correct it in the post if it is wrong.',
  },
  'import-repaired': {
    about: 'Damage from an earlier conversion was repaired.',
    message: 'Damage from an earlier conversion was repaired: {examples}',
  },
  'import-repaired/lost': {
    message:
      '{count} {count|character is|characters are} lost in the source: it has � in {count|its|their} place.',
    hint: 'Only the original has them. Search for � in the post and write what belongs there.',
  },
  'import-draft': {
    about: 'A post that the source did not publish was imported as a draft.',
    message: '“{title}” was not public ({status}) and was imported as a draft.',
    hint: 'Remove “draft: true” to publish it.',
  },
  'import-remote': {
    about: 'Pictures or files stay at their old address, since the import was given no copy of them.',
    message:
      '{count} {count|picture or file stays|pictures or files stay} at the old address, such as {example}',
    hint: 'Copy the folder of uploads from the old server and name it: --uploads wp-content/uploads',
  },
  'import-shortcode': {
    about: 'A shortcode of the old site has no meaning here; its text was kept.',
    message: 'The shortcode [{name}] is unknown and stays in the text.',
    hint: 'Replace it with Markdown or HTML in the imported post.',
  },
  'import-kept': {
    about: 'A file was changed after it was imported, so another import leaves it alone.',
    message: 'This file has been changed since it was imported, or was there before: it stays as it is.',
    hint: 'To have the imported one, move yours away and import again.',
  },
  'import-kept/deleted': {
    message: 'This file was imported before and has been deleted since: it is not brought back.',
    hint: 'To have it back, remove its line from .jianfan-import.json and import again.',
  },
  'import-lost': {
    about:
      'The imported site lacks something that the source has: the import compares both and hides nothing.',
    message: 'The imported site lacks {what}.',
    hint: 'This is a bug in Jianfan. Please report it with this line.',
  },
} as const satisfies MessageTable;
