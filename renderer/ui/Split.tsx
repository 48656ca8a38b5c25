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
  return (
    <div ref={whole} className={classes['split']}>
      <div className={classes['rest']}>{children}</div>
      {side !== null && (
        <>
          <Border
            label={label}
            now={shown}
            shareAt={(x) => within(((edgeOf(whole) - x) / widthOf(whole)) * 100)}
            onDrag={setDragged}
            onShare={onShare}
            onStep={(step) => onShare(within((widthOf(part) / widthOf(whole)) * 100 + step))}
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

interface BorderProps {
  readonly label: string;
  readonly now: number | null;
  /** The share of the side if the border stood there, in pixels from the left of the window. */
  readonly shareAt: (x: number) => number;
  /** Where the border is while it is dragged; null when that is over. */
  readonly onDrag: (share: number | null) => void;
  readonly onShare: (share: number) => void;
  readonly onStep: (step: number) => void;
}

function Border(props: BorderProps): React.JSX.Element {
  const { label, now, shareAt, onDrag, onShare, onStep } = props;
  const [isDragged, setIsDragged] = useState(false);
  const end = (): void => {
    setIsDragged(false);
    onDrag(null);
  };
  return (
    <div
      className={classes['border']}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={RANGE.least}
      aria-valuemax={RANGE.most}
      aria-valuenow={Math.round(now ?? RANGE.least)}
      tabIndex={0}
      data-dragged={isDragged || undefined}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setIsDragged(true);
      }}
      onPointerMove={({ clientX }) => {
        if (isDragged) onDrag(shareAt(clientX));
      }}
      onPointerUp={({ clientX }) => {
        if (isDragged) onShare(shareAt(clientX));
        end();
      }}
      onPointerCancel={end}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') onStep(STEP);
        if (key === 'ArrowRight') onStep(-STEP);
      }}
    />
  );
}

function edgeOf({ current }: React.RefObject<HTMLElement | null>): number {
  return current?.getBoundingClientRect().right ?? 0;
}

function widthOf({ current }: React.RefObject<HTMLElement | null>): number {
  return Math.max(1, current?.getBoundingClientRect().width ?? 1);
}

function within(share: number): number {
  return Math.min(RANGE.most, Math.max(RANGE.least, share));
}
