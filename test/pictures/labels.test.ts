import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, besideThem, type LabelBox } from '../../src/pictures/labels.ts';

const FRAME = { width: 700, height: 400 };

function areaOf({ x, y, width, height }: LabelBox, place: ReturnType<typeof besideThem>[number]) {
  const left = x + place.dx - { left: 0, center: width / 2, right: width }[place.align];
  return { left, right: left + width, top: y + place.dy - height / 2, bottom: y + place.dy + height / 2 };
}

describe('names beside points', () => {
  it('stand on both sides of two points that are close, and cover neither', () => {
    const boxes = [100, 112].map((x) => ({ x, y: 100, width: 60, height: 12 }));
    const [first, second] = besideThem(boxes, FRAME).map((place, i) => areaOf(boxes[i]!, place));
    expect(first!.right < 106 || first!.top > 106 || first!.bottom < 94).toBe(true);
    const areApart = first!.right <= second!.left || first!.bottom <= second!.top || second!.bottom <= first!.top;
    expect(areApart).toBe(true);
  });

  it('stay within the frame, where a point alone leaves them the room', () => {
    const somewhere = fc.record({
      x: fc.integer({ min: 0, max: FRAME.width }),
      y: fc.integer({ min: 30, max: FRAME.height - 30 }),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.constant(12),
    });
    fc.assert(
      fc.property(somewhere, (box) => {
        const { left, right } = areaOf(box, besideThem([box], FRAME)[0]!);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(FRAME.width);
      }),
    );
  });

  it('are pushed apart without changing their order, and no further than they must', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(heights, (all) => {
        const placed = apart(all, 13);
        const sorted = placed.toSorted((a, b) => a - b);
        for (const [i, height] of sorted.entries())
          if (i > 0) expect(height - sorted[i - 1]!).toBeGreaterThanOrEqual(13);
        expect(Math.min(...placed)).toBe(Math.min(...all));
        all.forEach((height, i) => {
          expect(placed[i]!).toBeGreaterThanOrEqual(height);
        });
      }),
    );
    expect(apart([50, 10, 80], 13)).toEqual([50, 10, 80]);
  });
});
