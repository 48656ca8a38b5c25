import { inPage, type PageProbe } from './probe.ts';

/** What the policy of the page must refuse. */
export const policyProbes: readonly PageProbe[] = [
  {
    kind: 'page',
    item: 7,
    name: 'the page comes with a policy',
    holds: async ({ page }) => {
      const response = await page.evaluate(async () => {
        const answer = await fetch('app://parkbench/index.html');
        return answer.headers.get('content-security-policy');
      });
      return response?.includes("default-src 'none'") ?? false;
    },
  },
  inPage(7, 'the nonce differs from load to load', async () => {
    const read = async (): Promise<string | null> => {
      const answer = await fetch('app://parkbench/index.html', { cache: 'no-store' });
      return answer.headers.get('content-security-policy');
    };
    const [one, other] = [await read(), await read()];
    return one !== null && one !== other;
  }),
  inPage(7, 'a script written into the page does not run', () => {
    const script = document.createElement('script');
    try {
      script.append("window.probe = 'ran'");
      document.body.append(script);
    } catch {
      return true;
    }
    return !('probe' in window);
  }),
  inPage(7, 'text is not evaluated', () => {
    // In a timer: what the test itself calls is not under the policy.
    return new Promise((resolve) => {
      setTimeout(() => {
        try {
          Reflect.get(globalThis, 'eval')('1');
          resolve(false);
        } catch {
          resolve(true);
        }
      });
    });
  }),
  inPage(7, 'text does not become a function', () => {
    return new Promise((resolve) => {
      setTimeout(() => {
        try {
          new Function('return 1')();
          resolve(false);
        } catch {
          resolve(true);
        }
      });
    });
  }),
  inPage(7, 'text does not become markup', () => {
    return new Promise((resolve) => {
      setTimeout(() => {
        try {
          document.createElement('div').innerHTML = '<img src=x>';
          resolve(false);
        } catch {
          resolve(true);
        }
      });
    });
  }),
  inPage(7, 'an attribute does not become a handler', () => {
    const image = document.createElement('img');
    return new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
      try {
        image.setAttribute('onclick', "window.probe = 'ran'");
        image.click();
        resolve(!('probe' in window));
      } catch {
        resolve(true);
      }
    });
  }),
  inPage(7, 'a script is not taken from a data address', () => {
    return new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve(false);
      script.onerror = () => resolve(true);
      try {
        script.setAttribute('src', 'data:text/javascript,window.probe=1');
        document.body.append(script);
      } catch {
        resolve(true);
      }
    });
  }),
  inPage(7, 'the one policy for scripts is taken, and there is no other', () => {
    const refuses = (name: string): boolean => {
      try {
        Reflect.get(globalThis, 'trustedTypes').createPolicy(name, {
          createScriptURL: (address: string) => address,
        });
        return false;
      } catch {
        return true;
      }
    };
    return ['parkbench-worker', 'default', 'mine'].every(refuses);
  }),
  inPage(7, 'a worker is not started from an address, not even one of ours', () => {
    const starts = (address: string): boolean => {
      try {
        new Worker(address);
        return true;
      } catch {
        return false;
      }
    };
    const text = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
    return ![text, 'data:text/javascript,1', './index.html', './assets/worker.js'].some(starts);
  }),
  inPage(7, 'the base of addresses stays', () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    const held = document.baseURI.startsWith('app://parkbench/');
    base.remove();
    return held;
  }),
  inPage(7, 'a style without the nonce does not apply', () => {
    const style = document.createElement('style');
    style.append('body { outline: 7px solid red }');
    document.head.append(style);
    const held = getComputedStyle(document.body).outlineWidth !== '7px';
    style.remove();
    return held;
  }),
  inPage(7, 'no frame is put into the page', () => {
    const frame = document.createElement('iframe');
    let isRefused = false;
    const refuse = (): void => {
      isRefused = true;
    };
    document.addEventListener('securitypolicyviolation', refuse, { once: true });
    frame.src = 'data:text/html,<p>inside</p>';
    return new Promise((resolve) => {
      // A refused frame loads as well: an empty one.
      frame.onload = () => requestIdleCallback(() => resolve(isRefused));
      document.body.append(frame);
    }).finally(() => frame.remove());
  }),
];
