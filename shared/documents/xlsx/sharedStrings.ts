import { escapeXml, safeText } from './safeText.ts';

/** The workbook's table of texts: each distinct text is made safe and stored once. */
export interface SharedStrings {
  /** The text's number in the table. */
  readonly add: (raw: string) => number;
  /** The table as XML, in pieces. */
  readonly toXml: () => Iterable<string>;
}

export function createSharedStrings(cutMark: (characters: number) => string): SharedStrings {
  const numbers = new Map<string, number>();
  let references = 0;
  return {
    add: (raw) => {
      references += 1;
      const known = numbers.get(raw);
      if (known !== undefined) return known;
      numbers.set(raw, numbers.size);
      return numbers.size - 1;
    },
    toXml: function* () {
      yield (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
          '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
          ` count="${references}" uniqueCount="${numbers.size}">`
      );
      for (const raw of numbers.keys()) {
        yield `<si><t xml:space="preserve">${escapeXml(safeText(raw, cutMark))}</t></si>`;
      }
      yield '</sst>';
    },
  };
}
