import { describe, expect, it } from 'vitest';
import {
  adequacyDecisions,
  bayAreaCities,
  bayAreaRegions,
  eeaMembers,
  euMembers,
  findAdequacyDecision,
  findJurisdiction,
  isOutsideMainland,
  isPlaceCode,
  jurisdictions,
  placeCodes,
  placeName,
  placeNames,
  regimeOf,
} from '../../../shared/standards/index.ts';

describe('places', () => {
  it('holds the 249 assigned codes, each named in both languages', () => {
    expect(placeCodes).toHaveLength(249);
    for (const name of Object.values(placeNames)) {
      expect(name.en).toMatch(/^\p{Lu}/u);
      expect(name['zh-CN']).toMatch(/^\p{Script=Han}/u);
    }
    expect(new Set(Object.values(placeNames).map((name) => name.en)).size).toBe(250);
    expect(new Set(Object.values(placeNames).map((name) => name['zh-CN'])).size).toBe(250);
  });

  it('tells codes from look-alikes', () => {
    for (const code of ['CN', 'GB', 'GG', 'AX']) expect(isPlaceCode(code)).toBe(true);
    for (const code of ['EU', 'UK', 'XK', 'cn', '', 'toString', '__proto__']) {
      expect(isPlaceCode(code)).toBe(false);
    }
  });

  it('names regions of China as mainland usage does', () => {
    expect(placeName('HK', 'zh-CN')).toBe('中国香港');
    expect(placeName('MO', 'zh-CN')).toBe('中国澳门');
    expect(placeName('TW', 'zh-CN')).toBe('中国台湾');
    expect(placeName('DE', 'zh-CN')).toBe('德国');
    expect(placeName('ZZ', 'en')).toBe('ZZ');
    expect(placeName('constructor', 'en')).toBe('constructor');
  });

  it('counts Hong Kong, Macau and Taiwan as abroad', () => {
    for (const iso of ['HK', 'MO', 'TW', 'SG']) expect(isOutsideMainland(iso)).toBe(true);
    expect(isOutsideMainland('CN')).toBe(false);
  });

  it('knows the Greater Bay Area', () => {
    expect(Object.keys(bayAreaCities)).toHaveLength(9);
    expect(bayAreaCities.shenzhen['zh-CN']).toBe('深圳');
    expect(bayAreaRegions).toEqual(['HK', 'MO']);
  });
});

describe('jurisdictions', () => {
  it('has 90 rows with codes of their own', () => {
    expect(jurisdictions).toHaveLength(90);
    expect(new Set(jurisdictions.map((row) => row.iso)).size).toBe(90);
  });

  it('says for every row what, where from and how sure', () => {
    for (const row of jurisdictions) {
      expect(row.name, row.iso).toBe(placeNames[row.iso]);
      expect(row.law.en, row.iso).not.toBe('');
      expect(row.law['zh-CN'], row.iso).toMatch(/\p{Script=Han}/u);
      expect(row.source, row.iso).not.toBe('');
      expect(row.asOf).toBe('2026-10-09');
    }
  });

  it('keeps how sure each row is', () => {
    const count = (certainty: string) =>
      jurisdictions.filter((row) => row.certainty === certainty).length;
    expect(count('read')).toBe(1);
    expect(jurisdictions.filter((row) => row.certainty === 'unsure').map((row) => row.iso)).toEqual(
      ['BD', 'NP', 'KW', 'PY'],
    );
    expect(
      jurisdictions.filter((row) => row.transferRule === 'unknown').map((row) => row.iso),
    ).toEqual(['BD', 'KW', 'PY']);
  });

  it('finds the regime of a member of the EU', () => {
    expect(euMembers).toHaveLength(27);
    expect(new Set(euMembers).size).toBe(27);
    expect(eeaMembers).toHaveLength(30);
    expect(findJurisdiction('DE')).toBeUndefined();
    expect(regimeOf('DE')?.iso).toBe('EU');
    expect(regimeOf('NO')?.iso).toBe('NO');
    expect(regimeOf('GB')?.iso).toBe('GB');
    expect(regimeOf('ZZ')).toBeUndefined();
  });

  it('agrees with the list of adequacy decisions', () => {
    const listed = adequacyDecisions.flatMap((entry) =>
      entry.iso === undefined ? [] : [entry.iso],
    );
    expect(listed).toHaveLength(16);
    const fromRows = jurisdictions.filter((row) => {
      const decision = findAdequacyDecision(row.iso);
      return row.euAdequacy === 'yes' || row.euAdequacy === 'partial' || decision !== undefined;
    });
    expect(fromRows.map((row) => row.iso).toSorted()).toEqual(listed.toSorted());
    expect(findAdequacyDecision('GB')?.validUntil).toBe('2031-12-27');
    expect(findAdequacyDecision('US')?.scope).toBe('partial');
    expect(findAdequacyDecision('CA')?.scope).toBe('partial');
    expect(findAdequacyDecision('CN')).toBeUndefined();
  });
});
