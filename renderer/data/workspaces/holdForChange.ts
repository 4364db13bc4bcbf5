import type { Result, Text } from '../../../shared/lib/index.ts';
import { fail, ok, text } from '../../../shared/lib/index.ts';
import { holdWorkspace } from '../session/holdWorkspace.ts';

const attempts = 10;
const pauseMillis = 100;

/**
 * Keeps every window out of a workspace while it is replaced, renamed or deleted. A workspace just left
 * in this window takes a moment to be let go of, so it is tried for a second.
 */
export async function holdForChange(
  id: string,
): Promise<Result<() => void, { readonly message: Text }>> {
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const release = await holdWorkspace(id, locks);
    if (release !== undefined) return ok(release);
    await new Promise((resolve) => setTimeout(resolve, pauseMillis));
  }
  return fail({ message: openElsewhere });
}

const openElsewhere = text(
  'This workspace is open in another window, so it was left as it is. Close it there and try again.',
  '该工作区已在另一窗口中打开，因此未作改动。请先在该窗口中将其关闭，然后重试。',
);
