import type { Language, Text } from '../../lib/index.ts';
import { inLanguage, text } from '../../lib/index.ts';
import type { Outcome } from '../../policy/index.ts';
import { placeName } from '../../standards/index.ts';
import { outcomesByGravity } from '../facts/outcomes.ts';
import type { FigurePart } from '../figure/figurePart.ts';
import { circlePath } from '../figure/figurePart.ts';
import { outcomeNames, sayFlows, sayList, sayNumber, sayPeople } from '../words/viewWords.ts';
import { widthFor } from './drawArc.ts';
import type { GeoArc, Geography } from './geographyModel.ts';

/** What a path of the map is; lines, heads and marks take the colour of their outcome. */
export type GeographyRole =
  | 'sphere'
  | 'land'
  | 'arc'
  | 'arc-sure'
  | 'arc-open'
  | 'head'
  | 'mark'
  | 'stay';

export interface GeographyPart extends FigurePart<GeographyRole> {
  /** The arc or mark it belongs to; null for the world itself. */
  readonly of: string | null;
  readonly outcome: Outcome | null;
}

/** Verdicts differ in how the line is drawn as well as in colour; dots mean undecided, dashes not met. */
const dashes: { readonly [O in Outcome]?: readonly number[] } = {
  undetermined: [2, 4],
  'partly-met': [10, 3],
  'not-met': [6, 4],
  error: [1, 2],
};

/** The map as paths, in the order they are to be painted. */
export function drawGeography(geography: Geography): readonly GeographyPart[] {
  const parts: GeographyPart[] = [
    { role: 'sphere', path: geography.sphere, paint: 'fill', of: null, outcome: null },
    { role: 'land', path: geography.land, paint: 'fill', of: null, outcome: null },
  ];
  for (const arc of geography.arcs) parts.push(...drawLine(arc));
  for (const { id, spot, radius, staying, outcome } of geography.marks) {
    const shared = { of: id, outcome };
    parts.push({ role: 'mark', path: circlePath(spot, radius), paint: 'fill', ...shared });
    if (staying.length === 0) continue;
    const path = circlePath(spot, radius + 2.5);
    parts.push({ role: 'stay', path, paint: 'stroke', strokeWidth: 1, ...shared });
  }
  return parts;
}

/** Wide and pale for the most people it may be, narrower over it for those it surely is. */
function drawLine(arc: GeoArc): readonly GeographyPart[] {
  const shared = { path: arc.path, paint: 'stroke', of: arc.id, outcome: arc.outcome } as const;
  const dash = dashes[arc.outcome];
  const styled = dash === undefined ? {} : { dash };
  const head: GeographyPart = { ...shared, role: 'head', path: arc.head, paint: 'fill' };
  if (!arc.isPeopleKnown) {
    return [{ ...shared, role: 'arc-open', strokeWidth: arc.width, dash: [1, 3] }, head];
  }
  const sure: GeographyPart = {
    ...shared,
    ...styled,
    role: 'arc-sure',
    strokeWidth: arc.sureWidth,
  };
  return arc.sureWidth === arc.width
    ? [sure, head]
    : [{ ...shared, role: 'arc', strokeWidth: arc.width }, sure, head];
}

/** One line of the legend; exactly one of outcome, width or role says what stands before the words. */
export interface GeographyLegendEntry {
  readonly words: Text;
  readonly outcome?: Outcome;
  readonly dash?: readonly number[];
  readonly width?: number;
  readonly role?: GeographyRole;
}

/** What the signs on this map mean: only those that occur on it. */
export function geographyLegend(geography: Geography): readonly GeographyLegendEntry[] {
  const outcomes = new Set(geography.arcs.map(({ outcome }) => outcome));
  const most = Math.max(0, ...geography.arcs.map(({ people }) => people.upper ?? 0));
  const entries: GeographyLegendEntry[] = outcomesByGravity.flatMap((outcome) => {
    if (!outcomes.has(outcome)) return [];
    const dash = dashes[outcome];
    const words = outcomeNames[outcome];
    return [{ words, outcome, ...(dash === undefined ? {} : { dash }) }];
  });
  for (const people of [100, 10_000, 1_000_000]) {
    if (people > most) break;
    const said = sayNumber(people);
    entries.push({
      words: text(`${said} people this year`, `本年${said}人`),
      width: widthFor(people),
    });
  }
  const { arcs, marks } = geography;
  const isBounded = (arc: GeoArc) => arc.isPeopleKnown && arc.sureWidth !== arc.width;
  if (arcs.some(isBounded)) {
    entries.push({
      words: text(
        'Pale: at most so many people; strong: at least so many',
        '浅色为人数上限，深色为下限',
      ),
      role: 'arc',
    });
  }
  if (arcs.some(({ isPeopleKnown }) => !isPeopleKnown)) {
    entries.push({
      words: text('Thin dots: number of people unknown', '细点线：人数未知'),
      role: 'arc-open',
    });
  }
  if (marks.some(({ staying }) => staying.length > 0)) {
    entries.push({
      words: text('Ring: flows that stay at the place', '圆环：起点与终点为同一地的流转'),
      role: 'stay',
    });
  }
  if (marks.some(({ places }) => places.length > 1)) {
    entries.push({
      words: text('One mark for several places close together', '相距过近的地点合并为一个标记'),
      role: 'mark',
    });
  }
  return entries;
}

/** Stands under every map: what the points are and where the mainland ends for the rules on exports. */
export const geographyNote: Text = text(
  'Points mark places by their code, coastlines only; no borders are drawn and none are meant. For the rules on exports “mainland China” ends where Hong Kong, Macau and Taiwan begin: data sent there, or viewed from there, counts as leaving (standard-contract filing guide, 2nd ed.).',
  '图中以点标示地点，仅绘海岸线，不绘且不表示任何边界。就个人信息出境规则而言，“境内”不包括香港、澳门和台湾地区：向上述地区提供，或者自上述地区访问境内数据，均属出境（《个人信息出境标准合同备案指南（第二版）》）。',
);

/** The map as lines of text, for people who do not see it: one for each arc, each mark with flows that stay, and what has no place. */
export function listGeography(geography: Geography, language: Language): readonly string[] {
  const isEnglish = language === 'en';
  const nameMark = (id: string) => {
    const mark = geography.marks.find((one) => one.id === id);
    const names = mark?.places.map((place) => placeName(place, language)) ?? [];
    return sayList(names, language);
  };
  const say = (outcome: Outcome) => inLanguage(outcomeNames[outcome], language);
  const lines = geography.arcs.map(({ from, to, flows, people, outcome }) => {
    const way = `${nameMark(from)} → ${nameMark(to)}`;
    const parts = [sayFlows(flows.length, language), sayPeople(people, language), say(outcome)];
    return isEnglish ? `${way}: ${parts.join('; ')}` : `${way}：${parts.join('；')}`;
  });
  for (const { id, staying } of geography.marks) {
    if (staying.length === 0) continue;
    const count = sayFlows(staying.length, language);
    lines.push(isEnglish ? `${nameMark(id)}: ${count} within` : `${nameMark(id)}：${count}在当地`);
  }
  if (geography.unplaced.length > 0) {
    const count = sayFlows(geography.unplaced.length, language);
    lines.push(
      isEnglish ? `${count} with a place not entered` : `${count}的起点或终点所在地未载明`,
    );
  }
  return lines;
}
