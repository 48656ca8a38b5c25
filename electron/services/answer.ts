import { errorProblem } from '../../shared/core/problem.ts';
import { failed, type Result } from '../../shared/core/result.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import { type ExchangeOf, exchangeOf, type ResponseOf } from '../../shared/ipc/contract.ts';
import { answerSchema } from '../../shared/ipc/envelope.ts';
import type { Handler, Router } from './handler.ts';

/**
 * Answers one request of unknown origin. A request that the contract does not know fails with
 * `request.malformed` and reaches no handler; a handler that throws, or answers what the contract
 * does not know, fails with `internal.unexpected` and is printed for whoever looks for the bug.
 */
export async function answerRequest<Name extends Channel>(
  router: Router,
  channel: Name,
  request: unknown,
): Promise<Result<ResponseOf<Name>>> {
  const exchange: ExchangeOf<Name> = exchangeOf(channel);
  const asked = exchange.request.safeParse(request);
  if (!asked.success) return failed(errorProblem('request.malformed', { channel }));
  try {
    const handler: Handler<Name> = router[channel];
    return answerSchema(exchange.response).parse(await handler(asked.data));
  } catch (cause) {
    console.error(channel, cause);
    return failed(errorProblem('internal.unexpected', { cause: String(cause).slice(0, 500) }));
  }
}
