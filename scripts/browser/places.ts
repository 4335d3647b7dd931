import { posix, win32 } from 'node:path';

/** The part of an environment that says where programs are. */
export type Environment = Record<string, string | undefined>;

const linuxNames = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/usr/lib/chromium', '/snap/bin'];
const macApplications = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Says whether a program is Chromium's headless shell: the engine without a browser around it, which shows a page in a
 * window of its own for half the processor time (15 pages: 2.0 s, not 4.5).
 */
export function isShell(program: string): boolean {
  return /headless[-_]shell(?:\.exe)?$/.test(program);
}

/** Lists where Chrome, Chromium or another browser of their kind usually is, best first: shells before whole browsers. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return macApplications.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (f) => f !== undefined,
    );
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const folders = new Set([
    ...(env['PATH'] ?? '').split(':').filter((folder) => folder !== ''),
    ...linuxFolders,
  ]);
  return linuxNames.flatMap((name) => [...folders].map((folder) => posix.join(folder, name)));
}

/** Names the folder in which Playwright keeps the browsers it downloads. */
export function playwrightFolder(platform: NodeJS.Platform, env: Environment): string | undefined {
  const own = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own !== undefined && own !== '' && own !== '0') return own;
  if (platform === 'win32') return env['LOCALAPPDATA'] && win32.join(env['LOCALAPPDATA'], 'ms-playwright');
  if (platform === 'darwin') return env['HOME'] && `${env['HOME']}/Library/Caches/ms-playwright`;
  const cache = env['XDG_CACHE_HOME'] ?? (env['HOME'] && `${env['HOME']}/.cache`);
  return cache && `${cache}/ms-playwright`;
}

const playwrightPrograms = [
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-headless-shell-linux-arm64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-linux64/chrome',
  'chrome-linux-arm64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

const isWhole = (build: string) => build.startsWith('chromium-');

/** Lists where the Chromium of any version of Playwright may be, given what its folder holds; newest revision first. */
export function playwrightPlaces(folder: string, entries: readonly string[]): string[] {
  const revision = (entry: string) => Number(entry.split('-').at(-1));
  const builds = entries.filter((entry) => /^chromium(?:_headless_shell)?-\d+$/.test(entry));
  // Stable sorting: of one revision, the shell comes before the whole browser.
  builds.sort((a, b) => Number(isWhole(a)) - Number(isWhole(b))).sort((a, b) => revision(b) - revision(a));
  return builds.flatMap((build) => playwrightPrograms.map((program) => `${folder}/${build}/${program}`));
}
