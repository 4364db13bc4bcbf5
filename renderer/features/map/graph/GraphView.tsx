import { Button, SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { SaveFigure } from '../../../parts/figures/SaveFigure.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { useKept } from '../mapState.ts';
import { figureSvg } from './figureSvg.ts';
import { GraphCanvas } from './GraphCanvas.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import { GraphList } from './GraphList.tsx';
import { GraphSearch } from './GraphSearch.tsx';
import { GroupingPanel } from './GroupingPanel.tsx';
import { PickPanel } from './PickPanel.tsx';
import { useGraph } from './useGraph.ts';
import { useGraphActions } from './useGraphActions.ts';
import { useViewport } from './useViewport.ts';
import { nameNode } from './nodeWords.ts';
import './graph.css';

const words = {
  title: text('Graph of the data map', '数据地图关系图'),
  drawing: text('Drawing the graph …', '正在绘制关系图……'),
  empty: text(
    'No flow matches the filter. Take a condition away, or look at the flows nobody can decide on: what is missing is told in their records.',
    '没有符合筛选条件的流转。请减少条件；无法判断是否符合的流转，可在其记录中补充缺失的事实。',
  ),
  shown: text('Shown as', '显示方式'),
  graph: text('Graph', '图'),
  list: text('List', '列表'),
  zoomIn: text('Zoom in', '放大'),
  zoomOut: text('Zoom out', '缩小'),
  fit: text('Fit all', '显示全部'),
  drawFrom: text(
    'Drawing a flow from {name}: go to its other end and press Enter, or click it. Esc leaves it.',
    '正在从“{name}”绘制流转：移至另一端后按 Enter 或点击该节点；按 Esc 取消。',
  ),
};

const nothing = { width: 0, height: 0 };

/** The flows as a graph from where data comes to who receives it, or the same as a list. */
export function GraphView() {
  const speech = useSpeech();
  const { say } = speech;
  const [form, setForm] = useKept<'graph' | 'list'>('graph.form', 'graph');
  const graph = useGraph();
  const { index, question } = graph;
  const drawn = index?.drawn;
  const size = useMemo(
    () => (drawn === undefined ? nothing : { width: drawn.width, height: drawn.height }),
    [drawn],
  );
  const viewport = useViewport(size);
  const actions = useGraphActions(graph, viewport);
  const { drawingFrom } = actions;
  return (
    <div className="graph">
      <FilterBar />
      <div className="graph-tools">
        <SegmentedControl
          size="xs"
          aria-label={say(words.shown)}
          value={form}
          onChange={(value) => setForm(value === 'list' ? 'list' : 'graph')}
          data={[
            { value: 'graph', label: say(words.graph) },
            { value: 'list', label: say(words.list) },
          ]}
        />
        <GraphSearch question={question} onJump={actions.jump} />
        <GroupingPanel graph={graph} />
        {form === 'graph' ? (
          <span className="graph-zoom">
            <Button
              variant="default"
              size="xs"
              aria-label={say(words.zoomOut)}
              onClick={() => viewport.zoomBy(1 / 1.25)}
            >
              −
            </Button>
            <Button
              variant="default"
              size="xs"
              aria-label={say(words.zoomIn)}
              onClick={() => viewport.zoomBy(1.25)}
            >
              +
            </Button>
            <Button variant="default" size="xs" onClick={viewport.fit}>
              {say(words.fit)}
            </Button>
          </span>
        ) : null}
        <SaveFigure
          name="graph"
          getSvg={() => (index === undefined ? null : figureSvg(index, words.title, speech))}
        />
      </div>
      <p className="graph-status small" role="status">
        {drawingFrom === null ? '' : say(words.drawFrom, { name: nameNode(drawingFrom, speech) })}
      </p>
      <div className="graph-stage">
        {index === undefined ? (
          <p className="quiet" role="status">
            {say(words.drawing)}
          </p>
        ) : index.drawn.nodes.length === 0 ? (
          <p className="quiet">{say(words.empty)}</p>
        ) : form === 'list' ? (
          <GraphList index={index} question={question} actions={actions} />
        ) : (
          <GraphCanvas index={index} viewport={viewport} actions={actions} />
        )}
      </div>
      {index === undefined || index.drawn.nodes.length === 0 ? null : (
        <>
          {form === 'graph' ? <GraphLegend index={index} /> : null}
          <PickPanel question={question} />
        </>
      )}
    </div>
  );
}
