/**
 * What GraphiQL’s elements are for those who do not see them, where it says nothing or something wrong: by no prop or
 * part of its own. They come one after the other, and again with each tab. Returns how to end it.
 */
export function mendSemantics(explorer: HTMLElement | null): (() => void) | undefined {
  if (!explorer) return undefined;
  const mend = (): void => {
    nameEditors(explorer);
    makeTabsAList(explorer);
  };
  mend();
  const observer = new MutationObserver(mend);
  observer.observe(explorer, { childList: true, subtree: true, attributeFilter: ['aria-selected'] });
  return () => observer.disconnect();
}

const nameOf = (part: Element): string => part.closest('section')?.getAttribute('aria-label') ?? 'Editor';

/** The section that an editor stands in has the name that its field lacks; what scrolls in it is reached by keys. */
function nameEditors(explorer: HTMLElement): void {
  for (const field of explorer.querySelectorAll('.CodeMirror textarea:not([aria-label])'))
    field.setAttribute('aria-label', nameOf(field));
  for (const text of explorer.querySelectorAll('.CodeMirror-scroll[tabindex="-1"]')) {
    text.setAttribute('tabindex', '0');
    text.setAttribute('role', 'group');
    text.setAttribute('aria-label', `Text of ${nameOf(text)}`);
  }
}

/** A tab has no parts for a screen reader, and GraphiQL’s have two buttons each: so they are a list of buttons. */
function makeTabsAList(explorer: HTMLElement): void {
  for (const list of explorer.querySelectorAll('.graphiql-tabs[role="tablist"]'))
    list.setAttribute('role', 'list');
  for (const tab of explorer.querySelectorAll('.graphiql-tab[aria-selected]')) {
    const isCurrent = tab.getAttribute('aria-selected') === 'true';
    tab.setAttribute('role', 'listitem');
    tab.removeAttribute('aria-selected');
    tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(isCurrent));
  }
  for (const panel of explorer.querySelectorAll('#graphiql-session[role="tabpanel"]'))
    panel.setAttribute('role', 'group');
}
