import { existsSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { downloadWithPlaywright, installPackages, mayInstallPackages, type Say } from './install.ts';
import { playwrightFolder, playwrightPlaces, usualPlaces, type Environment } from './places.ts';
import { runCommand } from './run-command.ts';

/** Where to look, and how to tell that a program runs. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Environment;
  works(path: string): Promise<boolean>;
}

/** This machine. */
const here: Surroundings = { platform: process.platform, env: process.env, works: runs };

/** Finds a browser that is installed and runs: `CHROME_PATH`, the usual places, what Playwright has downloaded before. */
export async function installedBrowser(say: Say, machine: Surroundings = here): Promise<string | undefined> {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    if (await machine.works(named)) return named;
    say(`CHROME_PATH is ${named}, which is no program that runs; looking elsewhere`);
  }
  for (const path of [...usualPlaces(machine.platform, machine.env), ...downloaded(machine)]) {
    if (await machine.works(path)) return path;
  }
  return undefined;
}

/** Finds a browser, or gets one: Playwright's download, then Debian's package. */
export async function findOrInstall(say: Say): Promise<string> {
  const installed = await installedBrowser(say);
  if (installed !== undefined) return installed;
  say('no Chrome or Chromium is installed');
  const download = await downloadWithPlaywright(say);
  const tried = [
    `Playwright's download: ${download.ok ? 'done, but it does not run here' : download.reason}`,
  ];
  const fresh = await installedBrowser(say);
  if (fresh !== undefined) return fresh;
  if (mayInstallPackages()) {
    const install = await installPackages(['chromium'], say);
    const packaged = await installedBrowser(say);
    if (packaged !== undefined) return packaged;
    tried.push(`Debian's package: ${install.ok ? 'installed, but it does not run' : install.reason}`);
  }
  throw new Error(noBrowser(tried));
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
    '  Debian          apt-get install chromium',
    '  Ubuntu, Fedora  https://www.google.com/chrome/',
    '  macOS           brew install --cask google-chrome',
    '  Windows         winget install Google.Chrome',
    'or set CHROME_PATH to the program.',
  ].join('\n');
}
