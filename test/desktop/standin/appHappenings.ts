import { events } from './strict.ts';

export const appHappenings = events('app', [
  'web-contents-created',
  'window-all-closed',
  'second-instance',
  'open-file',
  'before-quit',
  'will-quit',
  'quit',
  'activate',
]);
