import { memo } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { outcomeNames, outcomesByGravity } from '../../../../shared/views/index.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { edgeDashes, edgeWidths, exportBars, mostPatterned } from './edgeStyle.ts';
import type { GraphIndex } from './graphIndex.ts';
import { outcomeOf } from './graphIndex.ts';

const words = {
  legend: text('Legend', '图例'),
  worse: text('The worse of promise and law:', '承诺与法律结论中较差者：'),
  width: text('wider: more flows', '越宽流转越多'),
  leaves: text('leaves mainland China', '出境'),
  mayLeave: text('may leave', '可能出境'),
  dense: text(
    'With so many links the pattern of the lines shows only in what is chosen.',
    '连线过多时，仅选中部分显示线型。',
  ),
};

/** What lines and marks mean; only those that occur. */
export const GraphLegend = memo(function GraphLegend({ index }: { readonly index: GraphIndex }) {
  const { say } = useSpeech();
  const { nodes, edges } = index.drawn;
  const met = new Set(nodes.map(({ outcome }) => outcome));
  for (let edge = 0; edge < edges.count; edge++) met.add(outcomeOf(index, edge));
  return (
    <div className="graph-legend small quiet" role="group" aria-label={say(words.legend)}>
      <span>{say(words.worse)}</span>
      {outcomesByGravity
        .filter((outcome) => met.has(outcome))
        .map((outcome) => (
          <span key={outcome} className="graph-legend-entry">
            <svg className={`verdict-${outcome}`} width={26} height={12} aria-hidden>
              <path
                className="verdict-stroke"
                d="M0 6L26 6"
                strokeWidth={edgeWidths[1]}
                strokeDasharray={edgeDashes[outcome]?.join(' ')}
              />
            </svg>
            <VerdictMark outcome={outcome} size={12} />
            {say(outcomeNames[outcome])}
          </span>
        ))}
      <span className="graph-legend-entry">
        <svg width={26} height={12} aria-hidden>
          <path d="M0 3L26 3" strokeWidth={edgeWidths[0]} stroke="currentcolor" />
          <path d="M0 9L26 9" strokeWidth={edgeWidths[3]} stroke="currentcolor" />
        </svg>
        {say(words.width)}
      </span>
      {[2, 1]
        .filter((kind) => edges.exports.includes(kind))
        .map((kind) => (
          <span key={kind} className="graph-legend-entry">
            <svg width={16} height={12} aria-hidden>
              <path className="graph-bars" d={`M0 6L16 6${exportBars(16, 6, kind === 2)}`} />
            </svg>
            {say(kind === 2 ? words.leaves : words.mayLeave)}
          </span>
        ))}
      {edges.count > mostPatterned ? <span>{say(words.dense)}</span> : null}
    </div>
  );
});
