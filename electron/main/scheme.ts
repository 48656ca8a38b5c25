import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron';
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

/**
 * Serves the bundle in the folder to the session, and nothing beside it. Registered by the older of
 * two ways: the newer one loads an HTTP client of a hundred milliseconds before the first page.
 */
export function serveBundle(session: Session, folder: string): void {
  session.protocol.registerBufferProtocol(SCHEME, (request, reply) => {
    void answerRequest(request, folder).then(reply);
  });
}

async function answerRequest(
  { method, url }: ProtocolRequest,
  folder: string,
): Promise<ProtocolResponse> {
  const nonce = randomBytes(18).toString('base64');
  const file = method === 'GET' ? await readBundleFile(url, folder) : null;
  if (file === null) return answer(404, nonce, NO_CONTENT);
  if (!file.type.startsWith('text/html')) return answer(200, nonce, file);
  const page = file.data.toString('utf8').replaceAll(NONCE_PLACE, nonce);
  return answer(200, nonce, { type: file.type, data: Buffer.from(page) });
}

interface Content {
  readonly type: string;
  readonly data: Buffer;
}

async function readBundleFile(address: string, folder: string): Promise<Content | null> {
  const path = bundlePath(address);
  const type = path === null ? undefined : CONTENT_TYPES[extname(path)];
  if (path === null || type === undefined) return null;
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return real.startsWith(root + sep) ? { type, data: await readFile(real) } : null;
  } catch {
    return null;
  }
}

const NO_CONTENT: Content = { type: 'text/plain; charset=utf-8', data: Buffer.alloc(0) };

function answer(statusCode: number, nonce: string, { type, data }: Content): ProtocolResponse {
  return {
    statusCode,
    data,
    mimeType: type.replace(/;.*/, ''),
    headers: {
      'content-type': type,
      'content-security-policy': contentPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
  };
}
