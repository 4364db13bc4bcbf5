import { memo } from 'react';
import { verdictShape } from '../../../../shared/report/geometry/verdictShape.ts';
import type { DrawnNode } from '../../../data/verdicts/graphViews.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { clipLabel } from './clipLabel.ts';
import { sayNode } from './nodeWords.ts';

export const nodeFont = 12;
const codeFont = 10.5;
const markSize = 12;
const inset = 26;
/** The part at the right of a box that opens or closes its group. */
export const toggleWidth = 26;

/** Where the words of a node stand within its box. */
export interface NodeLabels {
  readonly name: string;
  /** The code; the number of members for a group. */
  readonly second: string;
  readonly toggle: string | null;
}

export function labelNode(node: DrawnNode, { read, number }: Speech): NodeLabels {
  const isGroup = node.kind === 'group';
  const toggle = isGroup ? '+' : node.group === null ? null : '−';
  const room = node.width - inset - (toggle === null ? 8 : toggleWidth + 2);
  return {
    name: clipLabel(read(node.words), room, nodeFont, isGroup ? 600 : 400),
    second: isGroup ? `× ${number(node.members)}` : (node.code ?? ''),
    toggle,
  };
}

interface NodeBoxProps {
  readonly id: string;
  readonly node: DrawnNode;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly hasHandle: boolean;
}

/** A stop or a closed group: verdict, name, code. */
export const NodeBox = memo(function NodeBox(props: NodeBoxProps) {
  const { id, node, isActive, isChosen, isLit, hasHandle } = props;
  const speech = useSpeech();
  const { x, y, width, height, kind, outcome } = node;
  const { name, second, toggle } = labelNode(node, speech);
  const isAlone = second === '';
  const state = [
    'graph-node',
    `graph-node-${kind}`,
    isActive ? 'graph-active' : '',
    isChosen ? 'graph-chosen' : '',
    isLit ? 'graph-lit' : '',
  ];
  return (
    <g
      id={id}
      className={state.filter((each) => each !== '').join(' ')}
      transform={`translate(${x} ${y})`}
      role="option"
      aria-selected={isChosen}
    >
      <title>{sayNode(node, speech)}</title>
      {kind === 'group' ? (
        <rect className="graph-behind" x={3} y={3} width={width} height={height} rx={3} />
      ) : null}
      <rect className="graph-box" width={width} height={height} rx={3} />
      <g className={`verdict-${outcome}`} transform={`translate(8 ${(height - markSize) / 2})`}>
        {verdictShape(outcome, markSize).map(({ path, paint, strokeWidth }) => (
          <path key={path} className={`verdict-${paint}`} d={path} strokeWidth={strokeWidth} />
        ))}
      </g>
      <text aria-hidden className="graph-name" x={inset} y={isAlone ? height / 2 + 4 : 14}>
        {name}
      </text>
      {isAlone ? null : (
        <text aria-hidden className="graph-code" x={inset} y={27} fontSize={codeFont}>
          {second}
        </text>
      )}
      {toggle === null ? null : (
        <text aria-hidden className="graph-toggle" x={width - toggleWidth / 2} y={height / 2 + 5}>
          {toggle}
        </text>
      )}
      {hasHandle ? <circle className="graph-handle" cx={width} cy={height / 2} r={5} /> : null}
    </g>
  );
});
