import type { AnyRecord, Derived, RegisterId, Snapshot } from '../map/index.ts';
import type { Criterion, Facts } from '../policy/index.ts';
import type { Attestations } from './workspaceAnswers.ts';

/**
 * The slice of the world a criterion declared, and nothing more: reading an undeclared register,
 * another criterion's question or an undeclared setting throws, which the engine shows as an error.
 */
export function factsFor(
  criterion: Criterion,
  snapshot: Snapshot,
  attestations: Attestations,
): Facts {
  const allowed = new Set<RegisterId>([criterion.judges, ...criterion.reads]);
  // Looked up millions of times on a large map: one property, one map.
  const identities: { [register: string]: ReadonlyMap<string, AnyRecord> } = {};
  const settings = new Set(criterion.settings);
  const views = new Map<unknown, unknown>();
  let lastView: unknown;
  let lastMade: unknown;
  const guard = (register: RegisterId) => {
    if (!allowed.has(register)) {
      throw new Error(`Criterion "${criterion.id}" reads "${register}" without declaring it.`);
    }
  };
  const facts = {
    asOf: snapshot.asOf,
    all(register: RegisterId) {
      guard(register);
      return snapshot.all(register);
    },
    get(register: RegisterId, id: unknown) {
      let records = identities[register];
      if (records === undefined) {
        guard(register);
        records = snapshot.identities(register) as ReadonlyMap<string, AnyRecord>; // widened
        identities[register] = records;
      }
      return typeof id === 'string' ? records.get(id) : undefined;
    },
    by(register: RegisterId, field: never, id: string): readonly AnyRecord[] {
      guard(register);
      return snapshot.by(register, field, id) as readonly AnyRecord[]; // widened: the register is not known here
    },
    derived<T>(view: Derived<T>): T {
      // Most rules ask for one view again and again.
      if (view === lastView) return lastMade as T; // made by that very view
      let made = views.get(view);
      if (made === undefined) {
        view.reads.forEach(guard);
        made = snapshot.derived(view);
        views.set(view, made);
      }
      lastView = view;
      lastMade = made;
      return made as T; // stored under the view that made it
    },
    answer(id: string, record?: string) {
      const question = criterion.questions.find((one) => one.id === id);
      if (question === undefined) {
        throw new Error(
          `Criterion "${criterion.id}" looks at the answer to "${id}", which it does not ask.`,
        );
      }
      return attestations.answer(question, record);
    },
    setting(id: string) {
      if (!settings.has(id)) {
        throw new Error(
          `Criterion "${criterion.id}" reads the setting "${id}" without declaring it.`,
        );
      }
      return snapshot.setting(id);
    },
  };
  return facts as Facts; // the typed view of the same functions: each register gives its own records
}
