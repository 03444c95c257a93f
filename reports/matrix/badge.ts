import { markup } from '../html/markup.js';

/** The members of shields.io's endpoint that are drawn. */
export interface BadgeText {
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** shields.io's names of colours that the badge has, each dark enough for white letters on it. */
const colors: Readonly<Record<string, string>> = {
  brightgreen: '#1e7a3c',
  yellow: '#8a6100',
  orange: '#a3480c',
  red: '#b3202c',
  lightgrey: '#5f6570',
};

const height = 20;
const size = 11;

/** A badge as a picture that needs no font and no service. */
export function badgeSvg({ label, message, color }: BadgeText): string {
  const left = widthOf(label) + 12;
  const right = widthOf(message) + 12;
  const width = left + right;
  const fill = colors[color] ?? colors['lightgrey'] ?? '';
  const words = (text: string, x: number, room: number) =>
    markup`<text x="${x}" y="14" textLength="${room}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
  return `${
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${label}: ${message}">
      <title>${label}: ${message}</title>
      <clipPath id="r"><rect width="${width}" height="${height}" rx="4" /></clipPath>
      <g clip-path="url(#r)">
        <rect width="${left}" height="${height}" fill="#3c4250" />
        <rect x="${left}" width="${right}" height="${height}" fill="${fill}" />
      </g>
      <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${size}">
        ${words(label, 6, left - 12)}${words(message, left + 6, right - 12)}
      </g>
    </svg>`.text
  }\n`;
}

/** Pixels of a text in a sans-serif of eleven, about; the picture is told to keep to it. */
function widthOf(text: string): number {
  let width = 0;
  for (const point of text)
    width += /[ijltf.,:;'|!()[\] -]/.test(point) ? 4.4 : /[mwMW@%]/.test(point) ? 9.6 : 6.9;
  return Math.round(width);
}
