import { describe, expect, it } from 'vitest';
import {
  hasUnwritable,
  isChange,
  noChange,
  nobody,
  readChange,
} from '../../../renderer/features/transfers/whatif/readChange.ts';
import { answerWhatIf } from '../../../renderer/workers/judge/views/answerWhatIf.ts';
import { notApplicable } from '../../../shared/map/index.ts';
import { flw, mec, par } from '../../../shared/samples/company/ids.ts';
import { transferDecisions } from '../../../shared/transfers/index.ts';
import type { WhatIfChange } from '../../../shared/views/index.ts';
import { lookAt, sample } from '../views/lookAt.ts';

describe('form of what-if', () => {
  const read = (part: Partial<typeof noChange>) => readChange({ ...noChange, ...part });
  it('asks nothing while it is empty', () => {
    const empty = read({});
    expect(empty).toEqual({ ok: true, value: {} });
    expect(isChange({})).toBe(false);
  });
  it.each([
    ['1200000', 1_200_000],
    ['1,200,000', 1_200_000],
    ['1 200 000', 1_200_000],
    ['１２００', 1200],
    ['0', 0],
  ])('reads %s as people write it', (people, count) => {
    expect(read({ people })).toEqual({ ok: true, value: { people: count } });
  });
  it.each(['-1', '1.5', '1e6', 'many', '12345678901234'])('refuses %s as a count', (people) => {
    expect(read({ people })).toMatchObject({ ok: false, error: { field: 'people' } });
    expect(read({ sensitivePeople: people })).toMatchObject({
      ok: false,
      error: { field: 'sensitivePeople' },
    });
  });
  it('tells nobody from as recorded', () => {
    expect(read({ recipient: nobody })).toEqual({ ok: true, value: { recipient: null } });
    expect(read({ recipient: par.cloudSg })).toMatchObject({ value: { recipient: par.cloudSg } });
  });
  it('knows what is no field of a flow', () => {
    expect(hasUnwritable({ people: 1 })).toBe(false);
    expect(hasUnwritable({ isSensitive: false })).toBe(true);
    expect(hasUnwritable({ asOf: '2027-01-01' })).toBe(true);
  });
});

describe('what would be written', () => {
  const changes: readonly WhatIfChange[] = [
    { people: 1_200_000 },
    { sensitivePeople: 20_000, exportGround: 'contract' },
    { recipient: null },
    { recipient: par.cloudSg, mechanism: mec.standardCloudSg },
  ];
  it.each(changes)('gives on the map what the preview showed: %o', (change) => {
    for (const flow of [flw.telemetrySg, flw.mailer]) {
      const { after, fields } = answerWhatIf(sample, { flow, change });
      const flows = (sample.workspace.registers.flows ?? []).map((each) =>
        each.id === flow ? { ...each, ...fields } : each,
      );
      const registers = { ...sample.workspace.registers, flows };
      const { snapshot } = lookAt({ ...sample.workspace, registers });
      expect(snapshot.derived(transferDecisions).get(flow) ?? null).toEqual(after.decision);
    }
  });
  it('leaves out what is no field', () => {
    const { fields } = answerWhatIf(sample, {
      flow: flw.telemetrySg,
      change: { isSensitive: false, asOf: '2027-06-01' },
    });
    expect(fields).toEqual({});
    const nobodyThere = answerWhatIf(sample, { flow: flw.mailer, change: { recipient: null } });
    expect(nobodyThere.fields).toMatchObject({ toPartner: notApplicable });
  });
});
