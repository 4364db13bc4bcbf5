import { useEffect, useState } from 'react';

/**
 * Takes files dropped anywhere in the window; true while one is held over it. Without this a browser
 * would leave the page for the file. `onFiles` must be memoised.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // A part of the screen that wants the file for itself says so, and says what it does with it.
      setIsOver(!event.defaultPrevented);
      event.preventDefault();
    };
    const onDragLeave = (event: DragEvent) => {
      // Leaving one element for another inside the window is no leaving.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onAnyDrop = () => setIsOver(false);
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    // Before whoever takes the file and lets nobody else hear of it.
    window.addEventListener('drop', onAnyDrop, true);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onAnyDrop, true);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFiles]);
  return isOver;
}
