import { useListing } from '../../data/workspaces/useListing.ts';
import { DeleteDialog } from './DeleteDialog.tsx';

interface DeleteErrandProps {
  readonly id: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The deletion of a workspace asked for from inside it. */
export function DeleteErrand({ id, onDone, onClose }: DeleteErrandProps) {
  const listing = useListing(id);
  if (listing === undefined) return null;
  return <DeleteDialog listing={listing} extent={undefined} onDeleted={onDone} onClose={onClose} />;
}
