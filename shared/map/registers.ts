import type { RecordBase, RecordOf, Register } from './defineRegister.ts';
import { actions } from './registers/actions.ts';
import { activities } from './registers/activities.ts';
import { agreements } from './registers/agreements.ts';
import { categories } from './registers/categories.ts';
import { childFindings } from './registers/child-findings.ts';
import { consents } from './registers/consents.ts';
import { corporateEvents } from './registers/corporate-events.ts';
import { deletionRuns } from './registers/deletion-runs.ts';
import { drills } from './registers/drills.ts';
import { equivalences } from './registers/equivalences.ts';
import { evidence } from './registers/evidence.ts';
import { flows } from './registers/flows.ts';
import { impactAssessments } from './registers/impact-assessments.ts';
import { incidents } from './registers/incidents.ts';
import { locations } from './registers/locations.ts';
import { measures } from './registers/measures.ts';
import { mechanisms } from './registers/mechanisms.ts';
import { notices } from './registers/notices.ts';
import { organisation } from './registers/organisation.ts';
import { partners } from './registers/partners.ts';
import { policyVersions } from './registers/policy-versions.ts';
import { products } from './registers/products.ts';
import { purposes } from './registers/purposes.ts';
import { retentionRules } from './registers/retention-rules.ts';
import { rightsChannels } from './registers/rights-channels.ts';
import { rightsRequests } from './registers/rights-requests.ts';
import { riskMethods } from './registers/risk-methods.ts';
import { subjects } from './registers/subjects.ts';
import { trackers } from './registers/trackers.ts';
import { trainings } from './registers/trainings.ts';
import { uses } from './registers/uses.ts';

/** Every register, in the order they are shown and written. */
export const registers = {
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
} as const satisfies { readonly [Id in string]: Register<Id> };

export type RegisterId = keyof typeof registers;
export type RecordIn<R extends RegisterId> = RecordOf<(typeof registers)[R]>;
/** A record whose register is known only at run time: its fields are read through the register. */
export type AnyRecord = RecordBase & { readonly [field: string]: unknown };

export const registerIds = Object.keys(registers) as readonly RegisterId[]; // the literal above

export function isRegisterId(id: string): id is RegisterId {
  return Object.hasOwn(registers, id);
}

/** The register as a plain description, for code that walks fields at run time. */
export function registerOf(id: RegisterId): Register {
  return registers[id];
}

export type Activity = RecordIn<'activities'>;
export type Category = RecordIn<'categories'>;
export type Flow = RecordIn<'flows'>;
export type Location = RecordIn<'locations'>;
export type Organisation = RecordIn<'organisation'>;
export type Partner = RecordIn<'partners'>;
export type Use = RecordIn<'uses'>;
