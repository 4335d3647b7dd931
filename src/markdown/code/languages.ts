/** Names that mean no highlighting is wanted. */
const plain = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'none',
  'no-highlight',
  'nohighlight',
  'raw',
  'output',
  'ansi',
]);

// Names seen in blogs that Shiki knows under another.
const aliases: Record<string, string> = {
  'c#': 'csharp',
  'c++': 'cpp',
  'html+razor': 'razor',
  cshtml: 'razor',
  vbnet: 'vb',
  'vb.net': 'vb',
  objectivec: 'objective-c',
  oc: 'objective-c',
  golang: 'go',
  node: 'javascript',
  rscript: 'r',
  console: 'shellsession',
  cmd: 'bat',
  gradle: 'groovy',
  conf: 'ini',
  htm: 'html',
  yalm: 'yaml',
  vimscript: 'viml',
  asp: 'html',
};

/** Returns the name under which a language is highlighted; one that is not known stays as written, in lower case. */
export function languageId(name: string): string {
  const lower = name
    .trim()
    .toLowerCase()
    .replace(/^language-/, '');
  if (plain.has(lower)) return '';
  return Object.hasOwn(aliases, lower) ? (aliases[lower] ?? lower) : lower;
}
