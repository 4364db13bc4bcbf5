import './files.css';

/** Says what happens to the file held over the window. */
export function DropOverlay({ label }: { readonly label: string }) {
  return (
    <div className="drop-overlay" role="status">
      <p>{label}</p>
    </div>
  );
}
