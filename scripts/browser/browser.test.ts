import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchOptions } from '../setup-browser.ts';
import { installedBrowser, type Surroundings } from './find.ts';
import { isShell, playwrightFolder, playwrightPlaces, usualPlaces } from './places.ts';
import { runCommand } from './run-command.ts';

describe('usualPlaces', () => {
  it.each([
    ['linux', { PATH: '/home/me/bin::/usr/bin' }, '/home/me/bin/chromium'],
    ['linux', {}, '/usr/bin/google-chrome-stable'],
    ['linux', {}, '/snap/bin/chromium'],
    ['linux', {}, '/usr/bin/chromium-headless-shell'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\Chromium\\Application\\chrome.exe'],
  ] as const)('on %s with %j are among others %s', (platform, env, place) => {
    expect(usualPlaces(platform, env)).toContain(place);
  });

  it('names each place once', () => {
    const places = usualPlaces('linux', { PATH: '/usr/bin:/usr/bin' });
    expect(new Set(places).size).toBe(places.length);
  });

  it('begin with headless shells', () => {
    const shells = usualPlaces('linux', { PATH: '/home/me/bin' }).map(isShell);
    expect(shells).toContain(true);
    expect(shells.lastIndexOf(true)).toBeLessThan(shells.indexOf(false));
  });
});

describe('isShell', () => {
  it.each([
    ['/usr/bin/chromium-headless-shell', true],
    ['/pw/chromium_headless_shell-1200/chrome-linux/headless_shell', true],
    ['C:\\pw\\chrome-headless-shell-win64\\chrome-headless-shell.exe', true],
    ['/usr/bin/chromium', false],
    ['/pw/chromium-1200/chrome-linux64/chrome', false],
  ])('of %s is %s', (program, expected) => {
    expect(isShell(program)).toBe(expected);
  });
});

describe('playwrightFolder', () => {
  it.each([
    ['linux', { HOME: '/root' }, '/root/.cache/ms-playwright'],
    ['linux', { HOME: '/root', PLAYWRIGHT_BROWSERS_PATH: '/pw' }, '/pw'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Library/Caches/ms-playwright'],
    ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\ms-playwright'],
    ['linux', {}, undefined],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(playwrightFolder(platform, env)).toBe(folder);
  });
});

describe('playwrightPlaces', () => {
  it('prefers the newest revision, and a shell to a whole browser', () => {
    const entries = [
      'ffmpeg-1011',
      'chromium-999',
      'firefox-1500',
      'chromium_headless_shell-1200',
      'chromium-1200',
    ];
    const builds = new Set(playwrightPlaces('/pw', entries).map((place) => place.split('/')[2]));
    expect([...builds]).toEqual(['chromium_headless_shell-1200', 'chromium-1200', 'chromium-999']);
  });
});

describe('installedBrowser', () => {
  const machine = (working: string[], env = {}): Surroundings => ({
    platform: 'linux',
    env,
    works: async (path) => working.includes(path),
  });

  it('takes CHROME_PATH before all others', async () => {
    const found = await installedBrowser(
      () => {},
      'any',
      machine(['/my/chrome', '/usr/bin/chromium-headless-shell'], { CHROME_PATH: '/my/chrome' }),
    );
    expect(found).toBe('/my/chrome');
  });

  it.each([
    ['any', ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'], '/usr/bin/chromium-headless-shell'],
    ['any', ['/usr/bin/chromium'], '/usr/bin/chromium'],
    ['whole', ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'], '/usr/bin/chromium'],
    ['whole', ['/usr/bin/chromium-headless-shell'], undefined],
  ] as const)('where %s will do, takes of %j %s', async (wanted, working, expected) => {
    expect(await installedBrowser(() => {}, wanted, machine([...working]))).toBe(expected);
  });

  it('says so when CHROME_PATH leads nowhere, and looks elsewhere', async () => {
    const said: string[] = [];
    const env = { CHROME_PATH: '/gone' };
    const found = await installedBrowser(
      (line) => said.push(line),
      'any',
      machine(['/usr/bin/chromium'], env),
    );
    expect(found).toBe('/usr/bin/chromium');
    expect(said).toEqual(['CHROME_PATH is /gone, which is no program that runs; looking elsewhere']);
  });

  it('finds what Playwright downloaded for another version of itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jianfan-browser-'));
    const program = join(folder, 'chromium-7/chrome-linux64/chrome');
    await mkdir(join(folder, 'chromium-7'));
    const env = { PLAYWRIGHT_BROWSERS_PATH: folder };
    const found = await installedBrowser(() => {}, 'any', machine([program], env));
    await rm(folder, { recursive: true });
    expect(found).toBe(program);
  });

  it('finds nothing where nothing is', async () => {
    expect(await installedBrowser(() => {}, 'any', machine([]))).toBeUndefined();
  });
});

describe('runCommand', () => {
  const node = (script: string, options = {}) =>
    runCommand(process.execPath, ['-e', script], { limit: 60, ...options });

  it('gives what was printed', async () => {
    expect(await node('console.log("out"); console.error("err")')).toMatchObject({
      ok: true,
      output: expect.stringMatching(/out|err/),
    });
  });

  it.each([
    ['fails', 'process.exit(3)', {}, 'ended with 3'],
    ['takes too long', 'setInterval(() => console.log(1), 50)', { limit: 0.6 }, 'no end after 0.6 s'],
    ['says nothing', 'setInterval(() => {}, 50)', { idleLimit: 0.3 }, 'no sign of life for 0.3 s'],
  ])('gives the reason when a command %s', async (_case, script, options, reason) => {
    expect(await node(script, options)).toMatchObject({ ok: false, reason });
  });

  it('ends what the command started with it', async () => {
    const script =
      'const { spawn } = require("node:child_process");' +
      'console.log(String(spawn(process.execPath, ["-e", "setInterval(() => {}, 50)"]).pid))';
    const { output } = await node(script, { idleLimit: 1 });
    expect(Number(output)).toBeGreaterThan(1);
    await expect.poll(() => isRunning(Number(output)), { timeout: 10_000 }).toBe(false);
  });

  it('gives the reason when there is no such command', async () => {
    expect(await runCommand('/no/such/program', [], { limit: 5 })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('ENOENT'),
    });
  });
});

describe('launchOptions', () => {
  it('leaves the sandbox on unless root runs the tests', () => {
    expect(launchOptions('/usr/bin/chromium')).toMatchObject({
      executablePath: '/usr/bin/chromium',
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
    });
  });
});

/** A process that has ended but whose parent hasn't asked (Z) runs no more. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc') || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
