import { WidgetAgent } from '../generated/operations.ts';
import { ask, type Graph } from './graph.ts';

/** How an agent shows itself to visitors of a page. */
export interface Look {
  name: string;
  greeting: string;
  /** `#rrggbb`. */
  color: string;
  isActive: boolean;
}

const DEFAULT_COLOR = '#4338ca';
const DEFAULT_GREETING = 'Hello! How can I help?';

/** Read once for each visit of a page. Throws `Refused` when the key does not work on it. */
export async function readLook(graph: Graph, instance: string): Promise<Look> {
  const { instance: agent } = await ask(graph, WidgetAgent, { instance });
  if (!agent) throw new Error(`There is no agent ${instance} for this key.`);
  const { name, state, settings } = agent;
  return {
    name: settings.displayName ?? name,
    greeting: settings.greeting ?? DEFAULT_GREETING,
    color: colorOf(settings.branding),
    isActive: state === 'ACTIVE',
  };
}

/** Branding is an object of anybody's; of it, the widget knows the colour. */
function colorOf(branding: unknown): string {
  const color = (branding as { color?: unknown } | null)?.color;
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : DEFAULT_COLOR;
}

const CONTRAST_OF_WHITE = 1.05;
const CONTRAST_OF_BLACK = 0.05;

/** What is read best on a colour: white or black, by WCAG's contrast. */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const white = CONTRAST_OF_WHITE / (luminance + 0.05);
  const black = (luminance + 0.05) / CONTRAST_OF_BLACK;
  return white >= black ? '#ffffff' : '#000000';
}
