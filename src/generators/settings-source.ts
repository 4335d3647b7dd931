import { parse as parseToml } from 'smol-toml';
import { readYamlSource } from '../config/yaml-source.ts';

/** A settings file of an old site as data; what can't be read is empty. */
export interface SettingsSource {
  file: string;
  data: Settings;
  /** The line on which a key of a path is, where it can be told. */
  lineOf(path: readonly string[]): number | undefined;
}

/** Settings by name. */
export type Settings = Readonly<Record<string, unknown>>;

/** Reads YAML, TOML or JSON, by the file's extension. Never throws. */
export function readSettings(file: string, text: string): SettingsSource {
  return /\.toml$/i.test(file) ? readTomlSettings(file, text) : readYamlOrJson(file, text);
}

/** JSON is YAML too. Tags of other programs, such as MkDocs' `!!python/name`, are passed over. */
function readYamlOrJson(file: string, text: string): SettingsSource {
  const source = readYamlSource(text.replace(/^\uFEFF/, ''));
  const data = asSettings(source.data);
  return { file, data, lineOf: (path) => source.positionOfKey(path).line };
}

function readTomlSettings(file: string, text: string): SettingsSource {
  const lines = text.split('\n');
  const lineOf = (path: readonly string[]) => {
    const key = path.at(-1) ?? '';
    const at = lines.findIndex((line) => /^\s*["']?([\w-]+)["']?\s*=/.exec(line)?.[1] === key);
    return at < 0 ? undefined : at + 1;
  };
  try {
    return { file, data: asSettings(parseToml(text.replace(/^\uFEFF/, ''))), lineOf };
  } catch {
    return { file, data: {}, lineOf };
  }
}

/** Takes a value as a map; anything else is an empty one. */
export function asSettings(value: unknown): Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : {};
}

/** Finds the value at a path of keys, whatever their case. */
export function settingAt(data: Settings, path: readonly string[]): unknown {
  let value: unknown = data;
  for (const step of path) {
    const map = asSettings(value);
    const key = Object.hasOwn(map, step)
      ? step
      : Object.keys(map).find((name) => name.toLowerCase() === step.toLowerCase());
    if (key === undefined) return undefined;
    value = map[key];
  }
  return value;
}

/** Takes a value as a text on one line; undefined where it is none or empty. */
export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Takes a value as a list of texts: a list, or one text. */
export function asTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => asText(item) ?? []);
}
