import type { HostNote } from '../../../shared/ipc/hostNote.ts';
import { hostNotePath, hostNoteSchema } from '../../../shared/ipc/hostNote.ts';

/** The launcher's note beside the page; undefined where something else serves the page. */
export async function readHostNote(base: string): Promise<HostNote | undefined> {
  try {
    const answer = await fetch(new URL(hostNotePath, base), { cache: 'no-store' });
    if (!answer.ok) return undefined;
    const read = hostNoteSchema.safeParse(await answer.json());
    return read.success ? read.data : undefined;
  } catch {
    // Without the note the page works the same; only the banner knows less.
    return undefined;
  }
}
