import type { ImpactAssessment } from '../../../../shared/assessment/impact/index.ts';
import { findImpactGaps, methodOf, riskOf } from '../../../../shared/assessment/impact/index.ts';
import type { RiskMethodRecord } from '../../../../shared/assessment/impact/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import { riskLevelGuides } from '../../../../shared/standards/index.ts';
import { useRecords } from '../../../data/session/sessionContext.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useState } from 'react';
import { hrefOf } from './useChosen.ts';
import { useRangeWords } from './useRangeWords.ts';
import { words } from './words.ts';

const mostShown = 50;

/** The impact assessments there are, each with how complete it is and what risk it found. */
export function DocumentList({ workspace }: { readonly workspace: string }) {
  const { say, read } = useSpeech();
  const sayRange = useRangeWords();
  const records = useRecords('impact-assessments');
  const methods = useRecords('risk-methods');
  const [most, setMost] = useState(mostShown);
  if (records === undefined || methods === undefined) {
    return (
      <p className="quiet" role="status">
        {say(words.reading)}
      </p>
    );
  }
  const shown = records.filter(
    ({ archived, ...record }) => archived !== true && record['kind'] === 'pipia',
  );
  if (shown.length === 0) {
    return (
      <EmptyState title={say(words.noDocuments)}>
        <p>{say(words.noDocumentsLead)}</p>
      </EmptyState>
    );
  }
  const byId = new Map(methods.map((method) => [method.id, method as unknown as RiskMethodRecord]));
  return (
    <section aria-labelledby="impact-documents">
      <h2 id="impact-documents">{say(words.documents)}</h2>
      <ul className="impact-documents">
        {shown.slice(0, most).map((record) => {
          const assessment = toAssessment(record);
          const gaps = findImpactGaps(assessment).length;
          const { overall } = riskOf(assessment, methodOf(byId.get(String(assessment.method))));
          return (
            <li key={record.id}>
              <a href={hrefOf(workspace, record.id)}>
                <span className="code">{record.code}</span> {read(record.name)}
              </a>
              <span className="quiet small">
                {gaps === 0 ? say(words.complete) : say(words.missingCount, { count: gaps })}
                {' · '}
                {say(words.pair, {
                  label: say(words.overall),
                  value: sayRange(overall, riskLevelGuides),
                })}
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length > most ? (
        <button type="button" className="link small" onClick={() => setMost(most + 200)}>
          {say(words.more, { count: shown.length - most })}
        </button>
      ) : null}
    </section>
  );
}

function toAssessment(record: AnyRecord): ImpactAssessment {
  return record as unknown as ImpactAssessment; // read from that register
}
