const longest = 20_000;
const yamlLine = /^\s*(?:-\s+)?["']?[A-Za-z_][\w-]*["']?\s*:(?:\s+\S.*)?$|^\s*-\s+\S.*$|^\s*$/;
const yamlKey = /^\s*(?:-\s+)?["']?[A-Za-z_][\w-]*["']?\s*:(?:\s|$)/;

/** Tells whether what is between a tag and its end is data for a program (JSON, YAML), which no reader can read. */
export function isData(body: string): boolean {
  const text = body.trim();
  if (text === '' || text.length > longest || /^\{[{%:#]/.test(text)) return false;
  if (/^[[{]/.test(text)) return isJson(text);
  const lines = text.split('\n');
  const keys = lines.filter((line) => yamlKey.test(line));
  return keys.length > 1 && keys.length * 2 >= lines.length && lines.every((line) => yamlLine.test(line));
}

/** JSON, or an object of JavaScript that a chart's options are written as. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\{[^]*\}[,;]?$/.test(text) && /^[^\S\n]*["']?[A-Za-z_]\w*["']?\s*:/m.test(text.slice(1));
  }
}
