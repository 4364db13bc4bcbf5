import { text } from '../../../../shared/lib/index.ts';

export const words = {
  canvas: text(
    'World map of flows. Arrow keys move it, plus and minus zoom, 0 shows the whole world; Tab goes to its places and lines.',
    '数据流转世界地图。方向键移动，加号、减号缩放，0 显示全图；按 Tab 键进入地点与流向。',
  ),
  items: text('Places and lines on the map', '地图上的地点与流向'),
  hint: text(
    'Drag or arrow keys move, Ctrl and wheel or + − zoom, 0 shows all, Tab reaches places and lines.',
    '拖动或方向键移动，Ctrl＋滚轮或 + − 缩放，0 显示全图，Tab 进入地点与流向。',
  ),
  zoomIn: text('Zoom in', '放大'),
  zoomOut: text('Zoom out', '缩小'),
  whole: text('Whole world', '显示全图'),
  figureName: text('Geography of flows', '数据流转地理图'),
  drawing: text('Drawing the map …', '正在绘制地图……'),
  legend: text('Legend', '图例'),
  note: text('What this map shows, and where mainland China ends', '本图的含义及境内范围'),

  mark: text(
    '{places}: {leaving, plural, one {# flow leaves} other {# flows leave}}, {arriving, plural, one {# arrives} other {# arrive}}, {staying, plural, one {# stays} other {# stay}}; worst: {outcome}',
    '{places}：流出{leaving, number}条，流入{arriving, number}条，留在当地{staying, number}条；最差结论：{outcome}',
  ),
  leaves: text('leaves mainland China', '出境'),
  mayLeave: text('may leave mainland China: a place is missing', '可能出境：地点信息缺失'),
  leavesElsewhere: text(
    'some of these flows also leave mainland China, by another line',
    '其中部分流转另有出境流向',
  ),
  more: text('{place} and {count, number} more', '{place}等{count, number}处'),
  way: text('{from} → {to}', '{from} → {to}'),

  shown: text('{flows, plural, one {# flow} other {# flows}} shown', '显示{flows, number}条流转'),
  drawn: text(
    '{arcs, plural, one {# line} other {# lines}} between {places, plural, one {# place} other {# places}}.',
    '{places, number}个地点之间共{arcs, number}条流向。',
  ),
  noneTitle: text('No flow to draw', '没有可绘制的流转'),
  none: text(
    'No flow matches the filter. Take a filter away, or add flows and the places of their locations and recipients: where data goes decides which rules on exports apply.',
    '没有符合筛选条件的流转。请减少筛选条件，或者录入数据流转及其存储位置、接收方所在地：数据去向决定适用哪些出境规则。',
  ),
  unplaced: text(
    '{count, plural, one {# flow has no place: add it} other {# flows have no place: add it}}',
    '{count, number}条流转缺少地点：请补充',
  ),
  unplacedWhy: text(
    'Without a place at both ends no line can be drawn, and nobody can say whether data leaves mainland China. Open a flow and enter the place of its location or recipient.',
    '缺少起点或终点时无法绘制流向，也无法判断是否出境。请打开流转记录，补充存储位置或接收方所在地。',
  ),
  open: text(
    '{count, plural, one {# flow may match the filter} other {# flows may match the filter}}',
    '{count, number}条流转可能符合筛选条件',
  ),
  openWhy: text(
    'A fact the filter asks about is not entered for them, so they are neither drawn nor dropped.',
    '筛选所依据的事实尚未录入，因此未予绘制，也未予排除。',
  ),
  list: text('As a list', '列表'),
  listHelp: text('Choose a line or a place to see its flows.', '选择流向或地点以查看其流转。'),

  side: text('Flows on the map', '地图上的流转'),
  back: text('Show all', '显示全部'),
  gone: text(
    'What was chosen is not on the map any more: the filter or the records changed.',
    '所选内容已不在地图上：筛选条件或记录已变更。',
  ),
  promise: text('Promise', '承诺'),
  law: text('Law', '法律'),
  verdicts: text('Verdicts of these flows', '上述流转的结论'),
  people: text('People', '人数'),
  sensitive: text('Sensitive categories', '敏感个人信息种类'),
  perhaps: text('Not said whether sensitive', '是否敏感未载明'),
  others: text('Other categories', '其他信息种类'),
  noSensitive: text('None of its categories is sensitive.', '所含信息种类均非敏感个人信息。'),
  children: text(
    '{count, plural, one {# flow is} other {# flows are}} sensitive because of people under 14.',
    '{count, number}条流转因涉及不满十四周岁未成年人而属敏感个人信息。',
  ),
  withoutCategories: text(
    '{count, plural, one {# flow does} other {# flows do}} not say what is carried.',
    '{count, number}条流转未载明信息种类。',
  ),
  recipients: text('To whom', '接收方'),
  noRecipient: text('No partner receives it.', '没有合作方接收。'),
  withoutRecipient: text(
    '{count, plural, one {# flow does} other {# flows do}} not say who receives it.',
    '{count, number}条流转未载明接收方。',
  ),
  flows: text('Flows', '流转'),
  leaving: text('Flows that leave', '流出'),
  arriving: text('Flows that arrive', '流入'),
  staying: text('Flows that stay', '留在当地'),
  flowCount: text('{count, plural, one {# flow} other {# flows}}', '{count, number}条'),
  noOrigin: text('origin not entered', '起点未载明'),
  noDestination: text('destination not entered', '终点未载明'),
  showMore: text('Show {count, number} more', '再显示{count, number}条'),
  loading: text('Loading …', '正在载入……'),
};
