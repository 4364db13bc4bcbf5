import { Select, TextInput } from '@mantine/core';
import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { BandScale } from './BandScale.tsx';
import { withBand, withCap } from './draft.ts';
import type { EditProps } from './editProps.ts';
import { NumberField } from './NumberField.tsx';
import { ReasonField } from './ReasonField.tsx';

const words = {
  title: text('Bands', '等级'),
  scale: text('The bands as they would be', '调整后的等级'),
  name: text('Name in English', '英文名称'),
  nameZh: text('Name in Chinese', '中文名称'),
  from: text('From', '下限'),
  fromOf: text('Lower edge of {band}', '{band}的下限'),
  nameOf: text('English name of the band {band}', '等级“{band}”的英文名称'),
  nameZhOf: text('Chinese name of the band {band}', '等级“{band}”的中文名称'),
  cap: text('Best band while a critical rule is broken', '关键规则未满足时可达到的最高等级'),
};

export function EditBands({ draft, base, onChange }: EditProps) {
  const { say, number } = useSpeech();
  const bands = base.bands.map((band) => ({ ...band, ...draft.bands?.[band.id] }));
  const best = draft.bestBandWhenCritical ?? base.bestBandWhenCritical;
  return (
    <section aria-labelledby="studio-edit-bands">
      <h3 id="studio-edit-bands">{say(words.title)}</h3>
      <BandScale bands={bands} best={best} label={say(words.scale)} />
      <table className="studio-table studio-narrow">
        <thead>
          <tr>
            <th scope="col">{say(words.name)}</th>
            <th scope="col">{say(words.nameZh)}</th>
            <th scope="col">{say(words.from)}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ id, name, from }, i) => {
            const standard = base.bands[i];
            const band = say(standard?.name ?? name);
            const rename = (change: Partial<typeof name>) =>
              onChange(withBand(draft, base, id, { name: { ...name, ...change } }));
            return (
              <tr key={id}>
                <td>
                  <TextInput
                    size="xs"
                    aria-label={say(words.nameOf, { band })}
                    value={name.en}
                    onChange={(event) => rename({ en: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <TextInput
                    size="xs"
                    aria-label={say(words.nameZhOf, { band })}
                    value={name['zh-CN']}
                    onChange={(event) => rename({ 'zh-CN': event.currentTarget.value })}
                  />
                </td>
                <td>
                  {i === bands.length - 1 ? (
                    <span className="quiet">{number(0)}</span>
                  ) : (
                    <NumberField
                      label={say(words.fromOf, { band })}
                      value={toPercent(from)}
                      {...(standard === undefined ? {} : { standard: toPercent(standard.from) })}
                      least={0.1}
                      most={100}
                      onChange={(percent) =>
                        onChange(withBand(draft, base, id, { from: toShare(percent) }))
                      }
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Select
        className="studio-narrow"
        label={say(words.cap)}
        value={best}
        allowDeselect={false}
        data={bands.map(({ id, name }) => ({ value: id, label: say(name) }))}
        onChange={(id) => id !== null && onChange(withCap(draft, base, id))}
      />
      <ReasonField kind="bands" draft={draft} onChange={onChange} />
    </section>
  );
}

/** To six places, so that 0.29 does not become 28.999999999999996. */
function toPercent(share: number): number {
  return Math.round(share * 100_000_000) / 1_000_000;
}

function toShare(percent: number): number {
  return Math.round(percent * 1_000_000) / 100_000_000;
}
