import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { Place } from '../../navigation/routes.ts';

export const placeWords: { readonly [P in Place]: Text } = {
  overview: text('Overview', '概览'),
  registers: text('Registers', '登记册'),
  map: text('Map', '数据地图'),
  assess: text('Assess', '合规评估'),
  transfers: text('Cross-border', '数据出境'),
  actions: text('Actions', '整改事项'),
  reports: text('Reports', '报告'),
  history: text('History', '变更历史'),
  workspace: text('Workspace', '工作区'),
};
