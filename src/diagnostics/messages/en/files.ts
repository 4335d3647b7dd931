import type { MessageTable } from '../message.ts';

/** Files and folders. */
export const files = {
  'static-files': {
    about: 'Files are published as they are.',
    message:
      '{count} {count|file is|files are} published as {count|it is|they are}, at the same path as before: {names}.',
  },
  'static-templates': {
    about: 'Pages with tags of a template language are left out.',
    message:
      '{count} {count|page contains|pages contain} tags that only the old generator can fill in, so {count|it is|they are} left out: {names}.',
    hint: 'Write what readers need as Markdown in pages/.',
  },
  'static-file-secret': {
    about: 'A file is published whose name suggests that it holds keys or passwords.',
    message:
      'The name of this file suggests that it holds keys or passwords, and it is published at {path} for everybody to read.',
    hint: 'Remove it. If it has been published before, change the keys and passwords in it.',
  },
  'static-file-taken': {
    about: 'A file would be published where something else is.',
    message: 'This file would be published at {path}, which belongs to {owner}.',
    hint: 'Rename it, or remove it.',
  },
  'image-format': {
    about: 'Browsers cannot show pictures of this format.',
    message:
      'Most browsers cannot show {format} pictures, so this one is not published; its text stands there.',
    hint: 'Export it as JPEG, PNG or WebP, and refer to that file.',
  },
  'image-format/misnamed': {
    message:
      'This is a {format} picture, whatever its name says. Most browsers cannot show it, so it is not published; its text stands there.',
    hint: 'Save it as JPEG. iPhones take JPEGs with Settings › Camera › Formats › Most Compatible.',
  },
  'static-file-place': {
    about: 'A picture is published as it is, with the place where it was taken.',
    message:
      'This picture tells where it was taken, and it is published as it is at {path}, for everybody to read.',
    hint: 'Move it to images/ and refer to it from a post, which takes the place out, or remove the place in an image editor: exiftool -gps:all= -xmp:all= FILE',
  },
  'content-missing': {
    about: 'The content folder does not exist.',
    message: 'There is no such folder.',
    hint: 'Go to the folder of your site, or name the folder of your Markdown files with --content. To make a new site:\njianfan init my-site',
  },
  'content-empty': {
    about: 'The content folder has no posts.',
    message: 'The content folder has no Markdown files.',
    hint: 'Name the folder that has your posts with --content.',
  },
  'file-unreadable': {
    about: 'A file cannot be read from disk.',
    message: 'A post uses this picture, but it cannot be read: {reason}.',
    hint: 'Check that the file exists and that you may read it.',
  },
  'file-unreadable/large': {
    message: 'This file is {megabytes} MB; texts over {most} MB are not read.',
    hint: 'Split it into several posts, or move embedded pictures to files beside the post.',
  },
  'file-unreadable/name': {
    message: 'The name of this file or folder is not UTF-8, so it cannot be opened, and it is left out.',
    hint: 'Rename it. For a whole folder of names in GBK, on Linux: convmv -f gbk -t utf8 -r --notest FOLDER',
  },
  'file-unsupported': {
    about: 'Settings of another generator, and texts in a format other than Markdown, are not read.',
    message: '“{file}” is not read: Jianfan’s settings are in {meant}.',
    hint: 'Copy what matters here to {meant}: title, url, author, timeZone, permalink.',
  },
  'file-unsupported/name': {
    message: '“{file}” is not read: Jianfan’s settings are in {meant}.',
    hint: 'Rename it to {meant}.',
  },
  'file-unsupported/format': {
    message:
      '{count} {count|file is|files are} written in {format}, not in Markdown, so {count|it is|they are} not published, {file} for example.',
    hint: 'Convert them to Markdown, for example with Pandoc: pandoc -s -f {from} -t gfm {file} -o {to}',
  },
  'file-unsupported/text': {
    message:
      '{count} {count|file|files} among the posts {count|is|are} plain text, not Markdown, so {count|it is|they are} not published, {file} for example.',
    hint: 'To publish {count|it as a post, rename it|them as posts, rename them}: {to}',
  },
  'encoding-not-utf8': {
    about: 'A file is not in UTF-8. It was read in the encoding that it seems to have.',
    message: 'This file is not in UTF-8. It was read as {encoding}.',
    hint: 'Save it as UTF-8 in your editor.',
  },
  'encoding-not-utf8/unknown': {
    message: 'This file is not in UTF-8, nor in any other encoding that Jianfan reads.',
    hint: 'Save it as UTF-8 in your editor.',
  },
  'template-failed': {
    about: 'A template cannot be compiled or rendered.',
    message: 'The template cannot be compiled: {reason}',
  },
  'file-outside': {
    about: 'A symbolic link leads out of the content folder.',
    message: 'This link leads out of the content folder, to {target}, so it is not published.',
    hint: 'Copy the file into the content folder in place of the link.',
  },
  'file-untrusted': {
    about: 'A file that could run a program was left out, because the site does not trust it.',
    message:
      'This file could run a program or change the site as a whole, and it is not trusted, so it is left out.',
    hint: 'Remove it. An owner of the site may add it where it is trusted: see trust and untrusted in site.yaml.',
  },
  'file-untrusted/settings': {
    message:
      'This pull request changes the settings of the site, which say who is trusted, so no file is trusted.',
    hint: 'Leave site.yaml as it was, or let an owner of the site read the change and commit it.',
  },
  'commit-unknown': {
    about: 'Git does not know the commit that was named with --untrusted-since.',
    message:
      'Git knows no commit {commit} here, so nobody can tell which files have changed since, and no file is trusted.',
    hint: 'Fetch the commit: in a workflow, give actions/checkout fetch-depth: 2. Or use --untrusted.',
  },
  'mdx-off': {
    about: 'An .mdx file is published as plain Markdown, because MDX is off.',
    message:
      'MDX is off, so this file is read as Markdown: its imports, components and expressions are not run.',
    hint: 'To run it, add to site.yaml:\nmdx: true\nMDX runs programs on the machine that builds the site: turn it on only if you trust everyone who can add a post.',
  },
  'mdx-off/untrusted': {
    message:
      'This post is not trusted, so it is read as Markdown: its imports, components and expressions are not run.',
    hint: 'To run it, an owner of the site must trust the post: see trust and untrusted in site.yaml.',
  },
  'mdx-syntax': {
    about: 'An .mdx file is not valid MDX.',
    message: 'The MDX cannot be compiled: {reason}',
    hint: 'In MDX, close every tag. { and < begin code: for the characters themselves, write \\{ and \\<, or rename the file to .md.',
  },
  'mdx-syntax/import': {
    message: 'The MDX imports “{path}”, which is not there.',
    hint: 'Correct the path, which is as seen from this file, or install the package: npm install NAME',
  },
  'mdx-syntax/render': {
    message: 'The MDX compiles, but cannot be rendered.',
    hint: 'It probably uses a name that is not defined. Import it, or write \\{ for a plain brace.',
  },
  'image-failed': {
    about: 'A picture was changed during the build, so it is missing from the site.',
    message: 'This picture was changed during the build, so it is missing from the site.',
    hint: 'Build again.',
  },
  'image-unreadable': {
    about: 'A picture cannot be decoded.',
    message: 'This picture is damaged or incomplete ({reason}). It is shown in {post}, as far as possible.',
    hint: 'Open it in an image editor and export it again, or get it again from its source.',
  },
  'image-unreadable/large': {
    message:
      'This picture has {width} × {height} pixels, and decoding it would take more memory than one picture may. It is shown in {post} as it is, without smaller copies.',
    hint: 'Make it smaller in an image editor: no screen shows more than 4,000 pixels on a side.',
  },
  'cache-unsaved': {
    about: 'The site is built, but the next build will be slow: the cache could not be saved.',
    message:
      'The site is built, but the next build will be slow, since the cache could not be saved: {reason}',
    hint: 'Delete the folder .jianfan, and check that you may write to it.',
  },
  'cache-removed': {
    about: 'The cache, which a build needs, was deleted during the build.',
    message: 'The cache was deleted during the build.',
    hint: 'Build again, and leave the folder .jianfan alone until the build ends.',
  },
  'build-broken': {
    about: 'A bug in Jianfan ended the build.',
    message: 'The build stopped at this file: {reason}',
    hint: 'This is a bug in Jianfan. Please report it together with the post.',
  },
  'baseline-invalid': {
    about: 'The baseline, the file of accepted problems, cannot be read.',
    message: 'This is not a baseline, which maps files to accepted problems. All problems are reported.',
    hint: 'Write it again with:\njianfan check --accept',
  },
  'output-unsafe': {
    about: 'The output folder has files that Jianfan did not write, so it is left alone.',
    message: 'The output folder has files that no build of Jianfan made. A build would remove them.',
    hint: 'Name another folder with --out, or empty this one.',
  },
  'output-unsafe/shared': {
    message:
      'With --shared-only, the output folder holds the files for the whole site only, but this one has {other}.',
    hint: 'Name another folder with --out, or empty this one.',
  },
  'output-overlap': {
    about: 'The output folder and the content folder overlap.',
    message:
      'The output folder is the content folder ({content}), so a build would overwrite what you wrote.',
    hint: 'Name a folder beside it:\n--out {folder}',
  },
  'output-overlap/inside': {
    message:
      'The output folder is inside the content folder ({content}), so the next build would read the site as posts.',
    hint: 'Name a folder beside it:\n--out {folder}',
  },
  'output-overlap/around': {
    message:
      'The content folder ({content}) is inside the output folder, so a build would remove what you wrote.',
    hint: 'Name a folder beside it:\n--out {folder}',
  },
  'output-unwritable': {
    about: 'The output folder cannot be created.',
    message: 'No folder can be created in {place} ({code}).',
    hint: 'Name a folder that you may write to, for example:\n--out dist',
  },
  'output-unwritable/file': {
    message: 'This is a file, but the site needs a folder.',
    hint: 'Name a folder with --out.',
  },
} as const satisfies MessageTable;
