import { none, notApplicable } from '../../map/index.ts';
import type { MapData } from '../../map/index.ts';
import { addDays } from '../../lib/index.ts';
import { settle } from '../settle.ts';
import { toCode } from '../toCode.ts';
import type { Draft } from './createDraft.ts';
import { pickId, someIds } from './createDraft.ts';
import { makeRightsRequests } from './makeRightsRequests.ts';
import { worldPlaces } from './vocabulary.ts';

/** What happened: requests, incidents, drills, trainings, corporate events; with channels and trackers. */
export function makeLogs(draft: Draft) {
  return {
    trackers: makeTrackers(draft),
    'rights-channels': makeRightsChannels(draft),
    'rights-requests': makeRightsRequests(draft),
    incidents: makeIncidents(draft),
    drills: makeDrills(draft),
    trainings: makeTrainings(draft),
    'corporate-events': makeCorporateEvents(draft),
    'child-findings': makeChildFindings(draft),
    actions: makeActions(draft),
  } satisfies MapData;
}

function makeTrackers({ ids, random }: Draft): NonNullable<MapData['trackers']> {
  const r = random.trackers;
  return ids.trackers.map((id, i) => {
    const kind = r.pick(['cookie', 'cookie', 'cookie', 'beacon', 'pixel', 'link', 'sdk'] as const);
    const isEssential = kind === 'cookie' && r.chance(0.4);
    return settle({
      id,
      code: toCode('trackers', id),
      name: `Tracker ${i + 1} (${kind})`,
      kind,
      product: pickId(r, ids.products),
      place: kind === 'pixel' ? 'email' : r.pick(['website', 'website', 'app'] as const),
      purpose: r.maybe(
        0.96,
        r.chance(0.92)
          ? r.pick(['operate', 'identity', 'security', 'preference', 'improve'] as const)
          : 'advertising',
      ),
      isEssential,
      isSetBeforeChoice: isEssential ? notApplicable : r.maybe(0.9, r.chance(0.15)),
      controlPath: r.chance(0.06) ? none : r.maybe(0.94, 'Settings, privacy, cookies'),
      disclosedIn: r.maybe(0.95, someIds(r, ids['policy-versions'], 3) ?? none),
      partner: r.chance(0.5) ? notApplicable : pickId(r, ids.partners),
      flows: r.maybe(0.85, someIds(r, ids.flows, 2) ?? none),
      lifetimeDays: kind === 'cookie' ? r.pick([1, 30, 365]) : notApplicable,
      usesTls: r.maybe(0.97, r.chance(0.97)),
    });
  });
}

const rights = [
  ...(['access', 'correct', 'delete', 'withdraw', 'close', 'explain', 'unsubscribe'] as const),
  ...(['copy', 'restrict', 'complain', 'enquire', 'guardian', 'refuse-automation'] as const),
] as const;

function makeRightsChannels({ ids, random }: Draft): NonNullable<MapData['rights-channels']> {
  const r = random['rights-channels'];
  return ids['rights-channels'].map((id, i) => {
    const right = rights[i % rights.length] ?? 'enquire';
    const route = r.pick(['page', 'app', 'email'] as const);
    const isTested = r.chance(0.85);
    return settle({
      id,
      code: toCode('rights-channels', id),
      name: `Channel ${i + 1} (${right})`,
      right,
      route,
      coversCountries: r.maybe(0.9, worldPlaces),
      lastTested: isTested ? r.day('2025-09-01', '2026-10-15') : none,
      testResult: isTested ? (r.chance(0.95) ? 'passed' : 'failed') : notApplicable,
      needsIdentityProof: r.maybe(0.95, right === 'access' || right === 'close'),
      address: route === 'email' ? 'rights@example.com' : 'Settings, privacy',
      replyDays: r.maybe(0.9, r.pick([10, 15, 30])),
      answerContains:
        right === 'access'
          ? (['kinds', 'source', 'purpose', 'recipients'] as const)
          : notApplicable,
      dataKindsAsked: right === 'close' ? r.integer(1, 4) : notApplicable,
      dataKindsAtRegistration: right === 'close' ? 4 : notApplicable,
      lawNote: r.maybe(0.8, 'Local law was looked at.'),
    });
  });
}

function makeIncidents({ ids, random }: Draft): NonNullable<MapData['incidents']> {
  const r = random.incidents;
  return ids.incidents.map((id, i) => {
    const day = r.day('2024-01-01', '2026-09-30');
    const people = r.integer(10, 20_000);
    return settle({
      id,
      code: toCode('incidents', id),
      name: `Incident ${i + 1}`,
      kind: r.pick(['leak', 'tampering', 'loss', 'unauthorised-access', 'misuse'] as const),
      found: `${day}T08:00:00Z`,
      people,
      sensitivePeople: Math.floor(people / 20),
      categories: someIds(r, ids.categories, 3),
      locations: someIds(r, ids.locations, 2),
      harm: r.maybe(0.95, r.pick(['none', 'possible', 'actual'] as const)),
      isHarmAvoided: r.maybe(0.9, r.chance(0.4)),
      noticeContents: r.chance(0.1)
        ? none
        : (['situation-and-effect', 'measures', 'self-protection', 'remedies'] as const),
      notified: r.chance(0.1) ? none : `${addDays(day, r.integer(0, 5))}T12:00:00Z`,
      noticeMethod: r.maybe(0.95, r.pick(['email', 'push', 'announcement'] as const)),
      reported: r.chance(0.1) ? none : `${addDays(day, r.integer(0, 1))}T10:00:00Z`,
      handlingEnded: addDays(day, 20),
      finalReported: r.chance(0.1) ? none : addDays(day, r.integer(25, 60)),
      grade: r.pick(['ordinary', 'ordinary', 'relatively-major'] as const),
      responsibilityDecision: r.maybe(0.85, 'The organisation answers for the harm.'),
      remedy: r.maybe(0.85, 'Passwords were reset.'),
      description: 'Generated incident',
    });
  });
}

function makeDrills({ ids, random }: Draft): NonNullable<MapData['drills']> {
  const r = random.drills;
  return ids.drills.map((id, i) =>
    settle({
      id,
      code: toCode('drills', id),
      name: `Drill ${i + 1}`,
      held: r.day('2024-01-01', '2026-10-15'),
      covers: 'Leak of account data',
      participants: r.integer(8, 80),
      lessons: r.maybe(0.8, 'Shorten the way to the decision.'),
      evidence: r.maybe(0.8, someIds(r, ids.evidence, 1) ?? none),
    }),
  );
}

function makeTrainings({ ids, random }: Draft): NonNullable<MapData['trainings']> {
  const r = random.trainings;
  return ids.trainings.map((id, i) =>
    settle({
      id,
      code: toCode('trainings', id),
      name: `Training ${i + 1}`,
      held: r.day('2022-01-01', '2026-10-15'),
      topics: 'Privacy and security',
      audience: r.pick(['all-staff', 'staff-handling-data', 'some-teams'] as const),
      coversOwners: r.maybe(0.9, r.chance(0.8)),
      isTested: r.chance(0.6),
      participants: r.integer(20, 4_000),
      evidence: r.maybe(0.8, someIds(r, ids.evidence, 1) ?? none),
    }),
  );
}

function makeCorporateEvents({ ids, random }: Draft): NonNullable<MapData['corporate-events']> {
  const r = random['corporate-events'];
  return ids['corporate-events'].map((id, i) => {
    const happened = r.day('2022-01-01', '2026-06-30');
    return settle({
      id,
      code: toCode('corporate-events', id),
      name: `Corporate event ${i + 1}`,
      kind: r.pick(['merger', 'acquisition', 'split'] as const),
      happened,
      involvesPersonalInformation: r.maybe(0.95, true),
      successor: r.maybe(0.9, pickId(r, ids.partners) ?? none),
      isSuccessorBound: r.maybe(0.9, r.chance(0.8)),
      reconsented: notApplicable,
      peopleTold: r.maybe(0.85, happened),
      toldItems: ['successor-name', 'successor-contact'] as const,
      dataDeleted: notApplicable,
    });
  });
}

function makeChildFindings({ ids, random }: Draft): NonNullable<MapData['child-findings']> {
  const r = random['child-findings'];
  return ids['child-findings'].map((id, i) => {
    const found = r.day('2024-01-01', '2026-10-15');
    return settle({
      id,
      code: toCode('child-findings', id),
      name: `Child finding ${i + 1}`,
      found,
      deleted: r.chance(0.1) ? none : addDays(found, r.integer(1, 30)),
      people: r.integer(1, 12),
      activity: pickId(r, ids.activities),
      description: 'Generated finding',
    });
  });
}

function makeActions({ ids, random }: Draft): NonNullable<MapData['actions']> {
  const r = random.actions;
  return ids.actions.map((id, i) => {
    const status = r.pick(['open', 'in-progress', 'done', 'dropped'] as const);
    return settle({
      id,
      code: toCode('actions', id),
      name: `Action ${i + 1}`,
      criterion: none,
      commitment: `C${String(r.integer(1, 70)).padStart(2, '0')}`,
      concerns: none,
      due: r.day('2026-09-01', '2027-06-30'),
      status,
      closedOn: status === 'done' ? r.day('2026-01-01', '2026-10-15') : none,
      effort: r.integer(1, 30),
      cost: r.maybe(0.7, r.integer(0, 50_000)),
    });
  });
}
