import { browser } from './chromium.ts';
import { checkKeys, fail, strict } from './strict.ts';

/** Nobody sits before it: a test puts its answer in place of these. */
const unanswered = async () => fail('A dialog was shown that the test had no answer for.');
export const dialog = strict('dialog', {
  showSaveDialog: unanswered,
  showOpenDialog: unanswered,
});

export const shell = strict('shell', {
  showItemInFolder(_path: string): void {},
  openPath: async (_path: string) => '',
});

export const screen = strict('screen', {
  getAllDisplays: () => [
    strict('display', { workArea: { x: 0, y: 0, width: 1920, height: 1080 } }),
  ],
});

let theme: 'system' | 'light' | 'dark' = 'system';
export const nativeTheme = strict('nativeTheme', {
  get themeSource() {
    return theme;
  },
  set themeSource(given) {
    theme = given;
    const colorScheme = given === 'system' ? null : given;
    for (const page of browser().pages()) void page.emulateMedia({ colorScheme });
  },
  get shouldUseDarkColors() {
    return theme === 'dark';
  },
});

interface Item {
  readonly id?: string;
  readonly role?: string;
  readonly label?: string;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
}

const knownItemKeys = [
  'id',
  'label',
  'role',
  'type',
  'submenu',
  'accelerator',
  'registerAccelerator',
  'click',
];
const knownRoles =
  'help quit cut copy paste selectAll zoomIn zoomOut resetZoom togglefullscreen toggleDevTools minimize close hide hideOthers unhide'.split(
    ' ',
  );
let applicationMenu: BuiltMenu | null = null;

interface BuiltMenu {
  readonly items: readonly object[];
  readonly getMenuItemById: (id: string) => Item | null;
}

function buildFromTemplate(template: readonly Item[]): BuiltMenu {
  const items = template.map((item) => {
    checkKeys('MenuItem', item, knownItemKeys);
    if (item.role !== undefined && !knownRoles.includes(item.role)) {
      fail(`The stand-in does not know the menu role ${item.role}.`);
    }
    const submenu: object | undefined =
      item.submenu === undefined ? undefined : buildFromTemplate(item.submenu);
    return strict('MenuItem', { ...item, id: item.id, label: item.label ?? '', submenu });
  });
  const all = flatten(template);
  return strict('Menu', {
    items,
    getMenuItemById: (id: string) => all.find((item) => item.id === id) ?? null,
  });
}

function flatten(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...flatten(item.submenu ?? [])]);
}

export const Menu = strict('Menu', {
  buildFromTemplate,
  setApplicationMenu(menu: BuiltMenu | null) {
    applicationMenu = menu;
  },
  getApplicationMenu: () => applicationMenu,
});
