import { useContext, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { isNone } from '../../../../shared/map/index.ts';
import { placeName } from '../../../../shared/standards/placeName.ts';
import type { Trace } from '../../../../shared/views/index.ts';
import { useRecords, useSession } from '../../../data/session/sessionContext.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { NamedLink, NamedLinks } from './NamedLink.tsx';
import { sayEmpty, sayOption } from './stepWords.ts';
import { WholeContext } from './wholeContext.ts';

const words = {
  rests: text('Where it rests', '存放位置'),
  reaches: text('Whom it reaches', '到达的各方'),
  location: text('Location', '存储位置'),
  kind: text('Kind', '类型'),
  country: text('Country or region', '国家或地区'),
  runBy: text('Run by', '运营方'),
  ourselves: text('the organisation itself', '自行运营'),
  shownBy: text('Shown by', '依据'),
  partner: text('Partner', '合作方'),
  role: text('Role', '角色'),
  through: text('Through', '途径'),
  runs: text('runs', '运营'),
  more: text('Show all {count, number}', '显示全部{count, number}项'),
  noLocation: text('By the map it rests nowhere.', '数据地图中未载明任何存放位置。'),
  noParty: text(
    'By the map it reaches nobody outside the organisation.',
    '数据地图中未载明向本组织以外的任何一方提供。',
  ),
};

/** So many rows of a table are shown before the rest is asked for. */
const mostRows = 40;

/** Every place the data rests in and every party it reaches. */
export function TraceReach({ trace }: { readonly trace: Trace }) {
  const speech = useSpeech();
  const { say } = speech;
  const { records } = useSession();
  useRecords('locations');
  useRecords('partners');
  const { resting, parties } = trace;
  const isWhole = useContext(WholeContext);
  const [isAllPlaces, setAllPlaces] = useState(false);
  const [isAllParties, setAllParties] = useState(false);
  const mostPlaces = isWhole || isAllPlaces ? resting.length : mostRows;
  const mostParties = isWhole || isAllParties ? parties.length : mostRows;
  return (
    <>
      <section className="trace-part">
        <h2 id="trace-reach" tabIndex={-1}>
          {say(words.rests)} <span className="quiet">{resting.length}</span>
        </h2>
        {resting.length === 0 ? (
          <p className="quiet">{say(words.noLocation)}</p>
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say(words.location)}</th>
                <th scope="col">{say(words.kind)}</th>
                <th scope="col">{say(words.country)}</th>
                <th scope="col">{say(words.runBy)}</th>
                <th scope="col">{say(words.shownBy)}</th>
              </tr>
            </thead>
            <tbody>
              {resting.slice(0, mostPlaces).map(({ location, because }) => {
                const record = records.get('locations', location);
                return (
                  <tr key={location}>
                    <th scope="row">
                      <NamedLink register="locations" id={location} />
                    </th>
                    <td>{sayOption('locations', 'kind', record?.['kind'], say)}</td>
                    <td>{sayCountry(record, speech)}</td>
                    <td>
                      <Operator value={record?.['operator']} />
                    </td>
                    <td>
                      <NamedLinks pointers={because} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
        <More shown={mostPlaces} of={resting.length} onAll={() => setAllPlaces(true)} />
      </section>
      <section className="trace-part">
        <h2>
          {say(words.reaches)} <span className="quiet">{parties.length}</span>
        </h2>
        {parties.length === 0 ? (
          <p className="quiet">{say(words.noParty)}</p>
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say(words.partner)}</th>
                <th scope="col">{say(words.role)}</th>
                <th scope="col">{say(words.country)}</th>
                <th scope="col">{say(words.through)}</th>
              </tr>
            </thead>
            <tbody>
              {parties.slice(0, mostParties).map(({ partner, flows, operates }) => {
                const record = records.get('partners', partner);
                return (
                  <tr key={partner}>
                    <th scope="row">
                      <NamedLink register="partners" id={partner} />
                    </th>
                    <td>{sayOption('partners', 'role', record?.['role'], say)}</td>
                    <td>{sayCountry(record, speech)}</td>
                    <td>
                      <NamedLinks pointers={pointTo('flows', flows)} />
                      {operates.length === 0 ? null : (
                        <>
                          {' '}
                          {say(words.runs)} <NamedLinks pointers={pointTo('locations', operates)} />
                        </>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
        <More shown={mostParties} of={parties.length} onAll={() => setAllParties(true)} />
      </section>
    </>
  );
}

function More({
  shown,
  of,
  onAll,
}: {
  readonly shown: number;
  readonly of: number;
  readonly onAll: () => void;
}) {
  const { say } = useSpeech();
  if (shown >= of) return null;
  return (
    <button type="button" className="link small" onClick={onAll}>
      {say(words.more, { count: of })}
    </button>
  );
}

export function pointTo(register: RegisterId, ids: readonly string[]) {
  return ids.map((id) => ({ register, id }));
}

function Operator({ value }: { readonly value: unknown }) {
  const { say } = useSpeech();
  if (typeof value === 'string') return <NamedLink register="partners" id={value} />;
  return isNone(value) ? say(words.ourselves) : sayEmpty(value, say);
}

function sayCountry(record: AnyRecord | undefined, { say, language }: Speech): string {
  const country = record?.['country'];
  return typeof country === 'string' ? placeName(country, language) : sayEmpty(country, say);
}
