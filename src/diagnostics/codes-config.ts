import type { CodeTable } from './code-entry.ts';

/** Codes about `site.yaml` and `tags.yaml`. */
export const configCodes = {
  'config-yaml-syntax': { severity: 'error', explanation: 'A settings file is not valid YAML.' },
  'config-unknown-key': {
    severity: 'warning',
    explanation: 'A setting has a name that Jianfan does not know.',
  },
  'config-duplicate-key': {
    severity: 'warning',
    explanation: 'A setting is given twice; the last one counts.',
  },
  'config-value-invalid': { severity: 'error', explanation: 'A setting has a value of the wrong kind.' },
  'config-time-zone-unknown': {
    severity: 'error',
    explanation: 'The time zone is not in the IANA database.',
  },
  'config-variant-unknown': { severity: 'error', explanation: 'A variant is none that Jianfan can write.' },
  'config-variant-duplicate': {
    severity: 'error',
    explanation: 'Two variants share a code or a URL prefix.',
  },
  'config-url-invalid': { severity: 'error', explanation: 'The address of the site is not an absolute URL.' },
  'config-permalink-token': { severity: 'error', explanation: 'The permalink pattern has an unknown token.' },
  'tag-definition-duplicate': { severity: 'warning', explanation: 'tags.yaml defines one tag twice.' },
  'tag-alias-conflict': {
    severity: 'warning',
    explanation: 'An alias belongs to two tags or is a tag itself.',
  },
  'tag-slug-duplicate': { severity: 'warning', explanation: 'Two tags would have the same URL.' },
  'tag-unused': { severity: 'info', explanation: 'tags.yaml defines a tag that no post carries.' },
  'tag-undefined': { severity: 'info', explanation: 'A post carries a tag that tags.yaml does not define.' },
  'glossary-conflict': { severity: 'warning', explanation: 'Two glossary entries contradict each other.' },
  'glossary-empty': { severity: 'warning', explanation: 'A glossary entry has an empty term.' },
} as const satisfies CodeTable;
