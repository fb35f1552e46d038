import { Conversation } from './conversation.ts';
import { element, icon } from './elements.ts';
import type { Graph } from './graph.ts';
import { inkOn, readLook } from './look.ts';
import { style } from './style.ts';
import { ChatWindow } from './window.ts';

/** Written into the script by the server that serves it. */
declare const GRAPH_URL: string;

/** Puts a button into the corner of the page, and behind it an agent to talk to. */
async function mount({ instance, key }: DOMStringMap): Promise<void> {
  if (!instance || !key) throw new Error('the script needs data-instance and data-key');
  const graph: Graph = { url: GRAPH_URL, key };
  const look = await readLook(graph, instance);
  // An agent that takes no questions is not offered.
  if (!look.isActive) return;
  const host = element('div', { 'data-agent-widget': instance });
  const shadow = host.attachShadow({ mode: 'open' });
  // Neither an inline style nor a file: the strictest policy of a page allows it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  host.style.setProperty('--brand', look.color);
  host.style.setProperty('--brand-ink', inkOn(look.color));

  const launcher = element(
    'button',
    { type: 'button', class: 'launcher', 'aria-expanded': 'false' },
    icon('chat'),
  );
  launcher.setAttribute('aria-label', `Chat with ${look.name}`);
  let chat: ChatWindow | undefined;
  const show = (isOpen: boolean): void => {
    launcher.setAttribute('aria-expanded', String(isOpen));
    launcher.replaceChildren(icon(isOpen ? 'close' : 'chat'));
    host.toggleAttribute('data-open', isOpen);
    if (chat) chat.root.hidden = !isOpen;
    if (isOpen) chat?.focus();
    else launcher.focus();
  };
  const open = (): void => {
    if (!chat) {
      const conversation = new Conversation(graph, instance, () => chat?.draw());
      chat = new ChatWindow(look, conversation, () => show(false));
      shadow.prepend(chat.root);
      void conversation.resume();
    }
    show(true);
  };
  launcher.addEventListener('click', () => (host.hasAttribute('data-open') ? show(false) : open()));
  // Keys that are pressed here are not the page's to act on.
  shadow.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if ((event as KeyboardEvent).key === 'Escape' && host.hasAttribute('data-open')) show(false);
  });
  shadow.append(launcher);
  document.body.append(host);
}

const script = document.currentScript;
const begin = (): void => {
  mount(script?.dataset ?? {}).catch((error: unknown) => {
    // A page without its agent is still a page.
    // oxlint-disable-next-line no-console -- whoever builds the page reads there why
    console.error('The agent is not shown:', error instanceof Error ? error.message : error);
  });
};
if (document.body) begin();
else addEventListener('DOMContentLoaded', begin);
