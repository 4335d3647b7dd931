import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runCommand, type CommandResult } from './run-command.ts';

/** Tells a person, in one line, what is going on. */
export type Say = (line: string) => void;

/** Lets Playwright download its Chromium, or the shell of it; gives up soon where the network swallows requests. */
export async function downloadWithPlaywright(shell: boolean, say: Say): Promise<CommandResult> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  say(`downloading Chromium with Playwright, about ${shell ? 110 : 170} MB (at most 5 minutes)`);
  const args = [join(folder, 'cli.js'), 'install', 'chromium', shell ? '--only-shell' : '--no-shell'];
  const result = await runCommand(process.execPath, args, {
    limit: 300,
    idleLimit: 45,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
  return explained(result, 'the download', say);
}

/** Says whether Debian packages may be installed here without asking anyone. */
export function mayInstallPackages(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return existsSync('/usr/bin/apt-get') && /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(osRelease());
}

let updated: Promise<CommandResult> | undefined;

/** Installs Debian packages; the lists of packages are fetched first, once. */
export async function installPackages(packages: readonly string[], say: Say): Promise<CommandResult> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (updated === undefined) {
    say('fetching the lists of Debian packages (at most 2 minutes)');
    updated = runCommand('apt-get', ['update'], { limit: 120, env });
  }
  // An old list may still name a package that is there, so a failed update isn't the end.
  await updated;
  say(`installing ${packages.join(', ')} (at most 8 minutes)`);
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  const result = await runCommand('apt-get', args, { limit: 480, env });
  return explained(result, `apt-get install ${packages.join(' ')}`, say);
}

/** Adds to the reason of a failure what the command itself said of it. */
function explained(result: CommandResult, what: string, say: Say): CommandResult {
  if (result.ok) return result;
  const [said] = /^(?:Error|E): .+$/m.exec(result.output) ?? [];
  const reason = said === undefined ? result.reason : `${result.reason} (${said})`;
  say(`${what} failed: ${reason}`);
  return { ...result, reason };
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
