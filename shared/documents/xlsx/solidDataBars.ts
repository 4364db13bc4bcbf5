/**
 * Gives the data bars of a worksheet their Excel 2010 form: solid instead of shaded, from 0 at the left
 * edge to 1 at the right. Without it a full bar stops at nine tenths and fades, and says less than it knows.
 * Ids only tie the two forms of a rule together; `sheetNumber` keeps them apart between sheets.
 */
export function solidDataBars(worksheetXml: string, sheetNumber: number): string {
  const main = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
  const ranges = [
    ...worksheetXml.matchAll(/<conditionalFormatting sqref="([^"]+)"><cfRule type="dataBar"/g),
  ].map((match) => match[1] ?? '');
  if (ranges.length === 0) return worksheetXml;
  const idOf = (index: number): string =>
    `{0CA27000-0000-4000-8000-${String(sheetNumber).padStart(6, '0')}${String(index).padStart(6, '0')}}`;
  let index = 0;
  const full = worksheetXml.replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">');
  const tied = full.replaceAll(
    '</dataBar>',
    () =>
      `</dataBar><extLst><ext xmlns:x14="${main}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
      `<x14:id>${idOf(index++)}</x14:id></ext></extLst>`,
  );
  const rules = ranges.map(
    (range, position) =>
      '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
      `<x14:cfRule type="dataBar" id="${idOf(position)}">` +
      '<x14:dataBar minLength="0" maxLength="100" gradient="0" axisPosition="none">' +
      '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>' +
      `</x14:dataBar></x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`,
  );
  const extension =
    `<extLst><ext xmlns:x14="${main}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
    `<x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext></extLst>`;
  return tied.replace('</worksheet>', `${extension}</worksheet>`);
}
