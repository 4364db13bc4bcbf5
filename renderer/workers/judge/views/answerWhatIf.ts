import { settingsOf } from '../../../../shared/assessment/index.ts';
import type { MapData, SettingValue } from '../../../../shared/map/index.ts';
import { registerIds } from '../../../../shared/map/index.ts';
import type { WhatIf } from '../../../../shared/views/index.ts';
import { whatIf } from '../../../../shared/views/index.ts';
import type { ViewQuestions } from '../../../data/verdicts/views.ts';
import type { ViewSources } from './viewSources.ts';

/** What the rules on exports would say if one flow were otherwise. */
export function answerWhatIf(
  { snapshot, evaluation }: ViewSources,
  { flow, change }: ViewQuestions['what-if']['input'],
): WhatIf {
  const settings: Record<string, SettingValue> = {};
  for (const { id } of settingsOf(evaluation.pack)) settings[id] = snapshot.setting(id);
  const registers = Object.fromEntries(registerIds.map((id) => [id, snapshot.all(id)]));
  // Each register's records under its own name.
  return whatIf(registers as MapData, { asOf: snapshot.asOf, settings }, flow, change);
}
