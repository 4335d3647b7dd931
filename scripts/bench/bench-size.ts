import { existsSync, readFileSync } from 'node:fs';
import { makePost, type SyntheticPost } from './corpus.ts';
import { measureFloor, type Floor } from './floor.ts';
import { createAstro } from './peers/astro.ts';
import { createEleventy } from './peers/eleventy.ts';
import { createHugo } from './peers/hugo.ts';
import { createJianfan, type Jianfan } from './peers/jianfan.ts';
import type { Peer } from './peers/peer.ts';
import { profileColdBuild } from './run-profile.ts';
import { runMeasured, type Measurement } from './run-measured.ts';
import type { Scenario } from './scenarios.ts';
import { medianRun } from './statistics.ts';
import type { Workspace } from './workspace.ts';
import { measureWriting } from './writing.ts';
import { listFiles, type OutputFile } from './write-files.ts';

/** What to measure at one size. */
export interface SizeOptions {
  posts: number;
  seed: number;
  runs: number;
  against: readonly string[];
  scenarios: readonly Scenario[];
  /** Whether an edit is to be made while writing too. */
  writing: boolean;
  profile: boolean;
  workspace: Workspace;
  say(line: string): void;
}

/** Medians of one scenario, in the order of `SizeResult.peers`. */
export interface ScenarioResult {
  id: string;
  title: string;
  runs: Measurement[][];
  medians: Measurement[];
  /** Pages that Jianfan rendered in the last run. */
  rendered: number | undefined;
  /** Seconds by phase in the last run of Jianfan. */
  phases: { name: string; seconds: number }[];
}

/** Everything measured at one size. */
export interface SizeResult {
  posts: number;
  peers: { name: string; note: string; pages: number; files: number; megabytes: number }[];
  scenarios: ScenarioResult[];
  floor: Floor;
  /** Seconds until an edit is seen in the preview, in the order of `peers`; empty if not requested. */
  writing: (number | undefined)[];
  profile: string | undefined;
}

const chunk = 1000;

/** Makes the sites, runs the scenarios with all generators in turn, and sums up. */
export async function benchSize(options: SizeOptions): Promise<SizeResult> {
  const { workspace, seed, posts, say } = options;
  const folder = workspace.make(`posts-${posts}`);
  const jianfan = createJianfan(`${folder}/jianfan`, seed);
  const peers = [jianfan, ...findPeers(options, folder)];
  say(`${posts} posts: writing them for ${peers.map(({ name }) => name).join(', ')}`);
  const newest = writeAll(peers, posts, seed);
  const bench = new SizeBench(options, jianfan, peers, newest);
  const results: ScenarioResult[] = [];
  for (const scenario of options.scenarios) results.push(await bench.run(scenario));
  say('floor');
  const [ownFiles = []] = bench.outputs;
  const floor = measureFloor(ownFiles, folder, options.runs);
  const writing: SizeResult['writing'] = [];
  for (const peer of options.writing ? peers : []) {
    say(`${posts} posts, an edit while writing: ${peer.name}`);
    writing.push(await measureWriting(peer, newest, options.runs));
  }
  if (options.profile) say('profile');
  const profile = options.profile ? await profileColdBuild(jianfan, false) : undefined;
  return {
    posts,
    peers: peers.map((peer, i) => describe(peer, bench.outputs[i] ?? [])),
    scenarios: results,
    floor,
    writing,
    profile,
  };
}

/** Generators that can run beside, by the names of `--against`; each gives nothing where it isn't installed. */
export const knownPeers: Readonly<Record<string, (folder: string, seed: number) => Peer | undefined>> = {
  hugo: createHugo,
  eleventy: createEleventy,
  astro: createAstro,
};

function findPeers({ against, seed, say }: SizeOptions, folder: string): Peer[] {
  return against.flatMap((name) => {
    const peer = knownPeers[name]?.(`${folder}/${name}`, seed);
    if (peer === undefined) say(`${name} isn't installed: left out`);
    return peer ?? [];
  });
}

/** Writes all posts for all peers; gives the newest. */
function writeAll(peers: readonly Peer[], count: number, seed: number): SyntheticPost {
  let newest = makePost(0, seed);
  for (let from = 0; from < count; from += chunk) {
    const posts = Array.from({ length: Math.min(chunk, count - from) }, (_, i) => makePost(from + i, seed));
    for (const peer of peers) peer.writePosts(posts);
    newest = posts.reduce((a, b) => (b.date > a.date ? b : a), newest);
  }
  return newest;
}

function describe({ name, note }: Peer, files: readonly OutputFile[]): SizeResult['peers'][number] {
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return { name, note, pages, files: files.length, megabytes };
}

/** Scenarios in turn on the same sites. */
class SizeBench {
  readonly #options: SizeOptions;
  readonly #jianfan: Jianfan;
  readonly #peers: readonly Peer[];
  readonly #post: SyntheticPost;
  #round = 0;
  /** Whether the last build left everything that edits start from. */
  #warm = false;
  /** What each peer wrote in the first scenario, before any edit. */
  outputs: OutputFile[][] = [];

  constructor(options: SizeOptions, jianfan: Jianfan, peers: readonly Peer[], post: SyntheticPost) {
    this.#options = options;
    this.#jianfan = jianfan;
    this.#peers = peers;
    this.#post = post;
  }

  async run(scenario: Scenario): Promise<ScenarioResult> {
    if (!scenario.cold) await this.#warmUp();
    const runs: Measurement[][] = this.#peers.map(() => []);
    for (let run = runsOf(scenario, this.#options); run > 0; run -= 1) {
      this.#round += 1;
      for (const [index, peer] of this.#peers.entries())
        runs[index]?.push(await this.#measure(scenario, peer));
    }
    this.#warm = !scenario.cold || scenario.search.jianfan;
    if (this.outputs.length === 0) this.outputs = this.#peers.map(({ out }) => listFiles(out));
    const medians = runs.map(medianRun);
    return { id: scenario.id, title: scenario.title, runs, medians, ...this.#lastReport() };
  }

  async #measure(scenario: Scenario, peer: Peer): Promise<Measurement> {
    const { say, posts } = this.#options;
    if (scenario.cold) peer.clean();
    scenario.edit(peer, this.#post, this.#round);
    const measured = await runMeasured(peer.build(this.#searches(scenario, peer)));
    say(`${posts} posts, ${scenario.title}: ${peer.name} ${measured.seconds.toFixed(2)} s`);
    return measured;
  }

  #searches(scenario: Scenario, peer: Peer): boolean {
    return peer === this.#jianfan ? scenario.search.jianfan : scenario.search.peer;
  }

  async #warmUp(): Promise<void> {
    if (this.#warm) return;
    this.#options.say(`${this.#options.posts} posts: builds that edits start from`);
    for (const peer of this.#peers) await runMeasured(peer.build(peer === this.#jianfan));
    this.#warm = true;
  }

  #lastReport(): Pick<ScenarioResult, 'rendered' | 'phases'> {
    if (!existsSync(this.#jianfan.report)) return { rendered: undefined, phases: [] };
    const report = JSON.parse(readFileSync(this.#jianfan.report, 'utf8')) as Partial<ScenarioResult>;
    return { rendered: report.rendered, phases: report.phases ?? [] };
  }
}

/** Cold builds of large sites take long enough to be measured once or twice. */
function runsOf({ cold, search }: Scenario, { posts, runs }: SizeOptions): number {
  if (!cold || posts < 10_000) return runs;
  return search.peer ? 1 : Math.min(2, runs);
}
