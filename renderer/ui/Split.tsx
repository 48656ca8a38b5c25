import { useRef, useState } from 'react';
import classes from './Split.module.css';

/** How far one press of an arrow key moves the border, in percent of the whole. */
const STEP = 2;
const RANGE = { least: 15, most: 50 } as const;

interface SplitProps {
  /** Names the border between the two. */
  readonly label: string;
  /** Width of the side in percent of the whole; null for its first width. */
  readonly share: number | null;
  readonly onShare: (share: number) => void;
  /** What stands at the right; without it the rest takes all. */
  readonly side: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A part at the right that can be made wider and narrower, by pointer and by arrow keys. */
export function Split({ label, share, onShare, side, children }: SplitProps): React.JSX.Element {
  const whole = useRef<HTMLDivElement>(null);
  const part = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? share;
  const measured = (): number => widthOf(part) / widthOf(whole);
  const shareAt = ({ clientX }: React.PointerEvent): number => {
    const right = whole.current?.getBoundingClientRect().right ?? 0;
    return within(((right - clientX) / widthOf(whole)) * 100);
  };
  return (
    <div ref={whole} className={classes['split']}>
      <div className={classes['rest']}>{children}</div>
      {side !== null && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a rule that moves is no hr */}
          <div
            className={classes['border']}
            role="separator"
            aria-orientation="vertical"
            aria-label={label}
            aria-valuemin={RANGE.least}
            aria-valuemax={RANGE.most}
            aria-valuenow={Math.round(shown ?? RANGE.least)}
            tabIndex={0}
            data-dragged={dragged !== null || undefined}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setDragged(within(measured() * 100));
            }}
            onPointerMove={(event) => {
              if (dragged !== null) setDragged(shareAt(event));
            }}
            onPointerUp={() => {
              if (dragged !== null) onShare(dragged);
              setDragged(null);
            }}
            onPointerCancel={() => setDragged(null)}
            onKeyDown={({ key }) => {
              const step = key === 'ArrowLeft' ? STEP : -STEP;
              const isStep = key === 'ArrowLeft' || key === 'ArrowRight';
              if (isStep) onShare(within(measured() * 100 + step));
            }}
          />
          <div
            ref={part}
            className={classes['side']}
            style={shown === null ? undefined : { width: `${shown}%` }}
          >
            {side}
          </div>
        </>
      )}
    </div>
  );
}

function widthOf({ current }: React.RefObject<HTMLElement | null>): number {
  return Math.max(1, current?.getBoundingClientRect().width ?? 1);
}

function within(share: number): number {
  return Math.min(RANGE.most, Math.max(RANGE.least, share));
}
