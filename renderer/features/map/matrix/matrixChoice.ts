import type { MatrixKind, MatrixOrder } from '../../../../shared/views/index.ts';

export const kinds: readonly MatrixKind[] = [
  'partner-principle',
  'category-location',
  'category-partner',
  'activity-principle',
];
export type Order = MatrixOrder | 'given';
export const orders: readonly Order[] = ['worst', 'count', 'name', 'given'];

/** What is chosen about a matrix; kept while other tabs are looked at. */
export interface Choice {
  readonly kind: MatrixKind;
  readonly rows: Order;
  /** Null until chosen: the pack's order for principles, the worst first for records. */
  readonly columns: Order | null;
  readonly isWithoutEmpty: boolean;
  readonly query: string;
}

export const firstChoice: Choice = {
  kind: 'partner-principle',
  rows: 'worst',
  columns: null,
  isWithoutEmpty: true,
  query: '',
};

export function isOfPrinciples(kind: MatrixKind): boolean {
  return kind === 'partner-principle' || kind === 'activity-principle';
}

/** The order of the columns, chosen or not. */
export function columnsOf({ kind, columns }: Choice): Order {
  return columns ?? (isOfPrinciples(kind) ? 'given' : 'worst');
}
