/** Two presses that are closer together than this are one that was made twice: what browsers take for a double click. */
const TWICE_MS = 500;

/**
 * Drops the second click of a double click, which may meet another button than the first did, as one that takes back what
 * it began; and Enter that is held, or struck twice. Buttons that are there to be pressed often say so: `data-steps`.
 */
export function pressOnce(page: Document): void {
  page.addEventListener(
    'click',
    (event) => {
      if (event.detail > 1 && isIn(event.target, 'button:not([data-steps])')) drop(event);
    },
    { capture: true },
  );
  let last: KeyboardEvent | undefined;
  page.addEventListener(
    'keydown',
    (event) => {
      const isSecond =
        last?.key === 'Enter' && last.target === event.target && event.timeStamp - last.timeStamp < TWICE_MS;
      last = event;
      if (event.key !== 'Enter' || !(event.repeat || isSecond)) return;
      if (isIn(event.target, 'button:not([data-steps]), form input')) drop(event);
    },
    { capture: true },
  );
}

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

function drop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
