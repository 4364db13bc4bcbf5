import { Menu } from '@mantine/core';
import { text } from '../../../shared/lib/index.ts';
import { useHost } from '../../host/hostContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { drawPng } from './drawPng.ts';
import './figures.css';

const words = {
  save: text('Save figure', '保存图形'),
  svg: text('As SVG, to edit or scale', 'SVG（可编辑、可缩放）'),
  png: text('As PNG, to paste anywhere', 'PNG（便于粘贴）'),
  saved: text('Saved as {name}.', '已保存为{name}。'),
  nothing: text('There is nothing drawn to save yet.', '尚无可保存的图形。'),
  failed: text(
    'The figure could not be drawn as PNG: {detail}. Save it as SVG instead.',
    '无法绘制为 PNG：{detail}。请改存为 SVG。',
  ),
};

interface SaveFigureProps {
  /** The suggested file name, without its ending. */
  readonly name: string;
  /** A standalone SVG file (`standaloneSvg`); null while nothing is drawn. */
  readonly getSvg: () => string | null;
}

/** A small button that saves a figure as it is seen. */
export function SaveFigure({ name, getSvg }: SaveFigureProps) {
  const { say } = useSpeech();
  const host = useHost();
  const complain = (message: string) => notify({ id: 'figure', kind: 'problem', message });

  const save = async (kind: 'svg' | 'png') => {
    const svg = getSvg();
    if (svg === null) return complain(say(words.nothing));
    let bytes: Uint8Array;
    try {
      bytes = kind === 'svg' ? new TextEncoder().encode(svg) : await drawPng(svg);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return complain(say(words.failed, { detail }));
    }
    const saved = await host.saveFile({ kind, suggestedName: name, bytes });
    if (saved.ok) {
      notify({ id: 'figure', kind: 'done', message: say(words.saved, { name: saved.value.name }) });
    } else if (saved.error.code !== 'cancelled') complain(say(saved.error.text));
    return undefined;
  };

  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="figure-button">
          {say(words.save)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('svg')}>{say(words.svg)}</Menu.Item>
        <Menu.Item onClick={() => void save('png')}>{say(words.png)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
