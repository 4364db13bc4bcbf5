import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programs: { readonly [platform: string]: readonly string[] } = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name] ?? 'C:\\';
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

/** A Chromium-based browser of the system, or the one named in CARTULARY_TEST_BROWSER; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env['CARTULARY_TEST_BROWSER'];
  if (named !== undefined) return existsSync(named) ? named : null;
  return (programs[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}
