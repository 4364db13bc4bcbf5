import type { Workspace } from '../../assessment/index.ts';
import { workspaceVersion } from '../../assessment/index.ts';
import { text } from '../../lib/index.ts';
import { activities } from './activities.ts';
import { agreements } from './agreements.ts';
import { answers, overrides } from './answers.ts';
import { impactAssessments } from './assessments.ts';
import { categories } from './categories.ts';
import { consents } from './consents.ts';
import { childFindings, corporateEvents, drills, incidents, trainings } from './events.ts';
import { actions, evidence } from './evidence.ts';
import { equivalences, mechanisms } from './exports.ts';
import { flows } from './flows.ts';
import { locations } from './locations.ts';
import { organisation, products, purposes, subjects } from './organisation.ts';
import { partners } from './partners.ts';
import { notices, policyVersions } from './policy.ts';
import { rightsRequests } from './requests.ts';
import { deletionRuns, retentionRules } from './retention.ts';
import { rightsChannels } from './rights.ts';
import { riskMethods } from './riskMethods.ts';
import { measures } from './safeguards.ts';
import { trackers } from './trackers.ts';
import { uses } from './uses.ts';

/**
 * The sample company: an invented maker of devices with a full map, mixed on purpose (promises kept,
 * broken and open). Written around `sampleAsOf`; names and prose in both languages.
 */
export const sampleWorkspace: Workspace = {
  format: 'cartulary-workspace',
  version: workspaceVersion,
  id: 'sample-devices',
  name: text('Sample Devices Co., Ltd. (sample data)', '示例设备有限公司（示例数据）'),
  isSample: true,
  pack: 'terra-maestro-2024-08',
  settings: {},
  registers: {
    organisation,
    products,
    purposes,
    categories,
    subjects,
    activities,
    uses,
    consents,
    locations,
    partners,
    agreements,
    flows,
    mechanisms,
    'impact-assessments': impactAssessments,
    equivalences,
    'retention-rules': retentionRules,
    'deletion-runs': deletionRuns,
    measures,
    trackers,
    'rights-channels': rightsChannels,
    'rights-requests': rightsRequests,
    incidents,
    drills,
    trainings,
    'corporate-events': corporateEvents,
    'policy-versions': policyVersions,
    notices,
    'child-findings': childFindings,
    evidence,
    actions,
    'risk-methods': riskMethods,
  },
  answers,
  overrides,
};
