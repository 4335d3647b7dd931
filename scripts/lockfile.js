import { readFileSync, writeFileSync } from 'node:fs';

/*
 * npm runs this whenever it has changed node_modules (the script `dependencies`): takes out of the lockfile on which Node
 * each package says that it runs. Ours all run on the Node that the lockfile itself pins, whereas npm compares them with
 * the one that npm runs on, and on a machine with Node 20 warned of each in five lines.
 */
const file = new URL('../package-lock.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const lock = JSON.parse(text);
for (const [path, entry] of Object.entries(lock.packages)) if (path !== '') delete entry.engines;
const stripped = `${JSON.stringify(lock, null, 2)}\n`;
if (stripped !== text) writeFileSync(file, stripped);
