#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heapFlags } from './heap.js';

/*
 * The command `jianfan`, on whatever Node the machine has: starts the program on the Node that the package pins, with
 * room for what dies young.
 */

/** Where the package has no Node for the machine, this much at least. */
const oldestNode = 24;

const node = pinnedNode() ?? process.execPath;
if (node === process.execPath && Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(
    `Jianfan needs Node ${oldestNode} or later; this is ${process.version}, and npm has installed no other for ${process.platform} ${process.arch}.`,
  );
  process.exit(1);
}
const program = fileURLToPath(new URL('./run.js', import.meta.url));
const child = spawn(node, [...heapFlags(), program, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal)); // the program ends in its own way, and we with it
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});

/** Finds the Node that npm has installed for this machine. @returns {string | undefined} */
function pinnedNode() {
  const { platform, arch } = process;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), 'bin', platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return undefined;
  }
}
