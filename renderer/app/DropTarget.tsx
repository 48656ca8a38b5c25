import { useEffect, useState } from 'react';
import { useSay } from '../state/language.ts';
import { openViewFile } from '../state/views.ts';
import { DropHint } from '../ui/DropHint.tsx';

/** Files that are pictures, tables or views wherever they fall; others may be press texts. */
const ONLY_VIEWS = /\.(?:png|svg|pptx|xlsx|zip|parkview)$/i;

/**
 * Takes files that are dropped anywhere on the window and opens the view that lies in them. What an
 * area takes itself, as the press desk takes texts, is left to it.
 */
export function DropTarget(): React.JSX.Element | null {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  useEffect(() => hearDrops(setOver), []);
  return isOver ? <DropHint isOverWindow>{say('views.drop')}</DropHint> : null;
}

function hearDrops(setOver: (isOver: boolean) => void): () => void {
  const over = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  const first = (event: DragEvent): void => {
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.some(({ name }) => ONLY_VIEWS.test(name))) return;
    event.stopPropagation();
    take(event, files);
  };
  const last = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!event.defaultPrevented && files.length > 0) take(event, files);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', first, { capture: true });
  window.addEventListener('drop', last);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', first, { capture: true });
    window.removeEventListener('drop', last);
  };
}

// One window shows one view: of several files the first is opened.
function take(event: DragEvent, [file]: readonly File[]): void {
  event.preventDefault();
  if (file !== undefined) void openViewFile(file);
}
