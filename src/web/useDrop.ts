import { useState } from 'react';
import type { DragEvent } from 'react';

/** What an element needs for files to be dropped on it. */
interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Takes the first file that is dropped; also says whether one hovers over the page. */
export function useDrop(onFile: (file: File) => void): readonly [boolean, DropHandlers] {
  const [hovering, setHovering] = useState(false);
  const handlers: DropHandlers = {
    onDragOver: (event) => {
      event.preventDefault();
      setHovering(true);
    },
    onDragLeave: (event) => {
      if (event.relatedTarget === null) setHovering(false);
    },
    onDrop: (event) => {
      event.preventDefault();
      setHovering(false);
      const file = event.dataTransfer.files[0];
      if (file !== undefined) onFile(file);
    },
  };
  return [hovering, handlers];
}
