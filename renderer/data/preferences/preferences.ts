import type { Language } from '../../../shared/lib/index.ts';
import type { Theme } from '../../../shared/ipc/channels.ts';

/** How this person likes the program on this machine; no part of any workspace. */
export interface Preferences {
  /** Undefined: the first of the system's languages that we know. */
  readonly language?: Language;
  readonly theme: Theme;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** The name the history writes beside each change; empty until given. */
  readonly actor: string;
  readonly isCompact: boolean;
  readonly hasDetails: boolean;
}

export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export const defaultPreferences: Preferences = {
  theme: 'system',
  zoom: 1,
  actor: '',
  isCompact: false,
  hasDetails: true,
};

/** Reads what was stored, piece by piece: a piece that makes no sense falls back to its default. */
export function readPreferences(stored: string | null): Preferences {
  const found = parse(stored);
  const { language, theme, zoom, actor, isCompact, hasDetails } = found;
  return {
    ...(language === 'en' || language === 'zh-CN' ? { language } : {}),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    zoom: zoomSteps.find((step) => step === zoom) ?? 1,
    actor: typeof actor === 'string' ? actor.slice(0, 100) : '',
    isCompact: isCompact === true,
    hasDetails: hasDetails !== false,
  };
}

/** The language of the interface: chosen, else the first preferred one that is ours, else English. */
export function languageOf(preferences: Preferences, preferred: readonly string[]): Language {
  if (preferences.language !== undefined) return preferences.language;
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

function parse(stored: string | null): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
