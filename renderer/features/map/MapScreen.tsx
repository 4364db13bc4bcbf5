import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import { useRecords, useSession } from '../../data/session/sessionContext.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../ui/language/languageContext.ts';
import './map.css';

const words = {
  title: text('Map', '数据地图'),
  lead: text(
    'From whom data comes, what is done with it, where it rests, who receives it. This version lists the four stations with what lies in each; the drawn map is not part of it yet.',
    '数据来自谁、如何处理、存储于何处、提供给谁。当前版本列示四个环节及其内容，图形化地图尚未提供。',
  ),
  emptyTitle: text('Nothing is mapped yet', '尚未录入数据地图'),
  empty: text(
    'A map begins with what you do: add a processing activity, the data it uses, the place the data rests and the partner that receives it. Flows tie them together.',
    '绘制数据地图从处理活动开始：录入处理活动、所使用的数据、存储位置及接收数据的合作方，再以数据流转相互关联。',
  ),
};

const stations: readonly RegisterId[] = ['activities', 'locations', 'partners', 'flows'];

/** The stations of the map with what lies in each: the place where the drawn map will be. */
export function MapScreen() {
  const { say } = useSpeech();
  const activities = useRecords('activities');
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{say(words.title)}</h1>
        <p className="quiet">{say(words.lead)}</p>
      </header>
      {activities?.length === 0 ? (
        <EmptyState title={say(words.emptyTitle)}>
          <p>{say(words.empty)}</p>
        </EmptyState>
      ) : (
        <ol className="map-stations">
          {stations.map((register) => (
            <Station key={register} register={register} />
          ))}
        </ol>
      )}
    </div>
  );
}

const most = 12;
const others = text('and {count, number} more', '另有{count, number}条');

function Station({ register }: { readonly register: RegisterId }) {
  const { say, read, number } = useSpeech();
  const { id: workspace } = useSession();
  const records = useRecords(register)?.filter(({ archived }) => archived !== true);
  return (
    <li>
      <h2>
        <a href={writeRoute({ at: 'workspace', workspace, place: 'registers', register })}>
          {say(registerOf(register).many)}
        </a>{' '}
        <span className="quiet">{records === undefined ? '' : number(records.length)}</span>
      </h2>
      <ul>
        {records?.slice(0, most).map(({ id, code, name }) => (
          <li key={id} className="clip">
            <a
              href={writeRoute({
                at: 'workspace',
                workspace,
                place: 'map',
                record: { register, id },
              })}
            >
              <span className="code quiet">{code}</span> {read(name)}
            </a>
          </li>
        ))}
      </ul>
      {records === undefined || records.length <= most ? null : (
        <p className="quiet small">{say(others, { count: records.length - most })}</p>
      )}
    </li>
  );
}
