import { inPage, type Probe } from './probe.ts';

/** What the page must not be permitted. */
export const permissionProbes: readonly Probe[] = [
  inPage(5, 'no notifications', async () => (await Notification.requestPermission()) === 'denied'),
  inPage(5, 'no position', () => {
    return new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve(false),
        () => resolve(true),
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
      () => true,
    ),
  ),
  inPage(5, 'no devices', () => {
    const devices: { requestDevice?: (options: unknown) => Promise<unknown> } | undefined =
      Reflect.get(navigator, 'usb');
    return devices?.requestDevice?.({ filters: [] }).then(
      () => false,
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
