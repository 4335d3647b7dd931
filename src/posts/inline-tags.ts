/** Code, formulas and comments. What is never closed continues to the end: it is read once. */
const code =
  /^[ \t>]*(?=(`{3,}|~{3,}))\1[^]*?(?:^[ \t>]*\1|(?![^]))|`[^`\n]*`|\$\$[^]*?\$\$|<!--[^]*?(?:-->|(?![^]))|%%[^]*?%%/gm;
const trailing = /(?<![/-])[/-]+$/;
const inlineTag = /(?<=^|[\s（(，。、；：])#((?:[\p{L}\p{N}\p{M}_/-])+)/gu;

/** Finds the tags that Obsidian's notes have in their text: `#讀書`, `#書/小說`; a number alone is none. */
export function inlineTags(body: string): string[] {
  if (!body.includes('#')) return [];
  const tags = [...body.replace(code, ' ').matchAll(inlineTag)].map(([, tag = '']) =>
    tag.replace(trailing, ''),
  );
  return [...new Set(tags.filter((tag) => /[^\d/_-]/.test(tag)))];
}
