import { useRef } from 'react';
import type {
  ImpactAssessment,
  ImpactGap,
  RiskFinding,
  RiskMethodRecord,
} from '../../../../shared/assessment/impact/index.ts';
import {
  dimensionFields,
  factorFields,
  findImpactGaps,
  findMatrixFaults,
  methodOf,
  reasonFields,
  riskOf,
} from '../../../../shared/assessment/impact/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import {
  impactLevelGuides,
  impactLevels,
  likelihoodLevelGuides,
  likelihoodLevels,
  riskLevelGuides,
} from '../../../../shared/standards/index.ts';
import { useRecords } from '../../../data/session/sessionContext.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { Chapter } from './Chapter.tsx';
import { CoveredRecords } from './CoveredRecords.tsx';
import { DocumentField, columnOf } from './DocumentField.tsx';
import { GapList } from './GapList.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { MeasuresInForce } from './MeasuresInForce.tsx';
import { RiskMatrix } from './RiskMatrix.tsx';
import { RiskSummary } from './RiskSummary.tsx';
import { ScaleGuide } from './ScaleGuide.tsx';
import { useRangeWords } from './useRangeWords.ts';
import { words } from './words.ts';

const register = 'impact-assessments';

/** An impact assessment as a document: the three questions of PIPL Art. 56, the risk, the conclusion. */
export function AssessmentDocument({ record }: { readonly record: AnyRecord }) {
  const { read } = useSpeech();
  const page = useRef<HTMLElement>(null);
  const assessment = record as unknown as ImpactAssessment; // a record of that register
  const method = useMethod(assessment);
  const risk = riskOf(assessment, methodOf(method));
  const gaps = findImpactGaps(assessment);
  const of = (chapter: ImpactGap['chapter']) => gaps.filter((gap) => gap.chapter === chapter);
  return (
    <article ref={page} className="impact-document" aria-label={read(record.name)}>
      <h2>
        <RecordLink record={{ register, id: record.id, code: record.code, name: record.name }} />
      </h2>
      <RiskSummary risk={risk} />
      <GapList register={register} fields={gaps.map(({ field }) => field)} page={page} />
      <Chapter chapter="frame" gaps={of('frame').length}>
        <Fields record={record} names={['triggers', 'kind', 'assessor', 'method']} />
        <CoveredRecords id={record.id} />
      </Chapter>
      <Chapter chapter="legitimacy" gaps={of('legitimacy').length}>
        <Judged record={record} name="legitimacy" />
      </Chapter>
      <Chapter chapter="rights" gaps={of('rights').length}>
        <Rights record={record} risk={risk} method={method} />
      </Chapter>
      <Chapter chapter="measures" gaps={of('measures').length}>
        <Fields record={record} names={['measures']} />
        <MeasuresInForce measures={assessment.measures} />
        <Judged record={record} name="measuresFit" />
        <Level record={record} name="residualImpact" />
        <Level record={record} name="residualLikelihood" />
        <Fields record={record} names={['overallRisk', 'overallRiskReason']} />
      </Chapter>
      <Chapter chapter="conclusion" gaps={of('conclusion').length}>
        <Fields
          record={record}
          names={[
            ...(['conclusion', 'result', 'completed', 'validUntil'] as const),
            ...(['actions', 'reference', 'evidence'] as const),
          ]}
        />
      </Chapter>
    </article>
  );
}

function useMethod({ method }: ImpactAssessment): RiskMethodRecord | undefined {
  const methods = useRecords('risk-methods');
  const found = methods?.find(({ id }) => id === method);
  return found as RiskMethodRecord | undefined; // a record of that register
}

interface OfRecord {
  readonly record: AnyRecord;
}

function Fields({ record, names }: OfRecord & { readonly names: readonly string[] }) {
  return names.map((name) => (
    <DocumentField key={name} register={register} record={record} name={name} />
  ));
}

/** A level with its label, without reasons of its own. */
function Level({ record, name }: OfRecord & { readonly name: string }) {
  const { say } = useSpeech();
  return (
    <div className="impact-field">
      <p className="impact-label">{say(columnOf(register, name).label)}</p>
      <LevelChoice register={register} record={record} name={name} />
    </div>
  );
}

/** A choice and the words that carry it. */
function Judged({ record, name }: OfRecord & { readonly name: keyof typeof reasonFields }) {
  return (
    <div className="impact-judged">
      <Level record={record} name={name} />
      <DocumentField register={register} record={record} name={reasonFields[name]} />
    </div>
  );
}

interface RightsProps extends OfRecord {
  readonly risk: RiskFinding;
  readonly method: RiskMethodRecord | undefined;
}

function Rights({ record, risk, method }: RightsProps) {
  const { say, read } = useSpeech();
  const sayRange = useRangeWords();
  const used = methodOf(method);
  const rule = say(used.wholeRule === 'maximum' ? words.maximum : words.mean);
  const faults = findMatrixFaults(used)
    .map(({ impact, likelihood }) =>
      say(words.cellAt, {
        impact: say(impactLevelGuides[impact].name),
        likelihood: say(likelihoodLevelGuides[likelihood].name),
      }),
    )
    .join(', ');
  const isLater =
    typeof method?.adopted === 'string' &&
    typeof record['completed'] === 'string' &&
    method.adopted > record['completed'];
  return (
    <>
      <ScaleGuide title={words.scaleImpact} levels={impactLevels} guides={impactLevelGuides} />
      {Object.values(dimensionFields).map((name) => (
        <Judged key={name} record={record} name={name} />
      ))}
      <Fields record={record} names={['impactCorrection', 'impactCorrectionReason']} />
      <p className="impact-whole">
        {say(words.wholeImpact, { rule })}: <b>{sayRange(risk.impact, impactLevelGuides)}</b>
      </p>
      <ScaleGuide
        title={words.scaleLikelihood}
        levels={likelihoodLevels}
        guides={likelihoodLevelGuides}
      />
      {Object.values(factorFields).map((name) => (
        <Judged key={name} record={record} name={name} />
      ))}
      <Fields record={record} names={['likelihoodCorrection', 'likelihoodCorrectionReason']} />
      <p className="impact-whole">
        {say(words.pair, {
          label: say(words.wholeLikelihood, { rule }),
          value: sayRange(risk.likelihood, likelihoodLevelGuides),
        })}
      </p>
      {risk.unreasoned.length === 0 ? null : (
        <p className="impact-warning" role="status">
          {say(words.unreasoned, {
            fields: risk.unreasoned.map((name) => say(columnOf(register, name).label)).join(', '),
          })}
        </p>
      )}
      {faults === '' ? null : (
        <p className="impact-warning">{say(words.faults, { cells: faults })}</p>
      )}
      {isLater ? <p className="impact-warning">{say(words.methodLater)}</p> : null}
      <RiskMatrix
        method={used}
        methodName={
          method === undefined ? say(words.standard) : `${method.code} ${read(method.name)}`
        }
        risk={risk}
      />
      <p className="impact-whole">
        {say(words.pair, {
          label: say(words.inherent),
          value: sayRange(risk.inherent, riskLevelGuides),
        })}
      </p>
    </>
  );
}
