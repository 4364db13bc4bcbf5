import type { SheetLayout } from './layoutSheet.ts';
import { countLines } from './measureText.ts';

/** Columns Excel gives a sheet beyond its own are this wide, in characters. */
const defaultWidth = 8.43;

/**
 * Makes the boxes of the heads' comments tall enough for their text: hucre draws every box two columns
 * wide and four rows high, and a spreadsheet does not scroll in it.
 */
export function commentBoxes(vml: string, layout: SheetLayout): string {
  const commented = layout.sheet.columns.flatMap((column, index) =>
    column.help === undefined || column.help === '' ? [] : [{ help: column.help, index }],
  );
  let position = 0;
  return vml.replace(
    /<x:Anchor>(\d+,15,\d+,2,\d+,31),\d+,4<\/x:Anchor>/g,
    (whole, start: string) => {
      const comment = commented[position++];
      if (comment === undefined) return whole;
      const width = [1, 2].reduce(
        (sum, step) => sum + (layout.widths[comment.index + step] ?? defaultWidth),
        0,
      );
      const rows = Math.max(4, countLines(comment.help, width) + 2);
      return `<x:Anchor>${start},${layout.headRow + rows},4</x:Anchor>`;
    },
  );
}
