import type {
  CoverState,
  Destination,
  TriggeredRecord,
} from '../../../../shared/assessment/impact/index.ts';
import {
  coverStates,
  findDestinations,
  findTriggers,
  triggerIds,
} from '../../../../shared/assessment/impact/index.ts';
import type { Evaluation } from '../../../../shared/scoring/index.ts';
import type { ImpactSummary, ImpactViewQuestions } from '../../../data/verdicts/impactViews.ts';
import { recordNamer } from './recordNamer.ts';
import type { ViewSources } from './viewSources.ts';

interface Found {
  readonly triggers: readonly TriggeredRecord[];
  readonly destinations: readonly Destination[];
}

const found = new WeakMap<Evaluation, Found>();

/** Once for all questions about one evaluation. */
function findAll({ snapshot, evaluation }: ViewSources): Found {
  let all = found.get(evaluation);
  if (all === undefined) {
    all = {
      triggers: findTriggers(snapshot, evaluation),
      destinations: findDestinations(snapshot, evaluation),
    };
    found.set(evaluation, all);
  }
  return all;
}

/** Answers what the screen of impact assessments asks. */
export const impactMakers = {
  impact(sources: ViewSources): ImpactSummary {
    const { triggers, destinations } = findAll(sources);
    const nameOf = recordNamer(sources.snapshot);
    return {
      triggers: triggerIds.map((trigger) => {
        const states: { [S in CoverState]?: number } = {};
        let total = 0;
        for (const each of triggers) {
          if (each.trigger !== trigger) continue;
          total += 1;
          states[each.state] = (states[each.state] ?? 0) + 1;
        }
        return { trigger, total, states };
      }),
      destinations: destinations.map(({ place, finding, recipient, state, flows }) => ({
        place,
        finding: nameOf('equivalences', finding),
        recipient: nameOf('partners', recipient),
        state,
        flows: flows.length,
      })),
    };
  },
  'impact-records'(
    sources: ViewSources,
    { trigger, state, most }: ImpactViewQuestions['impact-records']['input'],
  ): ImpactViewQuestions['impact-records']['answer'] {
    const nameOf = recordNamer(sources.snapshot);
    const chosen = findAll(sources).triggers.filter(
      (each) => each.trigger === trigger && (state === null || each.state === state),
    );
    const lines = chosen
      .toSorted((a, b) => coverStates.indexOf(b.state) - coverStates.indexOf(a.state))
      .slice(0, most)
      .flatMap(({ register, id, assessment, state: here, isCertain, verdict }) => {
        const record = nameOf(register, id);
        if (record === null) return [];
        return [
          {
            record,
            state: here,
            assessment: nameOf('impact-assessments', assessment),
            isCertain,
            outcome: verdict?.outcome ?? null,
          },
        ];
      });
    return { lines, total: chosen.length };
  },
};
