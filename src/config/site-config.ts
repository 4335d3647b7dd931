import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { withoutEndSlashes } from './address-parts.ts';
import { schemaProblem, type FieldDoc, type SchemaProblemContext } from './schema-problem.ts';
import { siteSchema, type SiteConfig } from './site-schema.ts';
import { parseTolerantly } from './tolerant-parse.ts';
import { readYamlSettings } from './yaml-settings.ts';

export type { SiteConfig, SiteConfigInput } from './site-schema.ts';

const { shape } = siteSchema.in;

/** Names of all settings, in the order of their documentation. */
export const siteFields: readonly string[] = Object.keys(shape);

/** Gives what the schema says about a setting. */
export function siteFieldDoc(field: string): FieldDoc | undefined {
  const schema = Object.hasOwn(shape, field) ? shape[field as keyof typeof shape] : undefined;
  return schema?.meta() as FieldDoc | undefined;
}

/**
 * Reads `site.yaml`. An absent file is the empty text and gives all defaults; a mistake costs the setting
 * it is in, which then has its default, and is reported with its place. `found` stands for what the file doesn't say.
 */
export function parseSiteConfig(
  text: string,
  file: string,
  found: Readonly<Record<string, unknown>> = {},
): { config: SiteConfig; problems: Problem[] } {
  const { data, source, problems } = readYamlSettings(text, file, 'title: 我的網站');
  const { value, issues } = parseTolerantly(siteSchema, { ...withoutOverruled(found, data), ...data });
  const context = { file, source, known: siteFields, docOf: siteFieldDoc };
  const wrong = [...issues.map((issue) => schemaProblem(issue, context)), ...extraOfUrl(data, context)];
  return { config: value, problems: [...problems, ...wrong] };
}

/** Says whether a value found elsewhere would do for a setting. */
export function isSettingValue(field: string, value: unknown): boolean {
  const schema = Object.hasOwn(shape, field) ? shape[field as keyof typeof shape] : undefined;
  return schema?.safeParse(value).success ?? false;
}

/** An author's own pattern counts for all folders; so does his address for the base found beside another one. */
function withoutOverruled(
  found: Readonly<Record<string, unknown>>,
  data: Record<string, unknown>,
): Record<string, unknown> {
  const kept = { ...found };
  if ('permalink' in data) delete kept['permalinks'];
  if ('url' in data) delete kept['base'];
  return kept;
}

/** Reports a query or fragment in the address, which one copied from a browser often has. */
function extraOfUrl(data: Record<string, unknown>, { file, source }: SchemaProblemContext): Problem[] {
  const url = typeof data['url'] === 'string' ? URL.parse(data['url'].trim()) : null;
  const extra = url === null ? '' : url.search + url.hash;
  if (url === null || extra === '') return [];
  return [
    createProblem('config-url-invalid/extra', {
      file,
      position: source.positionOf(['url']),
      values: { extra, url: withoutEndSlashes(url.origin + url.pathname) },
    }),
  ];
}
