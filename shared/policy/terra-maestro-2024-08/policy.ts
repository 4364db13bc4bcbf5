import { text } from '../../lib/index.ts';
import { principles } from '../../standards/index.ts';
import { definePack } from '../index.ts';
import type { PrincipleId } from '../../standards/index.ts';
import { gaps } from './gaps.ts';
import { changes } from './sections/changes.ts';
import { children } from './sections/children.ts';
import { collection } from './sections/collection.ts';
import { cookies } from './sections/cookies.ts';
import { disclosure } from './sections/disclosure.ts';
import { partners } from './sections/partners.ts';
import { protection } from './sections/protection.ts';
import { requests } from './sections/requests.ts';
import { rights } from './sections/rights.ts';
import { scope } from './sections/scope.ts';
import { sharing } from './sections/sharing.ts';
import { staffAndIncidents } from './sections/staff-and-incidents.ts';
import { use } from './sections/use.ts';
import { settings } from './settings.ts';
import { tensions } from './tensions.ts';

/** The policy's own order, which is not the standard's: P1, P2, P3, P4, P6, P7, P5. */
const order: readonly PrincipleId[] = [
  'accountability',
  'clear-purpose',
  'choice-and-consent',
  'minimum-necessity',
  'security',
  'subject-participation',
  'openness',
];

const sections = [
  scope,
  collection,
  use,
  cookies,
  sharing,
  partners,
  disclosure,
  protection,
  staffAndIncidents,
  rights,
  requests,
  children,
  changes,
];

/** The Global Privacy Policy of Terra Maestro, last updated August 2024, as rules. */
export const terraMaestro = definePack({
  id: 'terra-maestro-2024-08',
  revision: 1,
  title: text('Terra Maestro Global Privacy Policy', 'Terra Maestro 全球隐私政策'),
  owner: text('Shenzhen Terra Maestro Technology Co., Ltd.', '深圳 Terra Maestro 科技有限公司'),
  dated: text('last updated August 2024', '2024年8月更新'),
  principles: order.map((id) => {
    const { code, name, asks } = principles[id];
    return { id, code, name, asks, weight: 1 };
  }),
  bands: [
    { id: 'strong', name: text('Strong', '良好'), from: 0.9 },
    { id: 'sound', name: text('Sound', '稳健'), from: 0.75 },
    { id: 'partial', name: text('Partial', '中等'), from: 0.5 },
    { id: 'weak', name: text('Weak', '薄弱'), from: 0 },
  ],
  bestBandWhenCritical: 'partial',
  settings,
  commitments: sections.flatMap(({ commitments }) => commitments),
  criteria: sections.flatMap(({ criteria }) => criteria),
  exportCommitments: ['C14', 'C15', 'C30', 'C67'],
  tensions,
  gaps,
});
