import { pathToFileURL } from 'node:url';
import type { LaunchOptions } from 'playwright-core';
import { findOrInstall, type Wanted } from './browser/find.ts';
import { ensureChineseFonts } from './browser/fonts.ts';

/** What Playwright 1.65 turns off (its chromiumSwitches.ts): Chromium heeds one list of features, the last. */
const offByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * What every window starts beside its page, seen by nobody: two popups of the address field, in processes of their own,
 * and a process for the next page. Without them a page in a window of its own takes 0.7 s of processor time, not 1.5 s.
 */
const besidePages = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

/**
 * What Playwright 1.65 sets of Blink, whose list is heeded like that of features, and from how far (px) browsers load
 * lazy pictures on a fast line: the shell doesn't know its line, and loads them from 3,000 px away.
 */
const blinkSettings = [
  'primaryHoverType=2',
  'availableHoverTypes=2',
  'primaryPointerType=4',
  'availablePointerTypes=4',
  'lazyLoadingImageMarginPxUnknown=1250',
];

const browsers = new Map<Wanted, Promise<string>>();

/**
 * Finds a browser, or gets one; rejects with what to install. Gives the program's path. Tests take any, figures for
 * readers a whole one.
 */
export function findBrowser(wanted: Wanted = 'any'): Promise<string> {
  const browser = browsers.get(wanted) ?? findOrInstall(say, wanted);
  browsers.set(wanted, browser);
  return browser;
}

/** Says how Playwright starts the browser: no window, nothing fetched on its own account. */
export function launchOptions(path: string): LaunchOptions {
  return {
    executablePath: path,
    headless: true,
    // Chromium's sandbox refuses to run as root; without it Playwright passes `--no-sandbox`.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--blink-settings=${blinkSettings.join(',')}`,
      `--disable-features=${[...offByPlaywright, ...besidePages].join(',')}`,
    ],
  };
}

/** Finds a browser as `findBrowser` does, and fonts for it that have Hanzi: without them every line is half as wide. */
export async function prepareBrowser(): Promise<string> {
  const path = await findBrowser();
  await ensureChineseFonts(say);
  return path;
}

function say(line: string): void {
  process.stderr.write(`browser: ${line}\n`);
}

async function main(): Promise<void> {
  try {
    say(`using ${await prepareBrowser()}`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
