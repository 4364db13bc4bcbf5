import type { Day, Text } from '../../lib/index.ts';
import { addDays, daysBetween, text } from '../../lib/index.ts';
import type { Snapshot } from '../../map/index.ts';
import type { Bounds, RowId } from '../../transfers/index.ts';
import { counters, rowOf } from '../../transfers/index.ts';
import { constants } from '../../standards/index.ts';
import type { DeskCounter, DeskCounters, DeskThreshold } from './deskModel.ts';

const counterWords: { readonly [Id in DeskCounter['id']]: Text } = {
  general: text('People without sensitive information', '不含敏感个人信息的人数'),
  sensitive: text('People with sensitive information', '敏感个人信息的人数'),
};

/** The thresholds of each counter, and the row of the decision table that each leads to. */
const thresholds: {
  readonly [Id in DeskCounter['id']]: readonly { readonly people: number; readonly row: RowId }[];
} = {
  general: [
    { people: constants.exportGeneralExemptBelow.value, row: 'contract-volume' },
    { people: constants.exportGeneralAssessmentFrom.value, row: 'assessment-volume' },
  ],
  sensitive: [
    // CAC Order 16, Art. 8 names no lower limit: one person is enough.
    { people: 1, row: 'contract-volume' },
    { people: constants.exportSensitiveAssessmentFrom.value, row: 'assessment-volume' },
  ],
};

/** Said beside every extrapolation. */
export const extrapolationNote: Text = text(
  'Extrapolated: a straight line from the people counted since 1 January, as if the rest of the year went on evenly. New people who are the same as old ones would make it too high; seasons and new exports are not in it. The forecast entered by people goes first.',
  '推算值：以自1月1日起的累计人数按日线性外推，假定全年均匀发生。重复人员会使推算偏高，季节因素和新增出境未予考虑；已录入预计人数的，以预计人数为准。',
);

/** The year's counters against their thresholds, as they stand, as forecast and as extrapolated. */
export function deskCounters(snapshot: Snapshot): DeskCounters {
  const { year, general, sensitive, forecast } = snapshot.derived(counters);
  const first = `${year}-01-01`;
  const daysElapsed = daysBetween(first, snapshot.asOf) + 1;
  const daysInYear = daysBetween(first, `${year + 1}-01-01`);
  const make = (id: DeskCounter['id'], now: Bounds, expected: Bounds | null): DeskCounter => ({
    id,
    words: counterWords[id],
    now: { lower: now.lower, upper: now.upper },
    forecast: expected,
    extrapolated: extrapolate(now, daysElapsed, daysInYear),
    thresholds: thresholds[id].map(({ people, row }) => ({
      people,
      consequence: rowOf(row).consequence,
      basis: rowOf(row).basis,
      ...judgeThreshold(now, people, { first, daysElapsed, daysInYear }),
    })),
  });
  return {
    year,
    daysElapsed,
    daysInYear,
    counters: [
      make('general', general, forecast?.general ?? null),
      make('sensitive', sensitive, forecast?.sensitive ?? null),
    ],
    note: extrapolationNote,
  };
}

/** Whole people, rounded away from the middle so that the bounds stay bounds. */
function extrapolate({ lower, upper }: Bounds, elapsed: number, all: number): Bounds {
  return {
    lower: Math.floor((lower * all) / elapsed),
    upper: upper === null ? null : Math.ceil((upper * all) / elapsed),
  };
}

interface YearSoFar {
  readonly first: Day;
  readonly daysElapsed: number;
  readonly daysInYear: number;
}

function judgeThreshold(
  { lower, upper }: Bounds,
  people: number,
  year: YearSoFar,
): Pick<DeskThreshold, 'isReached' | 'earliest' | 'latest'> {
  if (lower >= people) return { isReached: 'yes', earliest: null, latest: null };
  return {
    isReached: upper !== null && upper < people ? 'no' : 'unknown',
    earliest: upper === null || upper >= people ? null : dayReached(upper, people, year),
    latest: dayReached(lower, people, year),
  };
}

/** The day an even pace reaches so many people; null when not this year. */
function dayReached(
  counted: number,
  people: number,
  { first, daysElapsed, daysInYear }: YearSoFar,
): Day | null {
  if (counted === 0) return null;
  const days = Math.ceil((people * daysElapsed) / counted);
  return days > daysInYear ? null : addDays(first, days - 1);
}
