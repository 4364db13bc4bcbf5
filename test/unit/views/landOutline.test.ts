import { it, expect } from 'vitest';
import { drawLandSource } from './drawLand.ts';

it('the outline is what the coastlines of world-atlas give', async () => {
  await expect(drawLandSource()).toMatchFileSnapshot(
    '../../../shared/views/geography/landOutline.ts',
  );
});
