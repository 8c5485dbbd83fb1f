/** A point in pixels, and the size of its label. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The frame, pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The anchor of a text relative to its point. */
export interface LabelPlace {
  readonly align: 'left' | 'right' | 'center';
  readonly dx: number;
  readonly dy: number;
}

const GAP = 8;
/** Half the size of a point, which no text may cover. */
const POINT = 6;

/** Weight of a label outside the frame: to cover a scale is worse than to cover a name. */
const SCALES = 4;

const places: readonly LabelPlace[] = [
  { align: 'left', dx: GAP, dy: 0 },
  { align: 'right', dx: -GAP, dy: 0 },
  { align: 'center', dx: 0, dy: -GAP - 6 },
  { align: 'center', dx: 0, dy: GAP + 6 },
  { align: 'left', dx: GAP, dy: -GAP - 3 },
  { align: 'left', dx: GAP, dy: GAP + 3 },
  { align: 'right', dx: -GAP, dy: -GAP - 3 },
  { align: 'right', dx: -GAP, dy: GAP + 3 },
];

/**
 * A place beside each point at which its label covers least: other points, placed labels, the area outside the frame.
 * Labels are placed one after the other, so that the same points always give the same places.
 */
export function besideThem(boxes: readonly LabelBox[], frame: Frame): readonly LabelPlace[] {
  const taken = boxes.map(({ x, y }) => ({ left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT }));
  return boxes.map((box, i) => {
    const others = taken.filter((_, k) => k !== i);
    const covered = (place: LabelPlace) => {
      const area = areaOf(box, place);
      return sum(others.map((other) => overlap(area, other))) + outside(area, frame);
    };
    const best = places.reduce((a, b) => (covered(b) < covered(a) ? b : a));
    taken.push(areaOf(box, best));
    return best;
  });
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areaOf({ x, y, width, height }: LabelBox, { align, dx, dy }: LabelPlace): Area {
  const left = x + dx - (align === 'left' ? 0 : align === 'right' ? width : width / 2);
  return { left, right: left + width, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}

function outside(area: Area, { width, height }: Frame): number {
  const inside = overlap(area, { left: 0, right: width, top: 0, bottom: height });
  return SCALES * ((area.right - area.left) * (area.bottom - area.top) - inside);
}

function overlap(a: Area, b: Area): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Heights moved down, from the top, until labels at them do not overlap. */
export function apart(heights: readonly number[], spacing: number): readonly number[] {
  const order = heights.map((_, i) => i).toSorted((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  for (const [k, i] of order.entries()) {
    const above = order[k - 1];
    if (above !== undefined) placed[i] = Math.max(placed[i]!, placed[above]! + spacing);
  }
  return placed;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
