import type { Colour } from './colour.ts';

type Attributes = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** An element of SVG; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

function css([red, green, blue]: Colour): string {
  return `rgb(${Math.round(red)},${Math.round(green)},${Math.round(blue)})`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function filled(box: Box, colour: Colour): string {
  return element('rect', { ...box, fill: css(colour) });
}

/** A PNG, pixel on pixel. */
export function embedded(png: Uint8Array, box: Box): string {
  return element('image', { ...box, href: `data:image/png;base64,${Buffer.from(png).toString('base64')}` });
}

export interface Lettering {
  readonly colour: Colour;
  /** Size of the font, px. */
  readonly size: number;
  readonly align?: 'start' | 'middle' | 'end';
  /** A border around the letters, so that they can be read on any background. */
  readonly halo?: Colour;
  readonly isBold?: boolean;
}

const HALO = 3.2;

/** A line of text with its baseline at `y`; it begins, is centred or ends at `x`. */
export function written(text: string, x: number, y: number, lettering: Lettering): string {
  const { colour, size, align = 'start', halo, isBold = false } = lettering;
  const around: Attributes = halo
    ? { stroke: css(halo), 'stroke-width': HALO, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {};
  const weight: Attributes = isBold ? { 'font-weight': 'bold' } : {};
  return element(
    'text',
    { x, y, 'font-size': size, fill: css(colour), 'text-anchor': align, ...weight, ...around },
    escaped(text),
  );
}
