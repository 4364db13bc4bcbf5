import { useRef } from 'react';
import { isStated } from '../../../../shared/assessment/impact/index.ts';
import type { AnyRecord, RecordIn } from '../../../../shared/map/index.ts';
import {
  isUnsupported,
  lackingField,
} from '../../../../shared/policy/terra-maestro-2024-08/lib/equivalenceFindings.ts';
import { RecordLink } from '../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { DocumentField, columnOf } from './DocumentField.tsx';
import { GapList } from './GapList.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { MeasuresInForce } from './MeasuresInForce.tsx';
import { chapterWords, words } from './words.ts';

const register = 'equivalences';
const asked = [
  ...(['country', 'partner', 'lawLevel', 'agreement', 'measures'] as const),
  ...(['conclusion', 'concluded', 'validUntil'] as const),
];

/** The finding on a destination as a document: the law there, what makes up for it, the conclusion. */
export function EquivalenceDocument({ record }: { readonly record: AnyRecord }) {
  const { say, read } = useSpeech();
  const page = useRef<HTMLElement>(null);
  const finding = record as unknown as RecordIn<'equivalences'>; // a record of that register
  const gaps: string[] = asked.filter((name) => finding[name] === undefined);
  if (!isStated(finding.reasons)) gaps.push('reasons');
  const isOpen = lackingField(finding) !== undefined;
  const field = (name: string) => (
    <DocumentField key={name} register={register} record={record} name={name} />
  );
  const level = (name: string) => (
    <div className="impact-field">
      <p className="impact-label">{say(columnOf(register, name).label)}</p>
      <LevelChoice register={register} record={record} name={name} />
    </div>
  );
  return (
    <article ref={page} className="impact-document" aria-label={read(record.name)}>
      <h2>
        <RecordLink record={{ register, id: record.id, code: record.code, name: record.name }} />
      </h2>
      <GapList register={register} fields={gaps} page={page} />
      <section className="impact-chapter">
        <h3>{say(chapterWords.frame)}</h3>
        {['country', 'partner'].map(field)}
      </section>
      <section className="impact-chapter">
        <h3>{say(words.legal)}</h3>
        {level('lawLevel')}
        {['agreement', 'measures'].map(field)}
        <MeasuresInForce measures={finding.measures} />
        {!isOpen && finding.conclusion !== 'not-equal' && isUnsupported(finding) ? (
          <p className="impact-warning" role="status">
            {say(words.unsupported)}
          </p>
        ) : null}
      </section>
      <section className="impact-chapter">
        <h3>{say(chapterWords.conclusion)}</h3>
        {level('conclusion')}
        {['reasons', 'concluded', 'validUntil'].map(field)}
      </section>
    </article>
  );
}
