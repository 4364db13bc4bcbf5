import type { Text } from '../../shared/lib/index.ts';
import type { MessageValues } from '../../shared/i18n/index.ts';
import { words } from './words.ts';

export type Say = (message: Text, values?: MessageValues) => string;

export interface FetchFailure {
  readonly complaint: string;
  readonly isStalled: boolean;
  readonly isLate: boolean;
  readonly minutes: number;
}

/** Why Electron's installer failed, from what it printed; never its stack. */
export function sayFetchFailure(
  { complaint, isStalled, isLate, minutes }: FetchFailure,
  environment: NodeJS.ProcessEnv,
  say: Say,
): string {
  const host = downloadHost(environment);
  if (isLate) return say(words.tooSlow, { host, minutes });
  if (isStalled) return say(words.stalled, { host });
  const status = /Response code (\d{3})/.exec(complaint)?.[1];
  if (status !== undefined) return say(words.answered, { host, status });
  if (/fetch failed|ECONNRE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|terminated/.test(complaint)) {
    return say(words.unreachable, { host });
  }
  if (/checksum/i.test(complaint)) return say(words.wrongSum, { host });
  if (/not available on platform|no checksum|unsupported platform/i.test(complaint)) {
    return say(words.notPublished);
  }
  const code = /\b(ENOSPC|EACCES|EPERM|EROFS|EDQUOT)\b/.exec(complaint)?.[1];
  return code === undefined ? say(words.notInstalled) : say(words.notWritten, { code });
}

/** The host Electron's installer asks, by the variables it knows itself. */
export function downloadHost(environment: NodeJS.ProcessEnv): string {
  const mirror =
    environment['npm_config_electron_mirror'] ||
    environment['NPM_CONFIG_ELECTRON_MIRROR'] ||
    environment['npm_package_config_electron_mirror'] ||
    environment['ELECTRON_MIRROR'];
  if (mirror === undefined || mirror === '') return 'github.com';
  try {
    return new URL(mirror).host;
  } catch {
    return mirror;
  }
}

/** How to name a mirror in the shell of this system. */
export function mirrorCommand(platform: NodeJS.Platform): string {
  return platform === 'win32'
    ? 'set ELECTRON_MIRROR=https://…/&& npm start'
    : 'ELECTRON_MIRROR=https://…/ npm start';
}

/** Why Electron did not start, and what would help, from its exit and what it printed. */
export function sayStartFailure(
  complaint: string,
  code: string,
  say: Say,
): { readonly reason: string; readonly remedy: string } {
  const library =
    /error while loading shared libraries: ([^\s:]+)/.exec(complaint)?.[1] ??
    /Library not loaded: (\S+)/.exec(complaint)?.[1];
  if (library !== undefined) {
    return { reason: say(words.missingLibrary, { library }), remedy: say(words.remedyLibrary) };
  }
  if (/as root without --no-sandbox/.test(complaint)) {
    return { reason: say(words.asRoot), remedy: say(words.remedyRoot) };
  }
  if (/SUID sandbox helper|No usable sandbox|namespace sandbox/i.test(complaint)) {
    return { reason: say(words.noSandbox), remedy: say(words.remedySandbox) };
  }
  if (
    /Missing X server|\$DISPLAY|platform failed to initialize|cannot open display/i.test(complaint)
  ) {
    return { reason: say(words.noDisplay), remedy: say(words.remedyDisplay) };
  }
  const isUnrunnable = /^(?:EACCES|ENOENT|ENOEXEC|EPERM|UNKNOWN)$/.test(code);
  return {
    reason: say(isUnrunnable ? words.notRunnable : words.endedAtOnce, { code }),
    remedy: say(words.remedyReinstall),
  };
}
