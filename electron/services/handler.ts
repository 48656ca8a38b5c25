import type { Result } from '../../shared/core/result.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import type { RequestOf, ResponseOf } from '../../shared/ipc/contract.ts';

/** Answers a request; a rejected promise is a bug and is reported as such by the caller. */
export type Handler<Name extends Channel> = (
  request: RequestOf<Name>,
) => Promise<Result<ResponseOf<Name>>>;

/** A handler for every channel of the contract. */
export type Router = { readonly [Name in Channel]: Handler<Name> };
