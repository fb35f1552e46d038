type Child = Node | string;

/** An element with its attributes; what is in it is text or elements, and never HTML. */
export function element<TName extends keyof HTMLElementTagNameMap>(
  name: TName,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[TName] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

const paths = {
  chat: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4',
  stop: 'M7 7h10v10H7z',
  anew: 'M12 5v14M5 12h14',
} as const;

/** A drawing for the eye; what it is in says what it means. */
export function icon(name: keyof typeof paths): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}
