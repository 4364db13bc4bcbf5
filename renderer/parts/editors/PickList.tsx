import { Popover } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { Choice } from './pickSource.ts';

interface PickListProps {
  readonly id: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly choices: readonly Choice[];
  readonly total: number;
  readonly active: number;
  readonly isMulti: boolean;
  readonly isReady: boolean;
  readonly isChosen: (choice: Choice) => boolean;
  readonly onPick: (choice: Choice) => void;
  readonly onPoint: (index: number) => void;
  /** What is wrong, above the options. */
  readonly note: ReactNode;
  /** The field the list hangs on. */
  readonly children: ReactElement;
}

/** The list below a field. The field keeps the focus; the list floats above a grid that cuts off its cells. */
export function PickList(props: PickListProps) {
  const { id, label, isOpen, choices, total, active, isMulti, isReady, isChosen, note } = props;
  const { say } = useSpeech();
  const values = choices.filter(({ kind }) => kind === 'value').length;
  return (
    <Popover
      opened={isOpen}
      position="bottom-start"
      offset={2}
      width="target"
      withRoles={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>{props.children}</Popover.Target>
      <Popover.Dropdown className="pick" onMouseDown={keepFocus} onClick={stop}>
        {note}
        <div
          id={id}
          role="listbox"
          aria-label={label}
          aria-multiselectable={isMulti || undefined}
          className="pick-list"
        >
          {choices.map((choice, index) => (
            <PickOption
              key={choice.key}
              id={`${id}-${index}`}
              choice={choice}
              isActive={index === active}
              isChosen={isChosen(choice)}
              onPick={() => props.onPick(choice)}
              onPoint={() => props.onPoint(index)}
            />
          ))}
        </div>
        <p className="pick-foot quiet" role="status">
          {!isReady
            ? say(words.loading)
            : choices.length === 0
              ? say(words.nothing)
              : total > values
                ? say(words.more, { shown: values, total })
                : ''}
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}

interface PickOptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}

function PickOption(props: PickOptionProps) {
  const { id, choice, isActive, isChosen, onPick, onPoint } = props;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The field keeps the focus and handles the keys.
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={`pick-option pick-${choice.kind}${isActive ? ' pick-active' : ''}`}
      onMouseMove={onPoint}
      onClick={onPick}
      onKeyDown={() => undefined}
    >
      <span className="pick-check" aria-hidden="true">
        {isChosen ? '✓' : ''}
      </span>
      {choice.code === undefined ? null : <span className="code quiet">{choice.code}</span>}
      <span className="pick-label">{choice.label}</span>
      {choice.aside === undefined ? null : <span className="quiet small">{choice.aside}</span>}
    </div>
  );
}

function keepFocus(event: { preventDefault(): void; stopPropagation(): void }): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Events of the list bubble to the grid in React's tree, which must not take them for its own. */
function stop(event: { stopPropagation(): void }): void {
  event.stopPropagation();
}

const words = {
  loading: text('Reading the records …', '正在读取记录……'),
  nothing: text('Nothing matches.', '无匹配项。'),
  more: text(
    '{shown, number} of {total, number}: type to narrow them down',
    '共{total, number}项，显示{shown, number}项；可继续输入以缩小范围',
  ),
};
