import type { MessageTable } from '../message.ts';

/** A site's own looks: theme/, and the interface's texts and menu in site.yaml. */
export const theme = {
  'config-text-unknown': {
    about: 'The interface has no text of this name, so it replaces nothing.',
    message: 'The interface has no text called “{key}”, so this replaces nothing.',
    hint: 'Remove it. The names of all texts are in src/views/messages.ts and page-messages.ts.',
  },
  'config-text-unknown/near': {
    message: 'The interface has no text called “{key}”, so this replaces nothing.',
    hint: 'Did you mean “{nearest}”?',
  },
  'config-text-place': {
    about: 'A replaced interface text lacks a placeholder that Jianfan fills in.',
    message:
      'The text “{key}” lacks the placeholder {place}, so readers would not see what Jianfan fills in there.',
    hint: 'Write {place} where it belongs in the text.',
  },
  'theme-component-unknown': {
    about: 'A theme component has a name that no component of Jianfan has, so it replaces nothing.',
    message: 'There is no component called “{name}”, so this one replaces nothing.',
    hint: 'Give it the name of the component that it replaces: {names}. Move what your components share out of components/, for example to components/parts/.',
  },
  'theme-component-unknown/near': {
    message: 'There is no component called “{name}”, so this one replaces nothing.',
    hint: 'Did you mean {nearest}.astro?',
  },
  'theme-component-props': {
    about: 'A component of the theme reads something that it is not given.',
    message: '{component} reads “{name}”, which it is not given: its props are {given}.',
    hint: 'Compare it with the original in src/components or src/layouts; the version it was written for may have had other props.',
  },
  'theme-component-failed': {
    about: 'A component of the theme compiles, but fails while a page is rendered.',
    message: '{component} fails on {page}: {reason}',
    hint: 'Compare the props that it reads with those of the original in src/components or src/layouts.',
  },
  'theme-body-lost': {
    about: 'With the theme’s components, pages lose the text of their posts.',
    message: 'With the components of the theme, {page} does not show the post’s text.',
    hint: 'Keep <PostBody …> in the layout, with the props that the original gives it, and set:html in PostBody.astro.',
  },
  'theme-overrides': {
    about: 'The parts of the default looks that the site replaces.',
    message: 'The site has its own: {names}.',
  },
} as const satisfies MessageTable;
