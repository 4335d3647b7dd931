import { installPackages, mayInstallPackages, type Say } from './install.ts';
import { runCommand } from './run-command.ts';

/** Makes sure, where it may, that screenshots show Chinese rather than boxes, and that tests measure lines of Hanzi. */
export async function ensureChineseFonts(say: Say): Promise<boolean> {
  if (await hasChineseFonts()) return true;
  if (mayInstallPackages()) {
    await installPackages(['fonts-noto-cjk', 'fontconfig'], say);
    if (await hasChineseFonts()) return true;
  }
  say(
    'no font here covers Chinese: pictures show boxes, and tests that measure lines fail. Install one, such as Noto Sans CJK (Debian: fonts-noto-cjk).',
  );
  return false;
}

/** Systems other than Linux bring Chinese fonts along. */
async function hasChineseFonts(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const { ok, output } = await runCommand('fc-list', [':lang=zh', 'family'], { limit: 30 });
  return ok && output !== '';
}
