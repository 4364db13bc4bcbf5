import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Words } from '../../../../shared/lib/index.ts';
import { enterFacts } from '../../../data/commands/enterFacts.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { Proposal } from '../../../data/verdicts/assessViews.ts';
import { withFreshIds } from '../../../data/verdicts/withFreshIds.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface ProposalPanelProps {
  readonly proposal: Proposal;
  readonly about: Words;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** What the rule asks for, fact by fact, to be entered as a whole by someone who knows it is so. */
export function ProposalPanel({ proposal, about, onSaved, onClose }: ProposalPanelProps) {
  const { say, read } = useSpeech();
  const session = useSession();
  const [problem, setProblem] = useState<string>();
  const enter = async () => {
    const result = await session.run(enterFacts, { ...withFreshIds(proposal), about });
    if (result.ok) onSaved();
    else setProblem(say(result.error.message));
  };
  return (
    <section className="guided-facts" aria-label={say(words.facts)}>
      <p>{say(words.factsLead)}</p>
      <table className="plain-table">
        <tbody>
          {proposal.facts.map(({ record, label, value }, index) => (
            // One record has each field once, but two new records may share name and field.
            <tr key={`${index}:${label.en}`}>
              <th scope="row">
                {say(words.factOf, {
                  record: 'code' in record ? record.code : read(record.name),
                  label: say(label),
                })}
              </th>
              <td>{say(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem === undefined ? null : (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="guided-save">
        <Button autoFocus onClick={() => void enter()}>
          {say(words.factsEnter)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say(words.factsClose)}
        </Button>
      </p>
    </section>
  );
}
