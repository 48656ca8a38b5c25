import { inPage, type PageProbe } from './probe.ts';

/** What the page must not be permitted. */
export const permissionProbes: readonly PageProbe[] = [
  inPage(5, 'no notifications', async () => (await Notification.requestPermission()) === 'denied'),
  inPage(5, 'no position', () => {
    return new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve(false),
        // A refusal, not a position that could not be found.
        ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED),
      );
    });
  }),
  inPage(5, 'no microphone or camera', () =>
    navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(
      () => false,
      () => true,
    ),
  ),
  inPage(5, 'no picture of the screen', () =>
    navigator.mediaDevices.getDisplayMedia().then(
      () => false,
      () => true,
    ),
  ),
  inPage(5, 'no reading of the clipboard', () =>
    navigator.clipboard.readText().then(
      () => false,
      () => true,
    ),
  ),
  inPage(5, 'no instruments', () =>
    navigator.requestMIDIAccess({ sysex: true }).then(
      () => false,
      ({ name }) => name === 'NotAllowedError' || name === 'SecurityError',
    ),
  ),
  inPage(5, 'no watching whether somebody is there', async () => {
    const detector: { requestPermission(): Promise<string> } = Reflect.get(window, 'IdleDetector');
    return (await detector.requestPermission()) === 'denied';
  }),
  inPage(5, 'no list of the fonts of this machine', async () => {
    const list: () => Promise<readonly unknown[]> = Reflect.get(window, 'queryLocalFonts');
    return list.call(window).then(
      (fonts) => fonts.length === 0,
      () => true,
    );
  }),
  inPage(5, 'nothing is granted when asked for', async () => {
    const names = ['geolocation', 'notifications', 'microphone', 'camera', 'midi'] as const;
    const states = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    return states.every(({ state }) => state !== 'granted');
  }),
];
