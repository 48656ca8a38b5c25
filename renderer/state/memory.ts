import { toRecord } from '../../shared/core/json.ts';
import { useWorkbench, type Workbench } from './store.ts';
import { changeSettings } from './workspace.ts';

/** How long the window must rest before what it remembers is kept. */
const REST_MS = 500;

/** What the window remembers of itself from one start to the next. */
type Memory = Pick<Workbench, 'isPanelOpen' | 'panel' | 'shares' | 'drafts'>;

/** Puts the window back as it was and from now on keeps how it is, half-typed text included. */
export function rememberWindow(): void {
  useWorkbench.setState(readMemory(useWorkbench.getState().settings.layout));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    timer = undefined;
    keepMemory();
  };
  useWorkbench.subscribe((state, before) => {
    if (isSame(memoryOf(state), memoryOf(before))) return;
    clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  });
  // What was typed a moment before the window is closed is kept as well.
  window.addEventListener('pagehide', () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    keep();
  });
}

/** Reads what was kept; what cannot be understood is left as on a first start. */
export function readMemory(value: unknown): Partial<Memory> {
  const kept = toRecord(value);
  if (kept === null) return {};
  const shares = readMap(kept['shares'], isShare);
  return {
    isPanelOpen: kept['isPanelOpen'] !== false,
    panel: kept['panel'] === 'notes' ? 'notes' : 'evidence',
    shares: Object.keys(shares).length > 0 ? shares : null,
    drafts: readMap(kept['drafts'], isText),
  };
}

function keepMemory(): void {
  const { isPanelOpen, panel, shares, drafts } = useWorkbench.getState();
  void changeSettings({ layout: { isPanelOpen, panel, shares, drafts } });
}

function memoryOf({ isPanelOpen, panel, shares, drafts }: Workbench): Memory {
  return { isPanelOpen, panel, shares, drafts };
}

function isSame(a: Memory, b: Memory): boolean {
  return (
    a.isPanelOpen === b.isPanelOpen &&
    a.panel === b.panel &&
    a.shares === b.shares &&
    a.drafts === b.drafts
  );
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < 100;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readMap<Value>(
  value: unknown,
  isValue: (each: unknown) => each is Value,
): Record<string, Value> {
  const read: Record<string, Value> = {};
  for (const [key, each] of Object.entries(toRecord(value) ?? {})) {
    if (isValue(each)) read[key] = each;
  }
  return read;
}
