import { existsSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { downloadWithPlaywright, installPackages, mayInstallPackages, type Say } from './install.ts';
import { isShell, playwrightFolder, playwrightPlaces, usualPlaces, type Environment } from './places.ts';
import { runCommand, type CommandResult } from './run-command.ts';

/** Which browser is wanted: any, rather a headless shell; or only a whole one, such as readers have. */
export type Wanted = 'any' | 'whole';

/** Where to look, and how to tell that a program runs. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Environment;
  works(path: string): Promise<boolean>;
}

/** This machine. */
const here: Surroundings = { platform: process.platform, env: process.env, works: runs };

/** Finds a browser that is installed and runs: `CHROME_PATH`, the usual places, what Playwright has downloaded before. */
export async function installedBrowser(
  say: Say,
  wanted: Wanted = 'any',
  machine: Surroundings = here,
): Promise<string | undefined> {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    if (await machine.works(named)) return named;
    say(`CHROME_PATH is ${named}, which is no program that runs; looking elsewhere`);
  }
  for (const path of [...usualPlaces(machine.platform, machine.env), ...downloaded(machine)]) {
    if (wanted === 'whole' && isShell(path)) continue;
    if (await machine.works(path)) return path;
  }
  return undefined;
}

/** Finds a browser, or gets one from the first source that has one for this machine. */
export async function findOrInstall(say: Say, wanted: Wanted): Promise<string> {
  const installed = await installedBrowser(say, wanted);
  if (installed !== undefined) return installed;
  say(wanted === 'any' ? 'no Chrome or Chromium is installed' : 'no whole Chrome or Chromium is installed');
  const tried: string[] = [];
  for (const { name, get } of sourcesOf(wanted)) {
    const result = await get(say);
    const fresh = await installedBrowser(say, wanted);
    if (fresh !== undefined) return fresh;
    tried.push(`${name}: ${result.ok ? 'installed, but it does not run here' : result.reason}`);
  }
  throw new Error(noBrowser(tried));
}

/** Where a browser can be fetched from, in the order in which it is tried. */
interface Source {
  name: string;
  get(say: Say): Promise<CommandResult>;
}

/** Lists sources: Debian's shell brings the libraries that it needs, Playwright's runs where they are; Ubuntu has no shell. */
function sourcesOf(wanted: Wanted): Source[] {
  const packaged = (name: string): Source[] =>
    mayInstallPackages()
      ? [{ name: `Debian's package ${name}`, get: (say) => installPackages([name], say) }]
      : [];
  return [
    ...(wanted === 'any' ? packaged('chromium-headless-shell') : []),
    { name: "Playwright's download", get: (say) => downloadWithPlaywright(wanted === 'any', say) },
    ...packaged('chromium'),
  ];
}

function downloaded(machine: Surroundings): string[] {
  const folder = playwrightFolder(machine.platform, machine.env);
  const others =
    folder !== undefined && existsSync(folder) ? playwrightPlaces(folder, readdirSync(folder)) : [];
  try {
    return [chromium.executablePath(), ...others];
  } catch {
    return others; // Playwright has no build for this system
  }
}

/** A file that is there may still lack libraries, or be Ubuntu's stub that asks for a snap: so it is started once. */
async function runs(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  const { ok, output } = await runCommand(path, ['--version'], { limit: 20 });
  return ok && /\d+\.\d+/.test(output);
}

function noBrowser(tried: readonly string[]): string {
  return [
    'No browser: the end-to-end tests and the screenshots need Chrome or Chromium, and none is installed or could be fetched.',
    ...tried.map((line) => `  tried: ${line}`),
    'Install one and run this again:',
    '  Debian          apt-get install chromium-headless-shell',
    '  Ubuntu, Fedora  https://www.google.com/chrome/',
    '  macOS           brew install --cask google-chrome',
    '  Windows         winget install Google.Chrome',
    'or set CHROME_PATH to the program.',
  ].join('\n');
}
