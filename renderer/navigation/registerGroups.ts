import type { Text } from '../../shared/lib/index.ts';
import { text } from '../../shared/lib/index.ts';
import type { RegisterId } from '../../shared/map/index.ts';

export interface RegisterGroup {
  readonly id: string;
  readonly label: Text;
  readonly registers: readonly RegisterId[];
}

/** The registers as a person looks for them. A unit test proves that each stands in one group. */
export const registerGroups: readonly RegisterGroup[] = [
  {
    id: 'company',
    label: text('Company', '企业'),
    registers: ['organisation', 'products', 'policy-versions', 'notices', 'trackers'],
  },
  {
    id: 'data',
    label: text('Data', '数据'),
    registers: ['categories', 'subjects', 'purposes', 'activities', 'uses', 'consents'],
  },
  {
    id: 'places',
    label: text('Where and with whom', '存储与合作方'),
    registers: ['locations', 'partners', 'agreements', 'flows'],
  },
  {
    id: 'abroad',
    label: text('Abroad', '出境'),
    registers: ['mechanisms', 'impact-assessments', 'equivalences', 'corporate-events'],
  },
  {
    id: 'care',
    label: text('Care', '保护'),
    registers: ['measures', 'retention-rules', 'deletion-runs', 'incidents', 'drills', 'trainings'],
  },
  {
    id: 'people',
    label: text('People’s rights', '个人权利'),
    registers: ['rights-channels', 'rights-requests', 'child-findings'],
  },
  { id: 'proof', label: text('Proof', '证明'), registers: ['evidence', 'actions', 'risk-methods'] },
];
