import type { ReactNode } from 'react';
import './feedback.css';

interface BannerProps {
  readonly kind: 'notice' | 'problem';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A line across the top of what it is about; it stays as long as it is true. */
export function Banner({ kind, children, actions }: BannerProps) {
  return (
    <div className={`banner banner-${kind}`} role={kind === 'problem' ? 'alert' : 'note'}>
      <div className="banner-text">{children}</div>
      {actions === undefined ? null : <div className="banner-actions">{actions}</div>}
    </div>
  );
}
