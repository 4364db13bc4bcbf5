import type { Workspace } from '../../../../shared/assessment/index.ts';
import { workspaceVersion } from '../../../../shared/assessment/index.ts';
import type { Words } from '../../../../shared/lib/index.ts';
import type { MapData } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { EnteredFields } from '../../checks/enteredFields.ts';
import { withoutUnknown } from '../../../../shared/history/index.ts';

export interface EmptyWorkspace {
  readonly name: Words;
  /** The id of the policy pack it is judged against. */
  readonly pack: string;
  readonly organisation: {
    readonly name: Words;
    /** Whatever else is known of it, by the fields of its register; checked when the workspace is created. */
    readonly fields?: EnteredFields;
  };
}

/** The least a workspace can be: its organisation and nothing else. `id` is new, such as a random UUID. */
export function emptyWorkspace(
  { name, pack, organisation }: EmptyWorkspace,
  id: string,
): Workspace {
  const record = withoutUnknown({
    ...organisation.fields,
    id: `org-${id}`.slice(0, 100),
    code: `${registerOf('organisation').prefix}-001`,
    name: organisation.name,
  });
  return {
    format: 'cartulary-workspace',
    version: workspaceVersion,
    id,
    name,
    isSample: false,
    pack,
    settings: {},
    registers: { organisation: [record] } as unknown as MapData, // what was entered is checked on creation
    answers: [],
    overrides: [],
  };
}
