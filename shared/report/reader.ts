import type { Language, Text, Words } from '../lib/index.ts';
import { inLanguage } from '../lib/index.ts';
import { formatMessage } from '../i18n/index.ts';
import type { MessageValues } from '../i18n/index.ts';
import type { RegisterId } from '../map/index.ts';
import { placeName } from '../standards/index.ts';
import type {
  AssessedCriterion,
  AssessedFinding,
  Assessment,
  MissingFact,
  Ranges,
  RecordName,
  RecordRef,
} from '../assessment/index.ts';
import { positionsIn } from '../assessment/index.ts';
import { showFigure } from '../policy/index.ts';
import type { Score } from '../scoring/index.ts';
import { percentOf } from '../scoring/index.ts';
import { outcomeWords, words } from './words.ts';

/** Reads an assessment in one language: names, wordings, figures. */
export interface Reader {
  readonly assessment: Assessment;
  readonly language: Language;
  say(message: Text, values?: MessageValues): string;
  write(words: Words | Text | null | undefined): string;
  /** `Courier service (PAR-004)`; the code alone where no name was found. */
  name(ref: RecordRef): string;
  code(ref: RecordRef): string;
  place(iso: string | null): string;
  list(items: readonly string[]): string;
  /** What a finding says and what to do about it. */
  finding(
    criterion: AssessedCriterion,
    finding: AssessedFinding,
  ): { readonly text: string; readonly fix: string };
  missing(facts: readonly MissingFact[]): string;
  /** `FLW-001 to FLW-020, FLW-031`, at most `most` codes. */
  codes(register: RegisterId, ranges: Ranges, most: number): string;
  /** `72`, `61–84`, or a dash. */
  figure(score: { readonly low: number | null; readonly high: number | null }): string;
  coverage(score: Score): string;
}

/** Prepares an assessment for reading; throws on a position it does not hold. */
export function createReader(assessment: Assessment, language: Language): Reader {
  const edges = assessment.pack.bands.map(({ from }) => from);
  const say = (message: Text, values: MessageValues = {}) =>
    formatMessage(inLanguage(message, language), language, values);
  const write = (said: Words | Text | null | undefined) => inLanguage(said ?? undefined, language);
  const recordAt = ([register, position]: RecordRef): RecordName => {
    const record = assessment.records[register]?.[position];
    if (record === undefined)
      throw new Error(
        `The assessment names record ${position} of "${register}", which it does not hold.`,
      );
    return record;
  };
  const name = (ref: RecordRef) => {
    const { code, name: named } = recordAt(ref);
    return language === 'en' ? `${write(named)} (${code})` : `${write(named)}（${code}）`;
  };
  const list = (items: readonly string[]) => items.join(write(words.listSeparator));
  const missing = (facts: readonly MissingFact[]) =>
    list(
      facts.map(({ label, record }) =>
        record === undefined ? write(label) : `${recordAt(record).code} ${write(label)}`,
      ),
    );

  return {
    assessment,
    language,
    say,
    write,
    name,
    code: (ref) => recordAt(ref).code,
    place: (iso) => (iso === null ? say(words.unknown) : placeName(iso, language)),
    list,
    finding(criterion, finding) {
      const overruled = sayOverride(finding, say, write);
      const join = (lines: readonly string[]) => lines.join(language === 'en' ? ' ' : '');
      if (finding.problem !== undefined) {
        const failed = say(words.engineError, { problem: finding.problem });
        return { text: join([failed, ...overruled]), fix: '' };
      }
      const saying = criterion.says[finding.code];
      if (saying === undefined)
        throw new Error(`Criterion "${criterion.id}" has no wording for "${finding.code}".`);
      const values: Record<string, string | number> = {
        record: name([criterion.judges, finding.record]),
      };
      for (const [key, ref] of Object.entries(finding.records ?? {})) values[key] = name(ref);
      for (const [key, figure] of Object.entries(finding.figures ?? {}))
        values[key] = showFigure(figure, language);
      const lines = [say(saying.text, values)];
      if (finding.missing !== undefined)
        lines.push(say(words.missing, { facts: missing(finding.missing) }));
      return {
        text: join([...lines, ...overruled]),
        fix: saying.fix === undefined ? '' : say(saying.fix, values),
      };
    },
    missing,
    codes(register, ranges, most) {
      const parts: string[] = [];
      let more = 0;
      for (const [from, to] of ranges) {
        if (parts.length >= most) more += to - from + 1;
        else if (from === to) parts.push(recordAt([register, from]).code);
        else
          parts.push(
            `${recordAt([register, from]).code}${language === 'en' ? ' to ' : '至'}${recordAt([register, to]).code}`,
          );
      }
      if (more > 0) parts.push(`+ ${more}`);
      return list(parts);
    },
    figure({ low, high }) {
      if (low === null || high === null) return '–';
      const [from, to] = [percentOf(low, edges), percentOf(high, edges)];
      return from === to ? String(from) : `${from}–${to}`;
    },
    coverage(score) {
      if (score.low === null) return say(words.nothingApplies);
      return say(words.coverage, { decided: score.decided, applicable: score.applicable });
    },
  };
}

/** Both verdicts stand in every report (SC-10), of a stale override too. */
function sayOverride(
  { override }: AssessedFinding,
  say: Reader['say'],
  write: Reader['write'],
): readonly string[] {
  if (override === undefined) return [];
  const { by, on, reason, ruled, outcome, isStale } = override;
  return [
    say(isStale === true ? words.overriddenStale : words.overridden, {
      by: write(by),
      on,
      reason: write(reason),
      ruled: say(outcomeWords[ruled]),
      outcome: say(outcomeWords[outcome]),
    }),
  ];
}

/** The name of the band or bands a standing reaches. */
export function bandName(
  reader: Reader,
  standing: { readonly lowest: string | null; readonly highest: string | null },
): string {
  const find = (id: string | null) =>
    reader.assessment.pack.bands.find((band) => band.id === id)?.name;
  if (standing.lowest === null) return '–';
  const [lowest, highest] = [
    reader.write(find(standing.lowest)),
    reader.write(find(standing.highest)),
  ];
  return lowest === highest ? lowest : `${lowest} – ${highest}`;
}

/** The codes of the records at some positions, for tests and lists. */
export function codesAt(
  assessment: Assessment,
  register: RegisterId,
  ranges: Ranges,
): readonly string[] {
  return [...positionsIn(ranges)].map(
    (position) => assessment.records[register]?.[position]?.code ?? '',
  );
}
