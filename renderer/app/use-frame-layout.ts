import { useEffect, useRef, useState } from 'react';
import type { Layout } from 'react-resizable-panels';
import { toRecord } from '../../shared/core/json.ts';
import { setPanelOpen } from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';
import { changeSettings } from '../state/workspace.ts';

/** How long the parts must rest before their sizes are kept. */
const REST_MS = 600;

interface FrameLayout {
  readonly isPanelOpen: boolean;
  /** Shares of the window's width, in percent; null for the first ones. */
  readonly layout: Layout | null;
  readonly rememberLayout: (layout: Layout) => void;
}

/** Sizes of the window's parts as they were when last seen. */
export function useFrameLayout(): FrameLayout {
  const isPanelOpen = useWorkbench((state) => state.isPanelOpen);
  const [kept] = useState(() => readLayout(useWorkbench.getState().settings.layout));
  const latest = useRef(kept.layout);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setPanelOpen(kept.isPanelOpen), [kept]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keepSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(keepLayout, REST_MS, latest.current);
  };
  const rememberLayout = (layout: Layout): void => {
    if (Object.keys(layout).length > 1) latest.current = layout;
    keepSoon();
  };
  return { isPanelOpen, layout: latest.current, rememberLayout };
}

function keepLayout(layout: Layout | null): void {
  const { isPanelOpen, settings } = useWorkbench.getState();
  const next = { isPanelOpen, ...(layout === null ? {} : { frame: layout }) };
  if (JSON.stringify(next) === JSON.stringify(settings.layout)) return;
  void changeSettings({ layout: next });
}

function readLayout(value: unknown): Pick<FrameLayout, 'isPanelOpen' | 'layout'> {
  const kept = toRecord(value);
  const frame = toRecord(kept?.['frame']);
  const layout: Layout = {};
  for (const id of ['area', 'side']) {
    const share = frame?.[id];
    if (typeof share === 'number' && share > 0 && share < 100) layout[id] = share;
  }
  const isWhole = Object.keys(layout).length === 2;
  return { isPanelOpen: kept?.['isPanelOpen'] !== false, layout: isWhole ? layout : null };
}
