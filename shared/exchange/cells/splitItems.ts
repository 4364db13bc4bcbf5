/** An option or a name with more commas than this is not put together again. */
const longestRun = 12;

/**
 * The items of a list as people write it: apart by semicolons or lines, by commas and 、 only where both
 * sides are items by themselves, since wordings and names hold such marks too. Each item is the longest
 * stretch that `find` knows. Gives the first stretch nobody knows where there is one.
 */
export function splitItems<T>(
  cell: string,
  find: (stretch: string) => T | undefined,
): { readonly items: readonly T[] } | { readonly strange: string } {
  const parts = cell.split(/([;；\n,，、])/);
  const pieces = parts.filter((_, i) => i % 2 === 0);
  const marks = parts.filter((_, i) => i % 2 === 1);
  const chosen: { readonly next: number; readonly item: T | undefined }[] = [];

  const stretch = (from: number, to: number): string => {
    let said = pieces[from] ?? '';
    for (let i = from + 1; i < to; i++) said += `${marks[i - 1] ?? ''}${pieces[i] ?? ''}`;
    return said.trim();
  };
  // Walks back from the end: whether the rest after each piece can be read is then known.
  const readable: boolean[] = Array.from({ length: pieces.length + 1 }, () => false);
  readable[pieces.length] = true;
  for (let from = pieces.length - 1; from >= 0; from--) {
    for (let to = Math.min(pieces.length, from + longestRun); to > from; to--) {
      if (readable[to] !== true) continue;
      const said = stretch(from, to);
      const item = said === '' ? undefined : find(said);
      if (said !== '' && item === undefined) continue;
      readable[from] = true;
      chosen[from] = { next: to, item };
      break;
    }
  }
  if (readable[0] === true) {
    const items: T[] = [];
    for (let at = 0; at < pieces.length; at = chosen[at]?.next ?? pieces.length) {
      const item = chosen[at]?.item;
      if (item !== undefined) items.push(item);
    }
    return { items };
  }
  return { strange: firstStrange(cell, find) };
}

/** Of the parts between strong marks, the first that cannot be read even by itself. */
function firstStrange<T>(cell: string, find: (stretch: string) => T | undefined): string {
  for (const part of cell.split(/[;；\n]/)) {
    const said = part.trim();
    if (said === '' || find(said) !== undefined) continue;
    const bits = said.split(/[,，、]/).map((bit) => bit.trim());
    if (bits.every((bit) => bit !== '' && find(bit) !== undefined)) continue;
    return said;
  }
  return cell;
}
