import { Button, NativeSelect, Popover } from '@mantine/core';
import { memo, useState } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { Column, Grouping } from '../../../../shared/views/index.ts';
import { columnWords, columns } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useMapState } from '../mapState.ts';
import type { GraphModel } from './useGraph.ts';

const words = {
  groups: text('Groups', '分组'),
  help: text(
    'What is put together in each column. A closed group stands for all its members.',
    '各列按何种方式归组。收起的分组代表其全部成员。',
  ),
  open: text('Open all', '全部展开'),
  close: text('Close all', '全部收起'),
  openIn: text('Open all: groups of {column}', '全部展开：{column}分组'),
  closeIn: text('Close all: groups of {column}', '全部收起：{column}分组'),
  done: text('Done', '完成'),
};

const groupingWords: { readonly [G in Grouping]: Text } = {
  product: text('by product', '按产品'),
  'partner-kind': text('by kind', '按类别'),
  jurisdiction: text('by country or region', '按国家或地区'),
  none: text('one by one', '不分组'),
};

/** The groupings that say something about a column. */
const offered: { readonly [C in Column]: readonly Grouping[] } = {
  source: ['partner-kind', 'jurisdiction', 'none'],
  activity: ['product', 'none'],
  location: ['jurisdiction', 'partner-kind', 'none'],
  partner: ['partner-kind', 'jurisdiction', 'none'],
};

/** By what each column is grouped, and whether its groups are open. */
export const GroupingPanel = memo(function GroupingPanel({
  graph,
}: {
  readonly graph: GraphModel;
}) {
  const { say } = useSpeech();
  const { grouping, setGrouping } = useMapState();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      width={360}
    >
      <Popover.Target>
        <Button variant="default" size="xs" onClick={() => setOpen(!isOpen)}>
          {say(words.groups)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(words.groups)}>
        <div className="filter-panel">
          <p className="quiet small">{say(words.help)}</p>
          {columns.map((column) => (
            <div key={column} className="graph-grouping">
              <NativeSelect
                size="xs"
                label={say(columnWords[column])}
                value={grouping[column]}
                onChange={({ currentTarget: { value } }) => {
                  const next = offered[column].find((each) => each === value);
                  if (next !== undefined) setGrouping(column, next);
                }}
                data={offered[column].map((value) => ({ value, label: say(groupingWords[value]) }))}
              />
              <Button
                variant="default"
                size="xs"
                aria-label={say(words.openIn, { column: say(columnWords[column]) })}
                onClick={() => graph.openGroups(column)}
              >
                {say(words.open)}
              </Button>
              <Button
                variant="default"
                size="xs"
                aria-label={say(words.closeIn, { column: say(columnWords[column]) })}
                onClick={() => graph.closeGroups(column)}
              >
                {say(words.close)}
              </Button>
            </div>
          ))}
          <Button size="xs" onClick={() => setOpen(false)}>
            {say(words.done)}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
});
