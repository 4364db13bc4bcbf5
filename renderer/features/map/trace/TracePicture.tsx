import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { verdictShape } from '../../../../shared/report/geometry/verdictShape.ts';
import type { TraceStep } from '../../../../shared/views/index.ts';
import { publicWords, sayFlows, unknownWords } from '../../../../shared/views/index.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { useRoute } from '../../../navigation/useRoute.ts';
import { SaveFigure } from '../../../parts/figures/SaveFigure.tsx';
import { standaloneSvg } from '../../../parts/figures/standaloneSvg.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { PictureLink, PictureNode, TracePicture as Picture } from './drawTrace.ts';
import { drawTrace, pictureSizes } from './drawTrace.ts';
import { fitText } from './fitText.ts';
import type { Names } from './traceNames.ts';

const words = {
  title: text('The way of {what}', '{what}的去向'),
  label: text(
    'The way of {what}, drawn: {stops, number} stops and the flows between them. The steps are listed below.',
    '{what}去向示意图：共{stops, number}个节点及其间的流转，各步骤列于下方。',
  ),
  from: text('Comes from', '来源'),
  hop: text('Step {number, number}', '第{number, number}步'),
  more: text('{count, number} more', '另有{count, number}个'),
  moreDetail: text('listed below', '列于下方'),
  apart: text('starts apart', '起点不相接'),
  separator: text(', ', '、'),
  linkWord: text('{flows}, from {from} to {to}: {outcome}', '{flows}，由{from}至{to}：{outcome}'),
  legend: text(
    'A shape on a line is the worse verdict of promise and law on its flows; a dashed line goes back to where the data has been; a name beside a place’s code is who receives or runs it there; a dashed frame marks a start the data never came to.',
    '线上的符号为该流转在承诺与法律两项中较差的结论；虚线表示返回数据已到过之处；位置编号旁的名称为该处的接收方或运营方；虚线框表示按数据地图数据从未到达的起点。',
  ),
};

interface TracePictureProps {
  readonly steps: readonly TraceStep[];
  readonly names: Names;
  /** What is traced, in words. */
  readonly what: string;
}

/** The way of the data from left to right, one column a hop. Each stop and each single flow opens its record. */
export function TracePicture({ steps, names, what }: TracePictureProps) {
  const { say } = useSpeech();
  const svg = useRef<SVGSVGElement>(null);
  const picture = useMemo(() => drawTrace(steps), [steps]);
  if (picture.nodes.length === 0) return null;
  const title = say(words.title, { what });
  const getSvg = () =>
    svg.current === null
      ? null
      : // The page's own addresses mean nothing in a file.
        standaloneSvg(svg.current, { title }).replaceAll(/ href="#\/[^"]*"/g, '');
  return (
    <figure className="trace-figure">
      <div className="trace-figure-scroll">
        <svg
          ref={svg}
          className="trace-picture"
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          role="group"
          aria-label={say(words.label, { what, stops: picture.nodes.length })}
        >
          <Drawing picture={picture} names={names} />
        </svg>
      </div>
      <figcaption className="quiet small">
        <span>{say(words.legend)}</span>
        <SaveFigure name={title} getSvg={getSvg} />
      </figcaption>
    </figure>
  );
}

function Drawing({ picture, names }: { readonly picture: Picture; readonly names: Names }) {
  const { say } = useSpeech();
  const byKey = new Map(picture.nodes.map((node) => [node.key, node]));
  return (
    <>
      {picture.columns.map((x, at) => (
        <text key={x} className="trace-picture-head" x={x} y={14}>
          {say(at === 0 ? words.from : words.hop, { number: at })}
        </text>
      ))}
      {picture.links.map((link) => (
        <path
          key={link.key}
          className={`trace-line${link.isReturn ? ' trace-line-back' : ''}`}
          d={link.path}
        />
      ))}
      {picture.links.map((link) => (
        <path key={link.key} className="trace-tip" d={link.tip} />
      ))}
      {picture.nodes.map((node) => (
        <Node key={node.key} node={node} names={names} />
      ))}
      {picture.links.map((link) => (
        <Mark key={link.key} link={link} names={names} byKey={byKey} />
      ))}
    </>
  );
}

const padding = 8;
const nameSize = 12;
const detailSize = 11;

function Node({ node, names }: { readonly node: PictureNode; readonly names: Names }) {
  const { say, read } = useSpeech();
  const { x, y, station, isDetached, recipients } = node;
  const { width, height } = pictureSizes.node;
  const room = width - 2 * padding;
  const named =
    station !== null && station.register !== null && station.id !== null
      ? names(station.register, station.id)
      : undefined;
  const name = useNodeName(node, names);
  const receivers = recipients
    .map((id) => names('partners', id))
    .map((partner) => (partner === undefined ? '' : read(partner.name)))
    .filter((each) => each !== '');
  const detail = [
    ...(named === undefined ? [] : [named.code]),
    ...(isDetached ? [say(words.apart)] : []),
    ...(receivers.length === 0 ? [] : [receivers.join(say(words.separator))]),
    ...(station === null ? [say(words.moreDetail)] : []),
  ].join(' · ');
  const shape = (
    <>
      <rect
        className={`trace-node trace-node-${station?.column ?? 'more'}${isDetached ? ' trace-node-apart' : ''}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={4}
      />
      <text className="trace-node-name" x={x + padding} y={y + (detail === '' ? 25 : 17)}>
        {fitText(name, room / nameSize)}
      </text>
      <text className="trace-node-detail" x={x + padding} y={y + 33}>
        {fitText(detail, room / detailSize)}
      </text>
      <title>{detail === '' ? name : `${name} · ${detail}`}</title>
    </>
  );
  return named === undefined ? <g>{shape}</g> : <Opening record={named}>{shape}</Opening>;
}

const markSize = 13;
/** Large enough to be hit. */
const targetSize = 24;

interface MarkProps {
  readonly link: PictureLink;
  readonly names: Names;
  readonly byKey: ReadonlyMap<string, PictureNode>;
}

/** The verdict on a line; a line of one flow opens it. */
function Mark({ link, names, byKey }: MarkProps) {
  const { say, read, language } = useSpeech();
  const { flows, outcome, mark } = link;
  const fromName = useNodeName(byKey.get(link.from), names);
  const toName = useNodeName(byKey.get(link.to), names);
  const [only] = flows;
  const flow = flows.length === 1 && only !== undefined ? names('flows', only) : undefined;
  const label = say(words.linkWord, {
    flows:
      flow === undefined ? sayFlows(flows.length, language) : `${flow.code} ${read(flow.name)}`,
    from: fromName,
    to: toName,
    outcome: say(outcomeWords[outcome]),
  });
  const corner = { x: mark.x - markSize / 2, y: mark.y - markSize / 2 };
  const shape = (
    <>
      <rect
        className="trace-mark-target"
        data-figure="skip"
        x={mark.x - targetSize / 2}
        y={mark.y - targetSize / 2}
        width={targetSize}
        height={targetSize}
      />
      <circle className="trace-mark-ground" cx={mark.x} cy={mark.y} r={markSize / 2 + 2} />
      <g className={`verdict-${outcome}`} transform={`translate(${corner.x} ${corner.y})`}>
        {verdictShape(outcome, markSize).map(({ path, paint, strokeWidth }) => (
          <path key={path} className={`verdict-${paint}`} d={path} strokeWidth={strokeWidth} />
        ))}
      </g>
      {flows.length === 1 ? null : (
        <text className="trace-mark-count" x={mark.x + markSize / 2 + 3} y={mark.y + 4}>
          {flows.length}
        </text>
      )}
      <title>{label}</title>
    </>
  );
  return flow === undefined ? <g>{shape}</g> : <Opening record={flow}>{shape}</Opening>;
}

function Opening({
  record: { register, id },
  children,
}: {
  readonly record: { readonly register: Parameters<Names>[0]; readonly id: string };
  readonly children: ReactNode;
}) {
  const route = useRoute();
  const { id: workspace } = useSession();
  const href = writeRoute(
    route.at === 'workspace'
      ? { ...route, record: { register, id } }
      : { at: 'workspace', workspace, place: 'map', record: { register, id } },
  );
  return (
    <a className="trace-open" href={href}>
      {children}
    </a>
  );
}

function useNodeName(node: PictureNode | undefined, names: Names): string {
  const { say, read } = useSpeech();
  if (node === undefined) return '';
  const { station, count } = node;
  if (station === null) return say(words.more, { count });
  if (station.register === null || station.id === null) {
    const unnamed: Text = station.kind === 'public' ? publicWords : unknownWords[station.column];
    return say(unnamed);
  }
  const record = names(station.register, station.id);
  return record === undefined ? station.id : read(record.name);
}
