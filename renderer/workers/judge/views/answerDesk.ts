import { splitWarnings } from '../../../../shared/transfers/index.ts';
import type { DeskDocument } from '../../../../shared/views/index.ts';
import { deskCalendar, deskCounters, deskRows } from '../../../../shared/views/index.ts';
import type { DeskAnswer, DeskPaper } from '../../../data/verdicts/views.ts';
import { sayVerdict } from '../sayVerdict.ts';
import type { ViewSources } from './viewSources.ts';

/** The cross-border desk with its rules in words: criteria themselves cannot travel between threads. */
export function answerDesk(sources: ViewSources): DeskAnswer {
  const { facts, snapshot, evaluation } = sources;
  return {
    lines: deskRows(facts, snapshot, evaluation).map(({ documents, ...row }) => ({
      ...row,
      documents: documents.map((document) => toPaper(document, row.fact.id, sources)),
    })),
    counters: deskCounters(snapshot),
    calendar: deskCalendar(facts, snapshot),
    splits: snapshot.derived(splitWarnings),
  };
}

function toPaper(
  { judgement, ...document }: DeskDocument,
  flow: string,
  { snapshot, evaluation }: ViewSources,
): DeskPaper {
  if (judgement === null) return { ...document, says: null, fix: null, criterion: null };
  const { criterion, outcome, finding } = judgement;
  const said = sayVerdict(
    { criterion, outcome, ...(finding === null ? {} : { finding }) },
    { register: 'flows', id: flow },
    snapshot,
    evaluation.pack,
    null,
  );
  return { ...document, says: said.says, fix: said.fix, criterion: criterion.id };
}
