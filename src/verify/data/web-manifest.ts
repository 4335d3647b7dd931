import type { Faults } from './faults.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-value.ts';
import { languageTag, oneOf, type ValueKind } from './kinds.ts';

const sizes: ValueKind = {
  expects: '192x192 | any',
  test: (value) => /^(?:(?:\d+x\d+|any)(?: |$))+$/.test(value),
};
const mediaType: ValueKind = { expects: 'image/png', test: (value) => /^image\/[\w.+-]+$/.test(value) };
const colour: ValueKind = {
  expects: '#f7f2e8',
  test: (value) => /^#[\da-f]{3,8}$|^[a-z]+(?:\([^)]*\))?$/i.test(value),
};

/** Checks what a browser needs to put a site on a home screen. https://www.w3.org/TR/appmanifest/ */
export function checkWebManifest(manifest: JsonObject, faults: Faults): void {
  faults.required('name | short_name', textOf(manifest['name']) ?? textOf(manifest['short_name']));
  faults.required('start_url', textOf(manifest['start_url']));
  faults.valid(
    'display',
    textOf(manifest['display']),
    oneOf('fullscreen', 'standalone', 'minimal-ui', 'browser'),
  );
  faults.valid('dir', textOf(manifest['dir']), oneOf('ltr', 'rtl', 'auto'));
  faults.valid('lang', textOf(manifest['lang']), languageTag);
  for (const name of ['theme_color', 'background_color']) faults.valid(name, textOf(manifest[name]), colour);
  const icons = listOf(manifest['icons']).filter(isObject);
  if (icons.length === 0) faults.required('icons', undefined);
  icons.forEach((icon, index) => {
    faults.required(`icons[${index}] › src`, textOf(icon['src']));
    faults.valid(`icons[${index}] › sizes`, textOf(icon['sizes']), sizes);
    faults.valid(`icons[${index}] › type`, textOf(icon['type']), mediaType);
  });
}
