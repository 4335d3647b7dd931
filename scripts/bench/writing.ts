import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { SyntheticPost } from './corpus.ts';
import type { Peer, Server } from './peers/peer.ts';
import { median } from './statistics.ts';

/** Milliseconds between two looks at the page: a reader's browser is told at once, but not every server tells alike. */
const pause = 10;
/** Milliseconds that a server is left alone before an edit and between two. */
const rest = 2000;
const patience = 120_000;

/**
 * Measures how long an edit of a post takes to be on its page while its author writes: from the file's last byte to an
 * answer of the preview that has it. Undefined for a peer without a preview. Throws when an edit never comes.
 */
export async function measureWriting(
  peer: Peer,
  post: SyntheticPost,
  runs: number,
): Promise<number | undefined> {
  const server = peer.preview?.(post);
  if (server === undefined) return undefined;
  const child = spawn(server.program, [...server.args], {
    cwd: server.cwd,
    env: { ...process.env, ...server.env },
    stdio: 'ignore',
  });
  try {
    await waitFor(server, '<html');
    const seconds: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await setTimeout(rest);
      const mark = `edit-${peer.name.toLowerCase()}-${run}-${Date.now()}`;
      peer.writePosts([{ ...post, body: `${post.body}\n${mark}\n` }]);
      const began = performance.now();
      await waitFor(server, mark);
      seconds.push((performance.now() - began) / 1000);
    }
    return median(seconds);
  } finally {
    child.kill();
    await new Promise((resolve) => child.once('close', resolve));
  }
}

async function waitFor({ url }: Server, text: string): Promise<void> {
  for (const began = performance.now(); performance.now() - began < patience; await setTimeout(pause)) {
    const page = await fetch(url).then(
      (response) => response.text(),
      () => '', // not listening yet
    );
    if (page.includes(text)) return;
  }
  throw new Error(`${url} never showed “${text}”.`);
}
