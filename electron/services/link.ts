import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Reported, type Result } from '../../shared/core/result.ts';
import type { DatasetTables } from '../../shared/domain/dataset.ts';
import type { Workspace } from '../../shared/domain/workspace.ts';
import type { RequestOf, ResponseOf } from '../../shared/ipc/contract.ts';
import type { Desktop } from './desktop.ts';

/** A wish to open an address, with what decides about it. */
export interface LinkWish extends RequestOf<'link.open'> {
  readonly desktop: Desktop;
  /** Reads the bundled tables. */
  readonly dataset: () => Promise<Result<Reported<DatasetTables>>>;
  readonly workspace: Promise<Result<{ readonly workspace: Pick<Workspace, 'layers'> }>>;
}

/**
 * Opens the address of a source in the browser after the user has agreed. Fails with
 * `link.refused` when the address is not a plain https one or belongs to no source.
 */
export async function openLink(wish: LinkWish): Promise<Result<ResponseOf<'link.open'>>> {
  const { url, language, desktop } = wish;
  if (!isPlainHttps(url) || !(await isOfSource(url, wish))) {
    return failed(errorProblem('link.refused', { url: url.slice(0, 200) }));
  }
  const agreed = await desktop.askToOpenLink(url, language);
  if (agreed) await desktop.openLink(url);
  return ok({ kind: agreed ? 'opened' : 'cancelled' });
}

async function isOfSource(url: string, { dataset, workspace }: LinkWish): Promise<boolean> {
  const [tables, opened] = await Promise.all([dataset(), workspace]);
  const bundled = tables.kind === 'ok' ? tables.value.value.sources : [];
  if (bundled.some((source) => source.url === url)) return true;
  if (opened.kind === 'failed') return false;
  // Loaded only here: reading tables is not needed to open the window.
  const { readLayerSources } = await import('./layer-sources.ts');
  const layers = [...opened.value.workspace.layers.values()];
  return layers.some((layer) => readLayerSources(layer).some((source) => source.url === url));
}

/** Whether the address is https, without user, password, odd port or control characters. */
export function isPlainHttps(text: string): boolean {
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, port, hostname } = new URL(text);
  return (
    protocol === 'https:' &&
    username === '' &&
    password === '' &&
    port === '' &&
    hostname.includes('.')
  );
}
