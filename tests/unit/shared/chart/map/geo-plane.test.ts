import { describe, expect, it } from 'vitest';
import { fitGeoPlane, near } from '../../../../../shared/chart/map/geo-plane.ts';

const FRAME = { left: 0, right: 1000, top: 0, bottom: 500 };
const FIT = { padding: 50, leastKm: 500 };
const place = (longitude: number, latitude: number) => ({ longitude, latitude });
const KAZAN = place(49.1, 55.8);
const VLADIVOSTOK = place(131.9, 43.1);
const ANADYR = place(177.5, 64.7);
const UELEN = place(-169.8, 66.2);

describe('a map laid around parks', () => {
  it('shows every one of them inside its padding', () => {
    const plane = fitGeoPlane([KAZAN, VLADIVOSTOK, ANADYR], FRAME, FIT);
    for (const { longitude, latitude } of [KAZAN, VLADIVOSTOK, ANADYR]) {
      const { x, y } = plane.project(longitude, latitude);
      expect(x).toBeGreaterThanOrEqual(50 - 1e-6);
      expect(x).toBeLessThanOrEqual(950 + 1e-6);
      expect(y).toBeGreaterThanOrEqual(50 - 1e-6);
      expect(y).toBeLessThanOrEqual(450 + 1e-6);
    }
  });

  it('puts north above south and east to the right of west', () => {
    const plane = fitGeoPlane([KAZAN], FRAME, FIT);
    const middle = plane.project(49.1, 55.8);
    expect(middle.x).toBeCloseTo(500);
    expect(middle.y).toBeCloseTo(250);
    expect(plane.project(49.1, 56.8).y).toBeLessThan(middle.y);
    expect(plane.project(50.1, 55.8).x).toBeGreaterThan(middle.x);
  });

  it('keeps Chukotka whole across the date line', () => {
    const plane = fitGeoPlane([ANADYR, UELEN], FRAME, FIT);
    expect(near(plane.centre.longitude, 180)).toBeCloseTo(183.85);
    const gap = plane.project(-169.8, 66.2).x - plane.project(177.5, 64.7).x;
    expect(gap).toBeGreaterThan(0);
  });

  it('keeps areas to each other as they are on the globe', () => {
    const plane = fitGeoPlane([KAZAN, VLADIVOSTOK], FRAME, FIT);
    const areaOf = (longitude: number, latitude: number) => {
      const step = 0.01;
      const corners = [
        plane.project(longitude, latitude),
        plane.project(longitude + step, latitude),
        plane.project(longitude + step, latitude + step),
        plane.project(longitude, latitude + step),
      ];
      const twice = corners.reduce((sum, { x, y }, index) => {
        const next = corners[(index + 1) % 4] ?? { x, y };
        return sum + x * next.y - next.x * y;
      }, 0);
      return Math.abs(twice) / Math.cos(((latitude + step / 2) * Math.PI) / 180);
    };
    expect(areaOf(130, 68) / areaOf(60, 42)).toBeCloseTo(1, 3);
  });

  it('works south of the equator and on it', () => {
    for (const latitude of [-35, 0, 1]) {
      const plane = fitGeoPlane([place(20, latitude)], FRAME, FIT);
      const middle = plane.project(20, latitude);
      expect(middle.x).toBeCloseTo(500);
      expect(plane.project(20, latitude + 1).y).toBeLessThan(middle.y);
      expect(plane.reach.left).toBeLessThan(20);
      expect(plane.reach.right).toBeGreaterThan(20);
      expect(plane.reach.top).toBeLessThan(latitude);
      expect(plane.reach.bottom).toBeGreaterThan(latitude);
    }
  });
});
