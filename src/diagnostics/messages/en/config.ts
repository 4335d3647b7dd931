import type { MessageTable } from '../message.ts';

/** site.yaml and tags.yaml. */
export const config = {
  'config-yaml-syntax': {
    about: 'A settings file is not valid YAML, so none of it is used.',
    message: 'The whole file is ignored, since it is not valid YAML: {reason}.',
    hint: 'Indent with spaces, and put quotes around text that contains “: ” or begins with a special character.',
  },
  'config-yaml-syntax/conflict': {
    message: 'The whole file is ignored: Git could not merge two versions of it, and both are still here.',
    hint: 'Keep one of them, or join them, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  },
  'config-yaml-syntax/wide-colon': {
    message: 'The whole file is ignored: the colon after “{key}” is full-width.',
    hint: 'Write:\n{line}',
  },
  'config-unknown-key': {
    about: 'Jianfan has no setting of this name, so it has no effect.',
    message: 'There is no setting “{path}”, so it has no effect.',
    hint: 'Remove it.',
  },
  'config-unknown-key/misspelt': {
    message: 'There is no setting “{path}”, so it has no effect.',
    hint: 'Did you mean “{nearest}”?\n{line}',
  },
  'config-duplicate-key': {
    about: 'A setting is given twice. The last one counts.',
    message: '“{key}” is set again further down. This value is not used.',
    hint: 'Remove one of them.',
  },
  'config-value-invalid': {
    about: 'A setting has a value of the wrong kind. Its default is used instead.',
    message: '“{path}” must be {expects}. The default is used instead.',
    hint: 'Write, for example:\n{example}',
  },
  'config-value-invalid/misspelt': {
    message: '“{field}” must be {expects}. The value “{value}” is not used.',
    hint: 'Did you mean:\n{line}',
  },
  'config-value-invalid/part': {
    message: '“{path}” has a value of the wrong kind, so it is left out: “{field}” must be {expects}.',
    hint: 'Write, for example:\n{example}',
  },
  'config-value-invalid/missing': {
    message: '“{path}” is missing, so the entry is left out: “{field}” must be {expects}.',
    hint: 'Write, for example:\n{example}',
  },
  'config-value-invalid/not-settings': {
    message: 'This file must have one setting per line, each with a name and a value.',
    hint: 'Write, for example:\n{example}',
  },
  'config-time-zone-unknown': {
    about: 'The time zone is not in the IANA database.',
    message: 'The IANA database has no time zone “{zone}”. Asia/Shanghai is used instead.',
    hint: 'Write, for example:\ntimeZone: {nearest}',
  },
  'config-variant-unknown': {
    about: 'Jianfan does not publish this variant of Chinese.',
    message: 'Jianfan cannot publish the variant “{name}”, so it is left out. It publishes {known}.',
    hint: 'Write, for example:\n  - {nearest}',
  },
  'config-variant-duplicate': {
    about:
      'Two variants have the same code or the same URL prefix, so their pages would overwrite each other.',
    message:
      'Two variants have the code “{value}”, so their pages would overwrite each other. The default variants are used instead.',
    hint: 'Remove one of them.',
  },
  'config-variant-duplicate/prefix': {
    message:
      'Two variants have the URL prefix “{value}”, so their pages would overwrite each other. The default variants are used instead.',
    hint: 'Give one of them another prefix.',
  },
  'config-url-invalid': {
    about: 'The address of the site is not an absolute URL.',
    message: '“{address}” is not an absolute URL, so feeds and sitemaps cannot link to the site.',
    hint: 'Write:\nurl: {url}',
  },
  'config-url-invalid/extra': {
    message:
      '“{extra}” at the end of the site’s address is ignored: pages cannot follow a query or fragment.',
    hint: 'Write:\nurl: {url}',
  },
  'config-origin-invalid': {
    about: 'Pages cannot load from this host.',
    message: 'Pages cannot load from “{origin}”, so it is left out.',
    hint: 'Write the scheme and the host:\nsecurity: { origins: [https://cdn.example.org] }',
  },
  'config-folder-unknown': {
    about: 'A folder listed under `untrusted` has no files.',
    message: 'The folder “{folder}” has no files, so this line has no effect.',
    hint: 'Write the path from the content folder, without patterns:\nuntrusted: [guests/]',
  },
  'config-permalink-token': {
    about: 'The permalink pattern does not give every post a URL of its own.',
    message:
      'Not every post would have a URL of its own: “{pattern}” has no token that differs between posts of one day.',
    hint: 'Write, for example:\npermalink: {line}',
  },
  'config-permalink-token/unknown': {
    message: 'The pattern has the token “:{token}”, which does not exist.',
    hint: 'Did you mean this?\npermalink: {line}',
  },
  'config-service-unclear': {
    about: 'The setting `comments` or `analytics` names no service, or more than one.',
    message: '“{field}” must name one service: {known}. It has no effect.',
    hint: 'Write one service with its address or identifier. Several counters are a list.',
  },
  'config-service-incomplete': {
    about: 'A service in `site.yaml` lacks a value that it needs.',
    message: '“{service}” also needs {missing}, so there are no comments.',
    hint: 'Copy the values from https://giscus.app:\ncomments: { giscus: me/blog, repoId: R_…, category: Announcements, categoryId: DIC_… }',
  },
  'config-admin-package': {
    about: 'The package of the browser editor is not installed.',
    message: '`admin` is set, but the editor’s package is not installed, so there is no /admin/.',
    hint: 'Install it:\nnpm install --save-exact {package}',
  },
  'config-admin-repository': {
    about: 'The browser editor does not know which repository to commit to.',
    message: '`admin` names no repository, so the editor works only in the preview and is not published.',
    hint: 'Name the repository:\nadmin: { github: me/blog, branch: main }',
  },
  'generator-found': {
    about: 'The folder is a site of another generator, and its settings were read.',
    message: 'This is read as a {generator} site. Taken from its settings: {settings}.',
    hint: 'Settings in site.yaml take precedence. See all of them with --plan.',
  },
  'generator-settings-missing': {
    about:
      'The posts come from another generator, but its settings are missing, so their old URLs are unknown.',
    message:
      'These posts were written for {generator}, but its {file} is not here, so their old URLs are unknown.',
    hint: 'Name the folder that holds {file}, or write its permalink into site.yaml, for example:\ngenerator: {name}\npermalink: {pattern}',
  },
  'tag-definition-duplicate': {
    about: 'tags.yaml defines a tag twice. The last definition counts.',
    message:
      '“{earlier}” and “{later}” (line {line}) are the same tag: script, case and width make no difference. The later definition is used.',
    hint: 'Remove one of them.',
  },
  'tag-alias-conflict': {
    about: 'An alias in tags.yaml is also a tag, or an alias of another tag.',
    message: '“{alias}” is an alias of “{tag}”, but it already belongs to “{owner}”.',
    hint: 'Remove it from one of them.',
  },
  'tag-region-word': {
    about: 'Two tags are one word in two regions.',
    message: '“{tag}” and “{other}” are one word in two regions, but two tags here.',
    hint: 'To make them one tag, write in tags.yaml:\n{tag}:\n  aliases: [{other}]',
  },
  'tag-slug-duplicate': {
    about: 'Two tags would have the same URL.',
    message:
      '“{tag}” would have the URL /tags/{slug}/, which belongs to “{owner}” (line {line}), so it gets another one.',
    hint: 'Give it a slug of its own:\n  slug: another-name',
  },
} as const satisfies MessageTable;
