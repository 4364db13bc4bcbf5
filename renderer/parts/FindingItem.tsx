import { text } from '../../shared/lib/index.ts';
import { outcomeWords, severityWords } from '../../shared/report/words.ts';
import type { FindingLine } from '../data/verdicts/verdicts.ts';
import { writeRoute } from '../navigation/routes.ts';
import { useRoute } from '../navigation/useRoute.ts';
import { VerdictMark } from '../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../ui/language/languageContext.ts';
import { RecordLink } from './RecordLink.tsx';
import './parts.css';

const words = {
  gain: text('+{gain} points', '可提升{gain}分'),
  fix: text('To do: {fix}', '整改：{fix}'),
  missing: text('Would be decided by: {facts}', '待补充：{facts}'),
  separator: text('; ', '；'),
  whatIf: text('What if this were fixed', '测算整改效果'),
};

/** One finding: what was found, about which record, what to do, what it gains. */
export function FindingItem({ line }: { readonly line: FindingLine }) {
  const { say, language } = useSpeech();
  const route = useRoute();
  const { verdict } = line;
  const { outcome, says, fix, gain, severity, commitments, missing, problem } = verdict;
  const facts = [...new Set(missing.map(({ label }) => say(label)))].join(say(words.separator));
  return (
    <li className="finding">
      <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />
      <div className="finding-body">
        <p>{says === null ? (problem ?? say(verdict.title)) : says[language]}</p>
        {fix === null ? null : <p className="quiet">{say(words.fix, { fix: fix[language] })}</p>}
        {facts === '' ? null : <p className="quiet">{say(words.missing, { facts })}</p>}
        <p className="finding-side small quiet">
          <RecordLink record={line} />
          <span>{commitments.join(', ')}</span>
          {outcome === 'undetermined' ? null : <span>{say(severityWords[severity])}</span>}
          {gain === null || gain < 0.05 ? null : (
            <span>{say(words.gain, { gain: gain.toFixed(1) })}</span>
          )}
          {route.at !== 'workspace' || outcome === 'met' || outcome === 'not-applicable' ? null : (
            <a
              href={writeRoute({
                at: 'workspace',
                workspace: route.workspace,
                place: 'assess',
                part: `fixes:${verdict.criterion}:${line.id}`,
              })}
            >
              {say(words.whatIf)}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
