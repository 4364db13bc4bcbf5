import type { ReactNode } from 'react';
import type { RecordAddress } from '../../../navigation/routes.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { useRoute } from '../../../navigation/useRoute.ts';

interface RecordLinkProps {
  readonly record: RecordAddress;
  readonly children: ReactNode;
}

/** Shows a record in the panel, the place beside it staying as it is. */
export function RecordLink({ record, children }: RecordLinkProps) {
  const route = useRoute();
  if (route.at !== 'workspace') return children;
  return <a href={writeRoute({ ...route, record })}>{children}</a>;
}
