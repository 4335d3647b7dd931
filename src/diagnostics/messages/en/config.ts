import type { MessageTable } from '../message.ts';

/** site.yaml and tags.yaml. */
export const config = {
  'config-yaml-syntax': { about: 'A settings file is not valid YAML, so none of it is used.' },
  'config-unknown-key': { about: 'Jianfan has no setting of this name, so it has no effect.' },
  'config-duplicate-key': { about: 'A setting is given twice. The last one counts.' },
  'config-value-invalid': { about: 'A setting has a value of the wrong kind. Its default is used instead.' },
  'config-time-zone-unknown': { about: 'The time zone is not in the IANA database.' },
  'config-variant-unknown': { about: 'Jianfan does not publish this variant of Chinese.' },
  'config-variant-duplicate': {
    about:
      'Two variants have the same code or the same URL prefix, so their pages would overwrite each other.',
  },
  'config-url-invalid': { about: 'The address of the site is not an absolute URL.' },
  'config-permalink-token': { about: 'The pattern of permalinks does not give every post a URL of its own.' },
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
  'tag-slug-duplicate': {
    about: 'Two tags would have the same URL.',
    message:
      '“{tag}” would have the URL /tags/{slug}/, which belongs to “{owner}” (line {line}), so it gets another one.',
    hint: 'Give it a slug of its own:\n  slug: another-name',
  },
} as const satisfies MessageTable;
