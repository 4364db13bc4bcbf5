import type { Text } from '../../lib/index.ts';
import { inLanguage } from '../../lib/index.ts';
import type { Activity, AnyRecord, FlowView, RecordIn, RegisterId, Use } from '../../map/index.ts';
import { flowViews, known, registerOf } from '../../map/index.ts';
import { placeName } from '../../standards/index.ts';
import type { CellModel, ColumnModel, SheetModel } from '../workbookModel.ts';
import type { ValueShower } from './showValue.ts';
import { ropaWords, workbookWords } from './words.ts';

/** What one row is made of: the activity and everything that hangs on it. */
interface Gathered {
  readonly activity: Activity;
  readonly uses: readonly Use[];
  readonly flows: readonly FlowView[];
  readonly locations: readonly RecordIn<'locations'>[];
}

interface RopaColumn {
  readonly head: Text;
  readonly width: number;
  readonly kind: ColumnModel['kind'];
  readonly cell: (gathered: Gathered, shower: ValueShower) => CellModel;
}

/** Records of processing: one row an activity, in the union of the columns the laws and standards ask for. */
export function ropaSheet(
  shower: ValueShower,
  name: string,
  preface: readonly string[],
): SheetModel {
  const { snapshot, language } = shower;
  const views = snapshot.derived(flowViews);
  const write = (said: Text) => inLanguage(said, language);
  return {
    id: 'records-of-processing',
    name,
    preface,
    frozenColumns: 2,
    columns: [
      { key: 'code', head: write(workbookWords.code), width: 11, kind: 'text' },
      ...Object.entries(columns).map(([key, { head, width, kind }]) => ({
        key,
        head: write(head),
        width,
        kind,
      })),
    ],
    rows: snapshot.all('activities').map((activity) => {
      const uses = snapshot.by('uses', 'activity', activity.id);
      const flows = snapshot
        .by('flows', 'activity', activity.id)
        .flatMap(({ id }) => views.get(id) ?? []);
      const ids = new Set<string>();
      for (const use of uses) for (const id of known(use.locations) ?? []) ids.add(id);
      for (const { toLocation } of flows) if (toLocation !== undefined) ids.add(toLocation.id);
      const locations = [...ids].flatMap((id) => snapshot.get('locations', id) ?? []);
      const gathered = { activity, uses, flows, locations };
      return [activity.code, ...Object.values(columns).map(({ cell }) => cell(gathered, shower))];
    }),
  };
}

const columns: { readonly [key: string]: RopaColumn } = {
  activity: {
    head: ropaWords.activity,
    width: 30,
    kind: 'wrapped',
    cell: ({ activity }, { language }) => inLanguage(activity.name, language),
  },
  product: ofActivity(ropaWords.product, 'product', 22),
  purpose: ofActivity(ropaWords.purpose, 'purpose', 26),
  basis: ofActivity(ropaWords.basis, 'basis', 22),
  gdprBasis: ofActivity(ropaWords.gdprBasis, 'gdprBasis', 20),
  subjects: ofActivity(ropaWords.subjects, 'subjects', 24),
  kinds: {
    head: ropaWords.kinds,
    width: 40,
    kind: 'wrapped',
    cell: ({ uses }, shower) =>
      names(
        shower,
        'categories',
        uses.map(({ category }) => category),
      ),
  },
  sensitive: {
    head: ropaWords.sensitive,
    width: 26,
    kind: 'wrapped',
    cell: ({ uses }, shower) => {
      const categories = uses.flatMap(
        ({ category }) => shower.snapshot.get('categories', category) ?? [],
      );
      if (categories.length === 0) return inLanguage(workbookWords.unknown, shower.language);
      const sensitive = categories.filter(
        ({ isSensitivePipl, isSensitiveGbt }) =>
          isSensitivePipl === true || isSensitiveGbt === true,
      );
      const open = categories.some(({ isSensitivePipl }) => isSensitivePipl === undefined);
      const shown = sensitive.map(({ name }) => inLanguage(name, shower.language));
      if (open) shown.push(inLanguage(workbookWords.unknown, shower.language));
      return shown.length === 0
        ? inLanguage(workbookWords.none, shower.language)
        : shower.join(unique(shown));
    },
  },
  people: ofActivity(ropaWords.people, 'people', 12, 'integer'),
  source: {
    head: ropaWords.source,
    width: 26,
    kind: 'wrapped',
    cell: ({ uses }, shower) => ofUses(shower, uses, ['source', 'supplier']),
  },
  collection: ofActivity(ropaWords.collection, 'collection', 16),
  required: {
    head: ropaWords.required,
    width: 26,
    kind: 'wrapped',
    cell: ({ uses }, shower) =>
      names(
        shower,
        'categories',
        uses.filter(({ isRequired }) => isRequired === true).map(({ category }) => category),
      ),
  },
  optional: {
    head: ropaWords.optional,
    width: 26,
    kind: 'wrapped',
    cell: ({ uses }, shower) =>
      names(
        shower,
        'categories',
        uses.filter(({ isRequired }) => isRequired === false).map(({ category }) => category),
      ),
  },
  systems: {
    head: ropaWords.systems,
    width: 26,
    kind: 'wrapped',
    cell: ({ locations }, shower) =>
      names(
        shower,
        'locations',
        locations.map(({ id }) => id),
      ),
  },
  places: {
    head: ropaWords.places,
    width: 20,
    kind: 'wrapped',
    cell: ({ locations }, shower) => ofLocations(shower, locations, 'country'),
  },
  encryptedAtRest: {
    head: ropaWords.encryptedAtRest,
    width: 16,
    kind: 'wrapped',
    cell: ({ locations }, shower) => ofLocations(shower, locations, 'isEncryptedAtRest'),
  },
  encryptedInTransit: {
    head: ropaWords.encryptedInTransit,
    width: 16,
    kind: 'wrapped',
    cell: ({ flows }, shower) =>
      fieldOf(
        shower,
        'flows',
        'isEncryptedInTransit',
        flows.map(({ flow }) => flow),
      ),
  },
  recipients: {
    head: ropaWords.recipients,
    width: 40,
    kind: 'wrapped',
    cell: ({ flows }, shower) => {
      const shown = flows.flatMap(({ recipient }) => {
        if (recipient === undefined) return [];
        const { role } = registerOf('partners').fields;
        const where =
          recipient.country === undefined
            ? inLanguage(workbookWords.unknown, shower.language)
            : placeName(recipient.country, shower.language);
        const how = role === undefined ? '' : shower.text(role, recipient.role);
        return [`${shower.name('partners', recipient.id)} – ${how}, ${where}`];
      });
      return orNone(shower, shown);
    },
  },
  manner: {
    head: ropaWords.manner,
    width: 22,
    kind: 'wrapped',
    cell: ({ flows }, shower) =>
      fieldOf(
        shower,
        'flows',
        'kind',
        flows.filter(({ leavesEntity }) => leavesEntity !== 'no').map(({ flow }) => flow),
      ),
  },
  exports: {
    head: ropaWords.exports,
    width: 22,
    kind: 'wrapped',
    cell: ({ flows }, shower) =>
      orNone(
        shower,
        flows
          .filter(isExport)
          .flatMap(({ toPlaces }) => toPlaces.map((iso) => placeName(iso, shower.language))),
      ),
  },
  mechanism: mechanism(ropaWords.mechanism, 'kind', 26),
  mechanismReference: mechanism(ropaWords.mechanismReference, 'reference', 20),
  mechanismUntil: mechanism(ropaWords.mechanismUntil, 'validUntil', 14),
  retention: {
    head: ropaWords.retention,
    width: 30,
    kind: 'wrapped',
    cell: ({ uses }, shower) => rules(shower, uses, ['days', 'howSet']),
  },
  endAction: {
    head: ropaWords.endAction,
    width: 16,
    kind: 'wrapped',
    cell: ({ uses }, shower) => rules(shower, uses, ['endAction']),
  },
  measures: {
    head: ropaWords.measures,
    width: 36,
    kind: 'wrapped',
    cell: ({ locations }, shower) => ofLocations(shower, locations, 'measures'),
  },
  assessment: ofActivity(ropaWords.assessment, 'assessments', 28),
  assessmentDay: {
    head: ropaWords.assessmentDay,
    width: 14,
    kind: 'day',
    cell: ({ activity }, shower) => {
      const days = (known(activity.assessments) ?? []).flatMap(
        (id) => known(shower.snapshot.get('impact-assessments', id)?.completed) ?? [],
      );
      return days.toSorted().at(-1) ?? inLanguage(workbookWords.none, shower.language);
    },
  },
  handler: {
    head: ropaWords.handler,
    width: 26,
    kind: 'wrapped',
    cell: (_, { snapshot, language }) =>
      inLanguage(snapshot.all('organisation')[0]?.name ?? workbookWords.unknown, language),
  },
  joint: ofActivity(ropaWords.joint, 'jointPartner', 20),
  representative: ofOrganisation(ropaWords.representative, [
    'euRepresentative',
    'ukRepresentative',
  ]),
  officer: ofOrganisation(ropaWords.officer, ['piOfficer', 'dataProtectionOfficer']),
  responsible: ofActivity(ropaWords.responsible, 'responsible', 20),
  lastReview: ofActivity(ropaWords.lastReview, 'lastReviewed', 13, 'day'),
};

function ofActivity(
  head: Text,
  name: string,
  width: number,
  kind: ColumnModel['kind'] = 'wrapped',
): RopaColumn {
  const field = registerOf('activities').fields[name];
  if (field === undefined) throw new Error(`Activities have no field "${name}".`);
  return {
    head,
    width,
    kind,
    cell: ({ activity }, shower) => shower.cell(field, (activity as AnyRecord)[name]), // a field of its own register
  };
}

function ofOrganisation(head: Text, fields: readonly string[]): RopaColumn {
  return {
    head,
    width: 24,
    kind: 'wrapped',
    cell: (_, shower) => {
      const organisation = shower.snapshot.all('organisation');
      return shower.join(
        unique(fields.map((name) => fieldOf(shower, 'organisation', name, organisation))),
      );
    },
  };
}

function mechanism(head: Text, name: string, width: number): RopaColumn {
  return {
    head,
    width,
    kind: 'wrapped',
    cell: ({ flows }, shower) => {
      const exports = flows.filter(isExport);
      if (exports.length === 0) return inLanguage(workbookWords.notApplicable, shower.language);
      const held = exports.flatMap(
        ({ flow }) => shower.snapshot.get('mechanisms', flow.mechanism) ?? [],
      );
      return held.length === 0
        ? inLanguage(workbookWords.none, shower.language)
        : fieldOf(shower, 'mechanisms', name, held);
    },
  };
}

function isExport({ leavesMainland }: FlowView): boolean {
  return leavesMainland === 'yes';
}

/** A field of several records as one text, each different value once. */
function fieldOf(
  shower: ValueShower,
  register: RegisterId,
  name: string,
  records: readonly object[],
): string {
  const field = registerOf(register).fields[name];
  if (field === undefined) throw new Error(`Register "${register}" has no field "${name}".`);
  return orNone(
    shower,
    records.map((record) =>
      shower.text(field, (record as { readonly [key: string]: unknown })[name]),
    ),
  ); // a field of its own register
}

function ofLocations(shower: ValueShower, locations: readonly object[], name: string): string {
  return fieldOf(shower, 'locations', name, locations);
}

function ofUses(shower: ValueShower, uses: readonly object[], fields: readonly string[]): string {
  const skip = inLanguage(workbookWords.notApplicable, shower.language);
  return shower.join(
    unique(fields.map((name) => fieldOf(shower, 'uses', name, uses))).filter(
      (part) => part !== skip,
    ),
  );
}

function rules(shower: ValueShower, uses: readonly Use[], fields: readonly string[]): string {
  const found = unique(uses.flatMap(({ retention }) => known(retention) ?? [])).flatMap(
    (id) => shower.snapshot.get('retention-rules', id) ?? [],
  );
  if (found.length === 0) return inLanguage(workbookWords.unknown, shower.language);
  return shower.join(
    found.map((rule) =>
      fields.map((name) => fieldOf(shower, 'retention-rules', name, [rule])).join(' – '),
    ),
  );
}

function names(shower: ValueShower, register: RegisterId, ids: readonly string[]): string {
  return orNone(
    shower,
    ids.map((id) => inLanguage(shower.snapshot.get(register, id)?.name, shower.language)),
  );
}

function orNone(shower: ValueShower, parts: readonly string[]): string {
  const shown = unique(parts.filter((part) => part !== ''));
  return shown.length === 0 ? inLanguage(workbookWords.none, shower.language) : shower.join(shown);
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
