import { isAppUrl } from './address.ts';

/** The frame that a request came from, as far as trust in it goes. */
export interface SenderFrame {
  readonly url: string;
  /** Null in a top frame. */
  readonly parent: unknown;
}

/** Whether a request comes from the application's own page: its top frame, its scheme, its host. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}
