import tableWorkerAddress from './table-worker.ts?worker&url';

/**
 * The part of the platform that is missing from its types. What it makes of an address is no URL but
 * stands where one is asked for.
 */
interface PolicyMaker {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => URL };
}

declare global {
  interface Window {
    readonly trustedTypes: PolicyMaker;
  }
}

// Made when the page starts, before anything else could take the one name that the page's policy
// knows. It passes this one file of the program and nothing that is put together at run time.
const policy = window.trustedTypes.createPolicy('parkbench-worker', {
  createScriptURL: (address) => {
    if (address === tableWorkerAddress) return address;
    throw new TypeError(`only the program's own worker may start, found ${address}`);
  },
});

/** Starts the worker that computes tables. */
export function openTableWorker(): Worker {
  return new Worker(policy.createScriptURL(tableWorkerAddress), { type: 'module', name: 'table' });
}
