import { stringify } from 'yaml';

/** A line of an imported site's settings. */
export interface WrittenSetting {
  name: string;
  value: unknown;
  /** Where the value is from, as a comment says it. */
  from?: string;
}

/** Writes `site.yaml`, each setting below a comment that says where it was found. */
export function siteYaml(settings: readonly WrittenSetting[], heading: string): string {
  const written = settings.filter(({ value }) => value !== undefined && !isEmpty(value));
  const blocks = written.map(({ name, value, from }) => {
    const text = stringify({ [name]: value }, { lineWidth: 0, flowCollectionPadding: false });
    return from === undefined ? text : `# ${from}\n${text}`;
  });
  return `# ${heading}\n\n${blocks.join('')}`;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
