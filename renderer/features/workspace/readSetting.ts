/** The whole number that was typed, within its bounds; undefined for anything else. */
export function readSetting(entered: string, least: number, most: number): number | undefined {
  const digits = entered.normalize('NFKC').trim().replaceAll(/[,\s]/g, '');
  if (!/^\d{1,15}$/.test(digits)) return undefined;
  const value = Number(digits);
  return value >= least && value <= most ? value : undefined;
}
