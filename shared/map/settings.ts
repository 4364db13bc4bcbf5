import type { Day, Text } from '../lib/index.ts';

export type SettingValue = string | number | boolean;
export type Settings = { readonly [id: string]: SettingValue };

/** Something reasonable people decide differently; the default stands until the user says otherwise. */
export type Setting = {
  /** Kebab-case, never renamed or reused once released. */
  readonly id: string;
  readonly label: Text;
  /** What each choice means for the verdicts, and where the question comes from. */
  readonly help: Text;
} & (
  | { readonly kind: 'yes-no'; readonly default: boolean }
  | {
      readonly kind: 'integer';
      readonly default: number;
      readonly least: number;
      readonly most: number;
      readonly unit: Text;
    }
  | {
      readonly kind: 'choice';
      readonly default: string;
      readonly options: { readonly [id: string]: Text };
    }
);

/** The day a map is looked at and the settings it is looked at with. */
export interface Situation {
  readonly asOf: Day;
  /** Complete: every setting that may be asked for has a value. */
  readonly settings: Settings;
}

/** The defaults of the descriptions, overlaid with what the user set. */
export function completeSettings(descriptions: readonly Setting[], chosen: Settings): Settings {
  const complete: Record<string, SettingValue> = {};
  for (const { id, default: value } of descriptions) complete[id] = chosen[id] ?? value;
  return complete;
}
