import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentPolicy } from './content-policy.ts';
import { SCHEME } from './address.ts';
import { bundlePath } from './bundle-path.ts';

/** Files of the bundle that may be served, and as what. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const NONCE_PLACE = '%NONCE%';

/** Announces the scheme; must happen before the application is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the bundle in the folder to the session, and nothing beside it. */
export function serveBundle(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const nonce = randomBytes(18).toString('base64');
    const file = request.method === 'GET' ? await findFile(request.url, folder) : null;
    if (file === null) return answer(404, nonce);
    const bytes = await readFile(file.path);
    return answer(200, nonce, {
      type: file.type,
      body: file.type.startsWith('text/html')
        ? bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce)
        : new Uint8Array(bytes),
    });
  });
}

interface BundleFile {
  readonly path: string;
  readonly type: string;
}

async function findFile(address: string, folder: string): Promise<BundleFile | null> {
  const path = bundlePath(address);
  const type = path === null ? undefined : CONTENT_TYPES[extname(path)];
  if (path === null || type === undefined) return null;
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return real.startsWith(root + sep) ? { path: real, type } : null;
  } catch {
    return null;
  }
}

interface Content {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

function answer(status: number, nonce: string, content?: Content): Response {
  return new Response(content?.body ?? null, {
    status,
    headers: {
      'content-type': content?.type ?? 'text/plain; charset=utf-8',
      'content-security-policy': contentPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
  });
}
