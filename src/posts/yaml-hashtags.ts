const tagsKey = /^(?:tags?|keywords?|标签|標籤):[ \t]*(.*)$/i;
const listed = /^([ \t]*-[ \t]+)(#+[^\s#"\\](?:(?![ \t]#)[^"\\])*)(?=$|[ \t]#)/;
const inBrackets = /([[,][ \t]*)(#+[^\s#"'\\,[\]][^"'\\,[\]]*)(?=[,\]])/g;

/**
 * Puts tags written with their sign, `- #閱讀筆記` or `[#閱讀筆記]`, between quotes: to YAML the sign begins a comment,
 * and the tag would be lost. With a space after the sign it is one.
 */
export function withQuotedHashtags(text: string): string {
  if (!text.includes('#')) return text;
  let isList = false;
  return text
    .split('\n')
    .map((line) => {
      const value = tagsKey.exec(line)?.[1];
      if (value !== undefined) {
        isList = value === '' || value.startsWith('#');
        return /^\[[^"']*$/.test(value) ? line.replace(inBrackets, '$1"$2"') : line;
      }
      isList &&= /^[ \t]*(?:[-#]|$)/.test(line);
      return isList ? line.replace(listed, '$1"$2"') : line;
    })
    .join('\n');
}
