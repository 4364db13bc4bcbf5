import type { RecordBase } from '../../../../shared/map/index.ts';
import {
  buildGeography,
  buildGraph,
  buildMatrix,
  layoutColumns,
  planErasure,
  traceData,
} from '../../../../shared/views/index.ts';
import type { ViewKind, ViewQuestions } from '../../../data/verdicts/views.ts';
import { answerDesk } from './answerDesk.ts';
import { answerWhatIf } from './answerWhatIf.ts';
import type { ViewSources } from './viewSources.ts';

type Maker<K extends ViewKind> = (
  sources: ViewSources,
  input: ViewQuestions[K]['input'],
) => ViewQuestions[K]['answer'];

/** One maker for each question. */
const makers: { readonly [K in ViewKind]: Maker<K> } = {
  graph({ facts, snapshot }, { filter, grouping, expanded }) {
    const graph = buildGraph(facts, snapshot, { filter, grouping, expanded: new Set(expanded) });
    return { graph, layout: layoutColumns(graph) };
  },
  geography: ({ facts, snapshot }, options) => buildGeography(facts, snapshot, options),
  matrix: ({ facts, snapshot, evaluation }, kind) => buildMatrix(kind, facts, snapshot, evaluation),
  trace({ facts, snapshot, evaluation }, start) {
    const trace = traceData(start, facts, snapshot);
    const { categories } = trace;
    return {
      trace,
      plan: categories === null ? null : planErasure(categories, facts, snapshot, evaluation.pack),
    };
  },
  desk: answerDesk,
  'what-if': answerWhatIf,
  flows({ facts }, ids) {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  },
  names: ({ snapshot }, pointers) =>
    pointers.flatMap(({ register, id }) => {
      const record = snapshot.get(register, id) as RecordBase | undefined; // what every record has
      return record === undefined ? [] : [{ register, id, code: record.code, name: record.name }];
    }),
};

/** Any maker by its kind, for a caller that pairs kind and input itself. */
export const viewMakers = makers as {
  readonly [K in ViewKind]: (sources: ViewSources, input: unknown) => unknown;
};
