import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import type { Place, Route } from '../../navigation/routes.ts';
import { places, writeRoute } from '../../navigation/routes.ts';
import { registerGroups } from '../../navigation/registerGroups.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { placeWords } from './placeWords.ts';

const words = { navigation: text('Places', '导航') };

/** The places of the workspace; below "Registers" the registers themselves while one is open. */
export function Navigation({ route }: { readonly route: Extract<Route, { at: 'workspace' }> }) {
  const { say } = useSpeech();
  return (
    <nav className="frame-nav" aria-label={say(words.navigation)}>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <PlaceLink
              workspace={route.workspace}
              place={place}
              isCurrent={route.place === place}
              label={say(placeWords[place])}
            />
            {place === 'registers' && route.place === 'registers' ? (
              <Registers workspace={route.workspace} current={route.register} />
            ) : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PlaceLinkProps {
  readonly workspace: string;
  readonly place: Place;
  readonly isCurrent: boolean;
  readonly label: string;
}

function PlaceLink({ workspace, place, isCurrent, label }: PlaceLinkProps) {
  return (
    <a
      className="nav-place"
      href={writeRoute({ at: 'workspace', workspace, place })}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      {label}
    </a>
  );
}

interface RegistersProps {
  readonly workspace: string;
  readonly current: RegisterId | undefined;
}

function Registers({ workspace, current }: RegistersProps) {
  const { say } = useSpeech();
  return (
    <div className="nav-registers">
      {registerGroups.map(({ id, label, registers }) => (
        <section key={id} aria-label={say(label)}>
          <h3>{say(label)}</h3>
          <ul>
            {registers.map((register) => (
              <li key={register}>
                <a
                  className="nav-register clip"
                  href={writeRoute({ at: 'workspace', workspace, place: 'registers', register })}
                  {...(register === current ? { 'aria-current': 'page' as const } : {})}
                >
                  {say(registerOf(register).many)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
