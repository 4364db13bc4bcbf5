import { Button, Progress } from '@mantine/core';
import type { ComparedSide } from '../../../../../shared/comparison/index.ts';
import { Banner } from '../../../../ui/feedback/Banner.tsx';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import type { Speech } from '../../../../ui/language/languageContext.ts';
import type { Compared, SavedName } from '../../../../workers/compareWork.ts';
import { CompareExport } from './CompareExport.tsx';
import { EditList } from './EditList.tsx';
import { MovesTable } from './MovesTable.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { ScoreChanges } from './ScoreChanges.tsx';
import { useComparison } from './useComparison.ts';
import { useNameRecord } from './useNameRecord.ts';
import { words } from './words.ts';
import './compare.css';

interface ComparePartProps {
  /** The ids of saved assessments. */
  readonly before: string;
  readonly after: string | 'now';
}

/** What lies between two saved assessments, or between one and the workspace now. */
export function ComparePart({ before, after }: ComparePartProps) {
  const { say } = useSpeech();
  const { state, again } = useComparison(before, after);
  const retry = (
    <Button variant="default" onClick={again}>
      {say(words.again)}
    </Button>
  );
  return (
    <div className="compare" aria-busy={state.kind === 'working'}>
      <h2>{say(words.title)}</h2>
      {state.kind === 'working' ? (
        <div className="compare-working" role="status">
          <p className="quiet">{say(words.working, { share: Math.floor(state.share * 100) })}</p>
          <Progress value={state.share * 100} aria-hidden />
        </div>
      ) : state.kind === 'failed' ? (
        <Banner kind="problem" actions={retry}>
          <strong>{say(words.failed)}</strong> {say(state.message)}
          {state.details.length === 0 ? null : (
            <ul>
              {state.details.map((detail) => (
                <li key={detail.en}>{say(detail)}</li>
              ))}
            </ul>
          )}
        </Banner>
      ) : (
        <>
          {state.isStale ? (
            <Banner kind="notice" actions={retry}>
              {say(words.stale)}
            </Banner>
          ) : null}
          <ComparedParts compared={state.compared} />
        </>
      )}
    </div>
  );
}

function ComparedParts({ compared }: { readonly compared: Compared }) {
  const speech = useSpeech();
  const { say } = speech;
  const { comparison, names } = compared;
  const nameRecord = useNameRecord(comparison);
  const sides = [
    `${say(words.before)}: ${nameSide(names.before, speech)} · ${saySide(comparison.before, speech)}`,
    `${say(words.after)}: ${nameSide(names.after, speech)} · ${saySide(comparison.after, speech)}`,
  ];
  const { edits, moves, causes, pack } = comparison;
  const isSame = edits.length === 0 && causes.length === 0 && pack === null;
  return (
    <>
      <dl className="compare-sides">
        {(['before', 'after'] as const).map((side) => (
          <div key={side}>
            <dt className="quiet">{say(words[side])}</dt>
            <dd>
              <strong>{nameSide(names[side], speech)}</strong>
              <span className="quiet small">{saySide(comparison[side], speech)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="compare-summary">
        <p role="status">
          {isSame ? (
            say(words.same)
          ) : (
            <>
              {say(words.summary, { edits: edits.length, moves: moves.length })}{' '}
              {say(pack === null ? words.samePack : words.otherPack)}
            </>
          )}
        </p>
        <CompareExport compared={compared} nameRecord={nameRecord} sides={sides} />
      </div>
      <ScoreChanges comparison={comparison} />
      <OtherCauses comparison={comparison} />
      <EditList comparison={comparison} nameRecord={nameRecord} />
      <MovesTable comparison={comparison} />
    </>
  );
}

function nameSide(name: SavedName, { say, read }: Speech): string {
  return name === null
    ? say(words.now)
    : say(words.saved, { code: name.code, title: read(name.title) });
}

function saySide({ asOf, engine, pack }: ComparedSide, { say }: Speech): string {
  const { title, revision } = pack;
  return say(words.side, { day: asOf, pack: say(title), revision, engine });
}
