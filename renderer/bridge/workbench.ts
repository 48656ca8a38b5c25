import { errorProblem } from '../../shared/core/problem.ts';
import { failed, type Result } from '../../shared/core/result.ts';
import type { Channel, EventName } from '../../shared/ipc/channels.ts';
import {
  type EventOf,
  eventSchemaOf,
  exchangeOf,
  type RequestOf,
  type ResponseOf,
} from '../../shared/ipc/contract.ts';
import { answerSchema } from '../../shared/ipc/envelope.ts';

declare global {
  interface Window {
    /** What the preload script offers; only this file knows of it. */
    readonly workbench: {
      /** Answers are JSON text. */
      readonly ask: Readonly<Record<Channel, (request: unknown) => Promise<unknown>>>;
      readonly listen: Readonly<
        Record<EventName, (listener: (payload: unknown) => void) => () => void>
      >;
    };
  }
}

/**
 * Asks the main process; the answer has passed the contract. A main process that is going away, or
 * answers something else, fails with `internal.unexpected`.
 */
export async function ask<Name extends Channel>(
  channel: Name,
  request: RequestOf<Name>,
): Promise<Result<ResponseOf<Name>>> {
  const schema = answerSchema(exchangeOf(channel).response);
  try {
    const text = await window.workbench.ask[channel](request);
    return schema.parse(JSON.parse(String(text)));
  } catch (cause) {
    console.warn(channel, cause);
    return failed(errorProblem('internal.unexpected', { cause: String(cause).slice(0, 500) }));
  }
}

/** Hears messages of the main process that pass the contract; returns what ends that. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (payload: EventOf<Name>) => void,
): () => void {
  const schema = eventSchemaOf(name);
  return window.workbench.listen[name]((payload) => {
    const heard = schema.safeParse(payload);
    if (heard.success) listener(heard.data);
  });
}
