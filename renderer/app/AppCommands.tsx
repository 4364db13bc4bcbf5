import { useMemo, useState } from 'react';
import { text } from '../../shared/lib/index.ts';
import { zoomSteps } from '../data/preferences/preferences.ts';
import { usePreferences } from '../data/preferences/preferencesContext.ts';
import { goTo } from '../navigation/useRoute.ts';
import { useCommands } from '../ui/commands/commandContext.ts';
import { useCommandKeys } from '../ui/commands/useCommandKeys.ts';
import { useSpeech } from '../ui/language/languageContext.ts';
import { CommandPalette } from './palette/CommandPalette.tsx';
import { ShortcutsDialog } from './palette/ShortcutsDialog.tsx';

export const groups = {
  program: text('Program', '程序'),
  view: text('View', '视图'),
  edit: text('Edit', '编辑'),
  go: text('Go to', '转到'),
  workspace: text('Workspace', '工作区'),
};

/** Commands that work on every screen, and the dialogs they open. */
export function AppCommands() {
  useCommandKeys();
  const { language } = useSpeech();
  const { preferences, setPreferences } = usePreferences();
  const { theme, zoom } = preferences;
  const [open, setOpen] = useState<'palette' | 'search' | 'shortcuts'>();
  const commands = useMemo(() => {
    const zoomBy = (steps: number) => {
      const at = zoomSteps.findIndex((step) => step === zoom);
      setPreferences({ zoom: zoomSteps[at + steps] ?? zoom });
    };
    return [
      {
        id: 'command-palette',
        label: text('Show commands', '显示命令'),
        group: groups.program,
        keys: ['mod+k', 'mod+shift+p'],
        worksInFields: true,
        isHidden: true,
        run: () => setOpen('palette'),
      },
      {
        id: 'search',
        label: text('Search everything', '全局搜索'),
        group: groups.program,
        keys: ['mod+f', '/'],
        run: () => setOpen('search'),
      },
      {
        id: 'shortcuts',
        label: text('Keyboard shortcuts', '键盘快捷键'),
        group: groups.program,
        keys: ['mod+/', '?'],
        run: () => setOpen('shortcuts'),
      },
      {
        id: 'about',
        label: text('About and licences', '关于与许可'),
        group: groups.program,
        run: () => goTo({ at: 'about' }),
      },
      {
        id: 'all-workspaces',
        label: text('All workspaces', '全部工作区'),
        group: groups.go,
        keys: ['mod+shift+o'],
        run: () => goTo({ at: 'start' }),
      },
      {
        id: 'switch-language',
        label:
          language === 'en'
            ? text('切换为简体中文', '切换为简体中文')
            : text('Switch to English', 'Switch to English'),
        group: groups.view,
        run: () => setPreferences({ language: language === 'en' ? 'zh-CN' : 'en' }),
      },
      ...(['light', 'dark', 'system'] as const)
        .filter((each) => each !== theme)
        .map((each) => ({
          id: `theme-${each}`,
          label: themeLabels[each],
          group: groups.view,
          run: () => setPreferences({ theme: each }),
        })),
      {
        id: 'zoom-in',
        label: text('Zoom in', '放大'),
        group: groups.view,
        keys: ['mod+=', 'mod++'],
        worksInFields: true,
        run: () => zoomBy(1),
      },
      {
        id: 'zoom-out',
        label: text('Zoom out', '缩小'),
        group: groups.view,
        keys: ['mod+-'],
        worksInFields: true,
        run: () => zoomBy(-1),
      },
      {
        id: 'zoom-reset',
        label: text('Actual size', '实际大小'),
        group: groups.view,
        keys: ['mod+0'],
        worksInFields: true,
        run: () => setPreferences({ zoom: 1 }),
      },
    ];
  }, [language, theme, zoom, setPreferences]);
  useCommands(commands);

  const close = () => setOpen(undefined);
  if (open === undefined) return null;
  if (open === 'shortcuts') return <ShortcutsDialog onClose={close} />;
  return <CommandPalette key={open} isSearch={open === 'search'} onClose={close} />;
}

const themeLabels = {
  light: text('Light theme', '浅色主题'),
  dark: text('Dark theme', '深色主题'),
  system: text('Theme of the system', '跟随系统主题'),
};
