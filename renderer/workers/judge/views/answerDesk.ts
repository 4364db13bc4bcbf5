import { known } from '../../../../shared/map/index.ts';
import type { SplitWarning } from '../../../../shared/transfers/index.ts';
import { splitWarnings } from '../../../../shared/transfers/index.ts';
import type { DeskDate } from '../../../../shared/views/index.ts';
import { deskCalendar, deskCounters, deskRows } from '../../../../shared/views/index.ts';
import type {
  DeskAnswer,
  DeskDay,
  DeskEntry,
  DeskSplit,
  ViewQuestions,
} from '../../../data/verdicts/views.ts';
import { entryMaker } from './deskEntries.ts';
import type { NameOf } from './recordNamer.ts';
import { recordNamer } from './recordNamer.ts';
import type { ViewSources } from './viewSources.ts';

/** Kept for the pages of the list, and for whoever comes back to the desk without having changed anything. */
const made = new WeakMap<ViewSources, DeskAnswer>();

/** So many can be taken over without a pause that is felt. */
const firstEntries = 200;

/** The cross-border desk: counters, calendar, warnings, the first of its list. Papers in full are on the cards. */
export function answerDesk(sources: ViewSources): DeskAnswer {
  const desk = deskOf(sources);
  return { ...desk, entries: desk.entries.slice(0, firstEntries) };
}

/** A page of the list of exports. */
export function answerDeskEntries(
  sources: ViewSources,
  { from, most }: ViewQuestions['desk-entries']['input'],
): readonly DeskEntry[] {
  return deskOf(sources).entries.slice(from, from + most);
}

function deskOf(sources: ViewSources): DeskAnswer {
  let answer = made.get(sources);
  if (answer === undefined) {
    answer = makeDesk(sources);
    made.set(sources, answer);
  }
  return answer;
}

function makeDesk({ facts, snapshot, evaluation }: ViewSources): DeskAnswer {
  const nameOf = recordNamer(snapshot);
  const toEntry = entryMaker(snapshot, nameOf);
  const entries = deskRows(facts, snapshot, evaluation).map(toEntry);
  return {
    asOf: snapshot.asOf,
    total: entries.length,
    entries,
    counters: deskCounters(snapshot),
    calendar: deskCalendar(facts, snapshot).flatMap((date) => toDay(date, nameOf)),
    splits: snapshot.derived(splitWarnings).map((warning) => {
      const [flow] = warning.flows;
      const partner = facts.find(({ id }) => id === flow)?.recipient;
      const group = known(snapshot.get('partners', partner)?.recipientGroup)?.trim() ?? null;
      return toSplit(warning, group, partner ?? null, nameOf);
    }),
  };
}

const firstFlows = 3;

/** A date as the calendar shows it; none where its record is gone. */
export function toDay({ timer, record, daysLeft, flows }: DeskDate, nameOf: NameOf): DeskDay[] {
  const named = nameOf(record.register, record.id);
  if (named === null) return [];
  return [
    {
      due: timer.due,
      daysLeft,
      text: timer.text,
      record: named,
      exports: flows.length,
      flows: flows.slice(0, firstFlows).flatMap((id) => nameOf('flows', id) ?? []),
    },
  ];
}

const firstOfSplit = 12;

function toSplit(
  { purpose, counter, threshold, together, flows }: SplitWarning,
  group: string | null,
  recipient: string | null,
  nameOf: NameOf,
): DeskSplit {
  return {
    group,
    recipient: nameOf('partners', recipient),
    purpose: nameOf('purposes', purpose),
    counter,
    threshold,
    together,
    flows: flows.slice(0, firstOfSplit).flatMap((id) => nameOf('flows', id) ?? []),
    count: flows.length,
  };
}
