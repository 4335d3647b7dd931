import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postText } from '../corpus.ts';
import { siteYaml, tagDescriptions, tagsYaml } from '../site-texts.ts';
import { heapFlags } from '../../heap.js';
import { copyProject, takeAway } from '../workspace.ts';
import { writeFiles } from '../write-files.ts';
import type { Peer } from './peer.ts';

/** Jianfan itself: a copy of this project, content and output in one folder. */
export interface Jianfan extends Peer {
  /** Machine-readable report of the last build. */
  report: string;
  /** Folder of the site's content. */
  content: string;
  /** Builds with CPU profiles of all threads written to a folder. */
  profiledBuild(search: boolean, profiles: string): ReturnType<Peer['build']>;
  /** A step of a build in shares: the arguments of `jianfan`. */
  step(...args: string[]): ReturnType<Peer['build']>;
}

/** What `npm install` has compiled is there before the first build, as a package's is. */
const installed = /^(?:program-.*|bundles|dictionaries|compiled|astro|pagefind)$/;

/** Copies the project into a folder, installs it as npm does and gives it a site. */
export function createJianfan(folder: string, seed: number): Jianfan {
  const project = join(folder, 'project');
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  const report = join(folder, 'report.json');
  const descriptions = tagDescriptions(seed);
  mkdirSync(project, { recursive: true });
  mkdirSync(content, { recursive: true });
  copyProject(project);
  writeFiles(content, [
    ['site.yaml', siteYaml()],
    ['tags.yaml', tagsYaml(descriptions)],
  ]);
  writeFiles(join(project, 'content'), [['site.yaml', siteYaml()]]);
  const heap = heapFlags();
  execFileSync(process.execPath, [...heap, 'scripts/prepare.js'], { cwd: project });
  const cache = join(project, '.jianfan');
  const run = (...args: string[]) => {
    return [{ program: process.execPath, args: [...heap, ...args], cwd: project, env: { CI: '1' } }];
  };
  const build = (search: boolean, script = ['scripts/run.js', 'build']) => {
    const args = [...script, '--content', content, '--out', out, '--json', report];
    return run(...args, ...(search ? [] : ['--no-search']));
  };
  return {
    name: 'Jianfan',
    note: 'two scripts',
    out,
    report,
    content,
    build: (search) => build(search),
    // From its sources, so that the profile names them.
    profiledBuild: (search, profiles) =>
      build(search, ['--cpu-prof', `--cpu-prof-dir=${profiles}`, 'scripts/build.ts']),
    step: (command, ...args) =>
      run('scripts/run.js', command ?? '', ...args, ...(command === 'build' ? ['--content', content] : [])),
    preview: ({ slug }) => ({
      program: process.execPath,
      args: ['scripts/run.js', 'dev', '--content', content, '--out', out, '--port', '4331'],
      cwd: project,
      url: `http://localhost:4331/posts/${slug}/`,
    }),
    clean() {
      const aside = join(folder, 'aside');
      takeAway(out, aside);
      for (const name of readdirSync(cache)) if (!installed.test(name)) takeAway(join(cache, name), aside);
    },
    writePosts(posts) {
      writeFiles(content, filesOf(posts));
    },
    describeTag(tag, description) {
      descriptions[tag] = description;
      writeFileSync(join(content, 'tags.yaml'), tagsYaml(descriptions));
    },
    editTemplate(text) {
      appendFileSync(join(project, 'src/components/SiteFooter.astro'), `<p>${text}</p>\n`);
    },
  };
}

function* filesOf(posts: Parameters<Peer['writePosts']>[0]): Generator<[string, string]> {
  for (const post of posts) yield [post.file, postText(post)];
}
