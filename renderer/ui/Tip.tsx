import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import classes from './Tip.module.css';

/** How long the pointer rests before the hint comes. */
const REST_MS = 500;

interface TipProps {
  readonly label: string;
  /** Where the hint stands; it keeps inside the window. */
  readonly side?: 'below' | 'right';
  readonly children: React.ReactNode;
}

/**
 * A hint at its child while the pointer rests there. Nothing of it is made before: a window has
 * dozens of hints, and few are ever seen.
 */
export function Tip({ label, side = 'below', children }: TipProps): React.JSX.Element {
  const anchor = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [place, setPlace] = useState<DOMRect | null>(null);
  const hide = (): void => {
    clearTimeout(timer.current);
    setPlace(null);
  };
  const wait = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setPlace(anchor.current?.firstElementChild?.getBoundingClientRect() ?? null);
    }, REST_MS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches over its child
    <span
      ref={anchor}
      className={classes['anchor']}
      onPointerEnter={wait}
      onPointerLeave={hide}
      onPointerDown={hide}
      onKeyDown={hide}
    >
      {children}
      {place !== null &&
        createPortal(<Hint label={label} side={side} place={place} />, document.body)}
    </span>
  );
}

interface HintProps {
  readonly label: string;
  readonly side: 'below' | 'right';
  readonly place: DOMRect;
}

const GAP = 6;

function Hint({ label, side, place }: HintProps): React.JSX.Element {
  const fit = (element: HTMLElement | null): void => {
    if (element === null) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = side === 'right' ? place.right + GAP : (place.left + place.right - width) / 2;
    const below = side === 'right' ? (place.top + place.bottom - height) / 2 : place.bottom + GAP;
    const top = below + height > window.innerHeight ? place.top - GAP - height : below;
    element.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
    element.style.top = `${Math.max(GAP, top)}px`;
  };
  return (
    <div ref={fit} className={classes['hint']} role="tooltip">
      {label}
    </div>
  );
}
