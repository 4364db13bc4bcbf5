import type { ReactNode } from 'react';
import './feedback.css';

interface EmptyStateProps {
  readonly title: string;
  /** What belongs here, and why it matters. */
  readonly children: ReactNode;
  /** The first step: buttons. */
  readonly actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <div className="empty-state-text">{children}</div>
      {actions === undefined ? null : <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
