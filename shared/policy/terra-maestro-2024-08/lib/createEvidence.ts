import type { Day } from '../../../lib/index.ts';
import { none } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import { createRecord } from '../../index.ts';

/** A complete piece of evidence of that day, kept elsewhere and pointed at; for what-if only. */
export function createEvidence(id: string, dated: Day): Change {
  return createRecord('evidence', id, {
    kind: 'reference',
    fileName: none,
    sha256: none,
    mediaType: none,
    sizeBytes: none,
    reference: id,
    dated,
    expires: none,
  });
}
