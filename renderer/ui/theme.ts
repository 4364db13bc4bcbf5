import type { MantineColorsTuple, MantineThemeOverride } from '@mantine/core';
import { createTheme } from '@mantine/core';

/** Ink blue from pale to deep; 6 is the accent by day, 3 by night. */
const ink: MantineColorsTuple = [
  '#eef3f8',
  '#d9e4ef',
  '#b4cbe2',
  '#8fb8e0',
  '#5f8dbb',
  '#3c6b9a',
  '#1f4e79',
  '#1a4369',
  '#153757',
  '#0f2a43',
];

/** The colour of what cannot be met or taken back, by the same steps. */
const red: MantineColorsTuple = [
  '#fdf1ef',
  '#fadcd8',
  '#f5b5ad',
  '#f08a7e',
  '#d9574a',
  '#be3a2f',
  '#a3241b',
  '#8c1f17',
  '#731912',
  '#59130e',
];

/**
 * The widgets' share of the look. Colours and sizes stand in tokens.css: the content policy allows
 * no style element, so the provider writes no variables of its own.
 */
export const theme: MantineThemeOverride = createTheme({
  colors: { ink, red },
  // Dark words on the pale accent of the night, light ones on the deep one of the day.
  autoContrast: true,
  primaryColor: 'ink',
  primaryShade: { light: 6, dark: 3 },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The page itself never scrolls; locking it would add a style element.
    Modal: {
      defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 100 } },
    },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 100 } } },
    // The placeholder would be a child that a menu must not have.
    Menu: {
      defaultProps: {
        transitionProps: { duration: 80 },
        shadow: 'md',
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, multiline: true, maw: 360 } },
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs', autosize: true, minRows: 2, maxRows: 12 } },
    // Enter takes what is found first, as in every other list of the program.
    Select: { defaultProps: { size: 'xs', allowDeselect: false, selectFirstOptionOnChange: true } },
    MultiSelect: { defaultProps: { size: 'xs', selectFirstOptionOnChange: true } },
    Checkbox: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
  },
});
