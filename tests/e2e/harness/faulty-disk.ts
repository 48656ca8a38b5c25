import type { ElectronApplication } from '@playwright/test';

/** A disk that takes no more. */
interface FullDisk {
  /** How many writes were refused so far. */
  readonly countRefused: () => Promise<number>;
  readonly makeRoom: () => Promise<void>;
}

/** Makes every write of the program fail as on a full disk. */
export async function fillDisk(app: ElectronApplication): Promise<FullDisk> {
  await app.evaluate(async () => {
    const files = process.getBuiltinModule('node:fs/promises');
    const handle = await files.open(process.execPath, 'r');
    const kind = Object.getPrototypeOf(handle);
    await handle.close();
    const { write, writeFile } = kind;
    let refused = 0;
    const refuse = () => {
      refused += 1;
      return Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }));
    };
    Object.assign(kind, { write: refuse, writeFile: refuse });
    Object.assign(globalThis, {
      makeRoom: () => void Object.assign(kind, { write, writeFile }),
      countRefused: () => refused,
    });
  });
  return {
    countRefused: () => app.evaluate(() => Reflect.get(globalThis, 'countRefused')()),
    makeRoom: () => app.evaluate(() => Reflect.get(globalThis, 'makeRoom')()),
  };
}

/** Lets no file take over a name, as where another program holds that file; returns what ends that. */
export async function holdFiles(
  app: ElectronApplication,
  code: string,
): Promise<() => Promise<void>> {
  await app.evaluate((_electron, cause) => {
    const files = process.getBuiltinModule('node:fs/promises');
    const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');
    const { rename } = files;
    const put = (replacement: typeof rename): void => {
      Object.assign(files, { rename: replacement });
      syncBuiltinESMExports();
    };
    put(() => Promise.reject(Object.assign(new Error(cause), { code: cause })));
    Object.assign(globalThis, { letGo: () => put(rename) });
  }, code);
  return async () => {
    await app.evaluate(() => void Reflect.get(globalThis, 'letGo')());
  };
}
