import type { SiteConfig } from '../config/site-config.ts';
import type { Language } from '../diagnostics/language.ts';
import type { Meaning } from '../posts/keys.ts';
import { labelsIn, type Label, type labels } from './labels.ts';
import type { Repository } from './repository.ts';

/** A field of the editor, by the schema of https://sveltiacms.app/schema/sveltia-cms.json. */
type CmsField = Readonly<Record<string, unknown>>;

/** Keys of our frontmatter that the editor has fields for; what else a post says, it leaves as it is. */
type Edited = Extract<Meaning, keyof typeof labels>;

/** How the editor asks for each of them. */
const widgets: Record<Exclude<Edited, 'friends'>, CmsField> = {
  title: { widget: 'string' },
  date: { widget: 'datetime', format: 'YYYY-MM-DD HH:mm', default: '{{now}}' },
  updated: { widget: 'datetime', format: 'YYYY-MM-DD HH:mm', required: false },
  author: { widget: 'string', required: false },
  category: { widget: 'string', required: false },
  tags: { widget: 'list', required: false },
  series: { widget: 'string', required: false },
  cover: { widget: 'image', required: false },
  description: { widget: 'text', required: false },
  draft: { widget: 'boolean', required: false },
  pinned: { widget: 'boolean', required: false },
  comments: { widget: 'boolean', required: false, default: true },
  licence: { widget: 'string', required: false },
  slug: { widget: 'string', required: false },
  menu: { widget: 'number', required: false, value_type: 'int' },
};

/** Makes the editor's configuration from the site's: what can be edited, and where it is committed. */
export function cmsConfig(config: SiteConfig, repository: Repository, language: Language): unknown {
  const label = labelsIn(language);
  const inFolder = (name: string) => [repository.folder, name].filter((part) => part !== '').join('/');
  const field = (name: keyof typeof widgets) => ({ name, label: label(name), ...widgets[name] });
  const body = { name: 'body', label: label('body'), widget: 'markdown', required: false };
  const comments = config.comments === undefined ? [] : (['comments'] as const);
  const collection = { create: true, extension: 'md', format: 'yaml-frontmatter', slug: '{{slug}}' };
  return {
    load_config_file: false,
    backend: backendOf(repository),
    app_title: config.title,
    site_url: config.url + config.base,
    display_url: config.url + config.base,
    media_folder: inFolder('images'),
    public_folder: '/images',
    slug: { encoding: 'unicode', clean_accents: false },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: [
      {
        name: 'posts',
        label: label('posts'),
        label_singular: label('post'),
        folder: inFolder('posts'),
        ...collection,
        sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
        fields: [
          ...(['title', 'date', 'author', 'category', 'tags', 'series', 'cover', 'description'] as const).map(
            field,
          ),
          body,
          ...(['draft', 'pinned', ...comments, 'licence', 'slug', 'updated'] as const).map(field),
        ],
      },
      {
        name: 'pages',
        label: label('pages'),
        label_singular: label('page'),
        folder: inFolder('pages'),
        ...collection,
        fields: [
          field('title'),
          body,
          field('menu'),
          ...comments.map(field),
          friendsField(label),
          field('draft'),
        ],
      },
    ],
  };
}

function backendOf({ name, repo, branch, server, oauth }: Repository): Record<string, unknown> {
  return {
    name,
    repo,
    branch,
    ...(server === undefined
      ? {}
      : { base_url: server, api_root: `${server.replace(/\/$/, '')}${apiPaths[name]}` }),
    ...(oauth === undefined ? {} : { base_url: oauth }),
    // Without a client for OAuth, a token is the only way in.
    ...(oauth === undefined && server === undefined ? { auth_methods: ['token'] } : {}),
  };
}

const apiPaths = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

function friendsField(label: Label): CmsField {
  const text = (name: 'name' | 'url' | 'description' | 'group', required: boolean) => ({
    name,
    label: label(name),
    widget: 'string',
    required,
  });
  return {
    name: 'friends',
    label: label('friends'),
    widget: 'list',
    required: false,
    fields: [
      text('name', true),
      text('url', true),
      text('description', false),
      { name: 'avatar', label: label('avatar'), widget: 'image', required: false },
      text('group', false),
    ],
  };
}
