/** Names Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const longestNameBytes = 180;

/** A file name that means the same on every system: no separators, controls or direction marks. Never empty. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    .replaceAll(/[<>:"/\\|?*\u0000-\u001f\u007f-\u009f]/g, ' ')
    .replaceAll(/\p{Cf}|\p{Co}|\p{Cs}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const short = cut(plain, longestNameBytes).replace(/[. ]+$/, '');
  if (short === '') return 'Cartulary';
  return reserved.test(short) ? `_${short}` : short;
}

function cut(name: string, mostBytes: number): string {
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > mostBytes) break;
    kept += character;
  }
  return kept;
}
