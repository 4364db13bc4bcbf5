import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { languages } from '../../../shared/lib/index.ts';
import { themes } from '../../../shared/ipc/channels.ts';
import { writeWhole } from './writeWhole.ts';

const settingsSchema = z.object({
  backupFolder: z.string().refine(isAbsolute).nullable().catch(null),
  language: z.enum(languages).nullable().catch(null),
  theme: z.enum(themes).catch('system'),
  bounds: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      isMaximised: z.boolean(),
    })
    .nullable()
    .catch(null),
});

/** What the desktop itself remembers; what the user works on lives in the page's database. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export interface SettingsStore {
  readonly read: () => Settings;
  /** In force at once; resolves when it is on disk. */
  readonly change: (part: Partial<Settings>) => Promise<void>;
  readonly settle: () => Promise<void>;
}

/** Settings from a file; each value that is missing or unusable takes its default, alone. */
export async function openSettings(path: string): Promise<SettingsStore> {
  let current = parseSettings(await readFile(path, 'utf8').catch(() => ''));
  let last: Promise<void> = Promise.resolve();
  return {
    read: () => current,
    change(part) {
      current = { ...current, ...part };
      const content = `${JSON.stringify(current, null, 2)}\n`;
      const turn = last.then(() => writeWhole(path, content));
      last = turn.catch(() => undefined); // told to whoever asked for this change; the next one still runs
      return turn;
    },
    settle: () => last,
  };
}

export function parseSettings(content: string): Settings {
  const found = settingsSchema.safeParse(readJson(content));
  return found.success ? found.data : settingsSchema.parse({});
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return {};
  }
}
