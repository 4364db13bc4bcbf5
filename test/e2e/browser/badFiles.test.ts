import { expect, it } from 'vitest';
import { writeArchive } from '../../../shared/exchange/index.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { forgeZip, manifestFor } from '../../unit/exchange/zipForge.ts';
import { inBrowser } from './inBrowser.ts';
import { chooseFile, createHand, scoresOf, startSample } from './steps.ts';

const sound = writeArchive({ workspace: sampleWorkspace, writtenBy: 'Cartulary 0.1.0' });
const text = (written: string) => new TextEncoder().encode(written);
const inside = { name: 'workspace.json', content: JSON.stringify(sampleWorkspace) };

/** What a person may be handed, and what must be said of it. */
const files: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
  ['cut off in the middle', sound.slice(0, sound.length / 2), /cut off|incomplete|end of|damaged/i],
  ['changed in one byte', tampered(), /digest|altered|changed|SHA-256|checksum|damaged/i],
  [
    'written by a newer program',
    forgeZip([inside, manifestFor([inside], { version: 99 })]),
    /newer|version 99/i,
  ],
  [
    'encrypted by something else',
    forgeZip([{ ...inside, flags: 1 }, manifestFor([inside])]),
    /encrypt|password/i,
  ],
  [
    'a zip bomb',
    forgeZip([
      { name: 'workspace.json', content: new Uint8Array(64 * 1024 * 1024), method: 8 },
      manifestFor([inside]),
    ]),
    /unpack|larger|bomb|times|size/i,
  ],
  [
    'an archive with names that lead out of it',
    forgeZip([inside, { name: '../../outside.json', content: '{}' }, manifestFor([inside])]),
    /\.\.\//,
  ],
  ['not an archive at all', text('just words'), /JSON|archive|expected/i],
  ['empty', new Uint8Array(), /empty|nothing|expected/i],
];

function tampered(): Uint8Array {
  const bytes = sound.slice();
  const middle = Math.floor(bytes.length / 3);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0x01;
  return bytes;
}

inBrowser('bad files', ({ open }) => {
  it.each(files)(
    'a file %s: plain words, nothing changed, a way on',
    async (_what, bytes, says) => {
      const hand = createHand((await open()).page, 'keyboard');
      const { page, keys } = hand;
      await startSample(hand);
      const address = page.url();
      await chooseFile(page, { name: 'theirs.cartulary', bytes }, () => keys('Control+o'));
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('alert').waitFor();
      expect(await dialog.innerText()).toMatch(says);
      await hand.press(dialog.getByRole('button', { name: 'Close' }));
      await dialog.waitFor({ state: 'detached' });
      // Back where one was, with everything as it was.
      await scoresOf(page);
      expect(page.url()).toBe(address);
    },
  );
});
