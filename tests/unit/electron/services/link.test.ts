import { describe, expect, it } from 'vitest';
import { isPlainHttps, openLink } from '../../../../electron/services/link.ts';
import { ok } from '../../../../shared/core/result.ts';
import type { DatasetTables } from '../../../../shared/domain/dataset.ts';

const url = 'https://example.org/news/1?a=б';

describe('an address that may be opened', () => {
  it('is https on a host with a name', () => {
    expect(isPlainHttps(url)).toBe(true);
  });

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<p>',
    'smb://example.org/share',
    'ms-msdt:/id',
    'mailto:a@example.org',
    'vbscript:x',
    '\\\\host\\share',
    'C:\\Windows',
    ' https://example.org/',
    'https://example.org/\u0000',
    'https://example.org/\u202Egnp',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://example.org:8443/',
    'https://localhost/',
    'https://example.org\\@evil.org/',
    '',
  ])('is not %j', (address) => {
    expect(isPlainHttps(address)).toBe(false);
  });
});

describe('opening the address of a source', () => {
  const sources = [{ url }] as unknown as DatasetTables['sources'];
  const loaded = Promise.resolve(
    ok({ value: { sources } as unknown as DatasetTables, problems: [] }),
  );
  const dataset = async (): typeof loaded => loaded;
  const own = 'https://example.org/own';
  const body = {
    kind: 'press',
    isOn: true,
    parks: '',
    sources: `source_id,publisher,published,published_basis,reliability,url,language,label\nown,Вестник,,,press,${own},ru,Парк\n`,
    observations: '',
    article: null,
    places: [],
  };
  const at = '2026-01-01T00:00:00.000Z';
  const layer = { id: 'x', name: 'Вестник', body, createdAt: at, updatedAt: at };
  const workspace = Promise.resolve(ok({ workspace: { layers: new Map([['x', layer]]) } }));
  const opened: string[] = [];
  const desktop = (agrees: boolean): Parameters<typeof openLink>[0]['desktop'] => ({
    askWhereToSave: async () => null,
    askForFile: async () => null,
    askForFolder: async () => null,
    askToOpenLink: async () => agrees,
    openLink: async (address) => {
      opened.push(address);
    },
    writeClipboard: async () => undefined,
    editText: () => undefined,
    updateWindow: () => undefined,
  });

  it('asks first and opens what the user agreed to', async () => {
    opened.length = 0;
    const answer = await openLink({
      url,
      language: 'ru',
      desktop: desktop(true),
      dataset,
      workspace,
    });
    expect(answer).toEqual({ kind: 'ok', value: { kind: 'opened' } });
    expect(opened).toEqual([url]);
  });

  it('opens the address that the user gave a text on the press desk', async () => {
    opened.length = 0;
    await openLink({ url: own, language: 'ru', desktop: desktop(true), dataset, workspace });
    expect(opened).toEqual([own]);
  });

  it('opens nothing when the user declines', async () => {
    opened.length = 0;
    const answer = await openLink({
      url,
      language: 'ru',
      desktop: desktop(false),
      dataset,
      workspace,
    });
    expect(answer).toEqual({ kind: 'ok', value: { kind: 'cancelled' } });
    expect(opened).toEqual([]);
  });

  it('refuses an address that belongs to no source', async () => {
    opened.length = 0;
    const stranger = 'https://example.org/other';
    const wish = {
      url: stranger,
      language: 'ru',
      desktop: desktop(true),
      dataset,
      workspace,
    } as const;
    const answer = await openLink(wish);
    expect(answer.kind === 'failed' && answer.problem.code).toBe('link.refused');
    expect(opened).toEqual([]);
  });
});
