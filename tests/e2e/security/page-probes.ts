import { inPage, type PageProbe } from './probe.ts';

/** What the page must not be able to do by itself. */
export const pageProbes: readonly PageProbe[] = [
  inPage(1, 'fetch reaches no server', (address) =>
    fetch(address).then(
      () => false,
      () => true,
    ),
  ),
  inPage(1, 'a picture is not fetched from outside', (address) => {
    const image = new Image();
    return new Promise((resolve) => {
      image.onload = () => resolve(false);
      image.onerror = () => resolve(true);
      image.src = `${address}pixel.svg`;
    });
  }),
  inPage(1, 'no socket is opened', (address) => {
    return new Promise((resolve) => {
      try {
        const socket = new WebSocket(address.replace('http', 'ws'));
        document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
        socket.onopen = () => resolve(false);
        socket.onerror = () => resolve(false);
      } catch {
        resolve(true);
      }
    });
  }),
  inPage(1, 'no beacon is sent', (address) => {
    try {
      return new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
        navigator.sendBeacon(address, 'x');
      });
    } catch {
      return true;
    }
  }),
  {
    kind: 'page',
    item: 1,
    name: 'nobody outside has heard of us',
    holds: async ({ outside }) => outside.heard() === 0,
  },
  inPage(2, 'Node is not in the page', () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'exports'];
    return names.every((name) => !(name in globalThis));
  }),
  inPage(2, 'Node is not in a worker', () => {
    return new Promise((resolve) => {
      try {
        const code = 'postMessage(typeof require + typeof process)';
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }) => resolve(data === 'undefinedundefined');
        worker.onerror = () => resolve(true);
      } catch {
        resolve(true);
      }
    });
  }),
  inPage(3, 'the interface cannot be replaced', () => {
    try {
      Object.assign(window, { workbench: { ask: {} } });
    } catch {
      return Object.isFrozen(Reflect.get(window, 'workbench'));
    }
    const { ask } = Reflect.get(window, 'workbench');
    return typeof ask['app.start'] === 'function';
  }),
  inPage(3, 'functions of the interface cannot be replaced', () => {
    const { ask } = Reflect.get(window, 'workbench');
    const before = ask['app.start'];
    try {
      ask['app.start'] = () => 'mine';
    } catch {
      return true;
    }
    return ask['app.start'] === before;
  }),
  inPage(3, 'poisoned prototypes of the page do not reach the preload script', async () => {
    let stolen: unknown = null;
    const { call } = Function.prototype;
    Function.prototype.call = function (...parts) {
      if (String(this).includes('ipcRenderer')) stolen = this;
      return Reflect.apply(call, this, parts);
    };
    const answer = JSON.parse(await Reflect.get(window, 'workbench').ask['app.start']({}));
    Function.prototype.call = call;
    return stolen === null && answer.kind === 'ok';
  }),
  inPage(6, 'a local file is not read', () =>
    fetch('file:///etc/passwd').then(
      () => false,
      () => true,
    ),
  ),
  inPage(6, 'a local file is not read the old way', () => {
    return new Promise((resolve) => {
      try {
        const request = new XMLHttpRequest();
        request.onload = () => resolve(false);
        request.onerror = () => resolve(true);
        request.open('GET', 'file:///etc/passwd');
        request.send();
      } catch {
        resolve(true);
      }
    });
  }),
  inPage(20, 'the page sees one name of ours and no name of Electron', () => {
    const strange = ['electron', 'ipcRenderer', 'electronAPI', 'contextBridge'];
    const { ask, listen, ...more } = Reflect.get(window, 'workbench');
    const functions = [...Object.values(ask), ...Object.values(listen)];
    return (
      strange.every((name) => !(name in globalThis)) &&
      Object.keys(more).length === 0 &&
      functions.every((each) => typeof each === 'function')
    );
  }),
];
