import type { ReactNode } from 'react';
import { useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** A part of the page under a heading. */
export function Section({ title, help, children }: SectionProps) {
  const id = useId();
  return (
    <section className="workspace-section" aria-labelledby={id}>
      <div className="workspace-section-head">
        <h2 id={id}>{title}</h2>
        {help === undefined ? null : <p className="quiet small">{help}</p>}
      </div>
      <div className="workspace-section-body">{children}</div>
    </section>
  );
}
