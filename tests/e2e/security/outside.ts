import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that would answer anybody: what "outside" is for the probes. */
export interface Outside {
  /** Its address, with a slash at the end. */
  readonly address: string;
  /** How many asked or connected so far. */
  heard(): number;
  close(): Promise<void>;
}

const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** Starts the server on a free port. */
export async function openOutside(): Promise<Outside> {
  let heard = 0;
  const server = createServer((request, response) => {
    const type = request.url?.endsWith('.svg') === true ? 'image/svg+xml' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(type === 'text/html' ? '<p>outside</p>' : PIXEL);
  });
  server.on('connection', () => {
    heard += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    heard: () => heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
