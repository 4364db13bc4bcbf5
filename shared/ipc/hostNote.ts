import { z } from 'zod';

/** Where the loopback server puts its note, beside the page. The desktop has none: there the bridge is present. */
export const hostNotePath = 'host.json';

/**
 * Why the page runs in a browser: `asked`: the user wanted it so; `no-binary`: Electron could not be had;
 * `cannot-start`: Electron is there and does not start on this machine.
 */
export const browserReasons = ['asked', 'no-binary', 'cannot-start'] as const;
export type BrowserReason = (typeof browserReasons)[number];

/** What `host.json` holds. Fields may be added; whoever reads it ignores those it does not know. */
export const hostNoteSchema = z.object({
  app: z.literal('cartulary'),
  version: z.string(),
  mode: z.literal('browser'),
  reason: z.enum(browserReasons),
});
export type HostNote = Readonly<z.infer<typeof hostNoteSchema>>;
