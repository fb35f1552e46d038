import type { Conversation, Turn } from './conversation.ts';
import { element, icon } from './elements.ts';
import { Refused } from './graph.ts';
import type { Look } from './look.ts';
import { markdown } from './markdown.ts';

const MAX_CHARACTERS = 32_000;

/** The window in which an agent is talked to. */
export class ChatWindow {
  readonly root: HTMLElement;
  readonly #look: Look;
  readonly #conversation: Conversation;
  readonly #log = element('ol', { class: 'log', tabindex: '0', 'aria-label': 'Conversation' });
  /** Answers are read out when they are whole; word by word nobody could follow. */
  readonly #heard = element('p', { class: 'heard', role: 'status' });
  readonly #field: HTMLTextAreaElement;
  readonly #button: HTMLButtonElement;
  readonly #failure = element('p', { class: 'failure', role: 'alert' });
  readonly #drawn = new Map<string, { state: string; items: HTMLElement[] }>();
  #isSending = false;
  /** Of the next question: sent again after a lost answer, it is the same run. */
  #next = crypto.randomUUID();

  constructor(look: Look, conversation: Conversation, onClose: () => void) {
    this.#look = look;
    this.#conversation = conversation;
    this.#field = element('textarea', {
      rows: '1',
      maxlength: String(MAX_CHARACTERS),
      'aria-label': `Message to ${look.name}`,
      placeholder: 'Write a message',
    });
    this.#button = element('button', { type: 'submit', 'aria-label': 'Send' }, icon('send'));
    const anew = element('button', { type: 'button', 'aria-label': 'New conversation' }, icon('anew'));
    const close = element('button', { type: 'button', 'aria-label': 'Close' }, icon('close'));
    const head = element('div', { class: 'head' }, element('h2', {}, look.name), anew, close);
    const form = element('form', {}, this.#failure, element('div', {}, this.#field, this.#button));
    this.root = element(
      'section',
      { class: 'window', role: 'dialog', 'aria-label': look.name },
      head,
      this.#log,
      form,
      this.#heard,
    );
    this.#failure.hidden = true;
    anew.addEventListener('click', () => {
      conversation.startAnew();
      this.focus();
    });
    close.addEventListener('click', onClose);
    // The second click of a double click would stop what the first has asked.
    this.#button.addEventListener('click', (event) => event.detail > 1 && event.preventDefault());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void (this.#conversation.isAnswering ? this.#stop() : this.#send());
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      if (!this.#conversation.isAnswering) void this.#send();
    });
    this.draw();
  }

  focus(): void {
    this.#field.focus();
  }

  /** Draws what has changed and leaves the rest, so that nothing that somebody has marked is taken away. */
  draw(): void {
    const isAtEnd = this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 40;
    const { turns } = this.#conversation;
    const items = [
      this.#drawOnce('greeting', this.#look.greeting, () => [bubble('agent', this.#look.greeting)]),
    ];
    for (const turn of turns)
      items.push(this.#drawOnce(turn.run, JSON.stringify(turn), () => drawTurn(turn)));
    const wanted = items.flat();
    if (
      wanted.some((item, at) => this.#log.children[at] !== item) ||
      this.#log.children.length !== wanted.length
    )
      this.#log.replaceChildren(...wanted);
    if (isAtEnd) this.#log.scrollTop = this.#log.scrollHeight;
    const { isAnswering } = this.#conversation;
    this.#button.replaceChildren(icon(isAnswering ? 'stop' : 'send'));
    this.#button.setAttribute('aria-label', isAnswering ? 'Stop' : 'Send');
    this.#button.disabled = this.#isSending;
    this.#announce(turns.at(-1));
  }

  #drawOnce(key: string, state: string, draw: () => HTMLElement[]): HTMLElement[] {
    const known = this.#drawn.get(key);
    if (known?.state === state) return known.items;
    const items = draw();
    this.#drawn.set(key, { state, items });
    return items;
  }

  #announce(turn: Turn | undefined): void {
    const text = !turn
      ? ''
      : turn.state === 'done'
        ? `${this.#look.name}: ${turn.answer} ${turn.failure ?? ''}`
        : `${this.#look.name} is writing`;
    if (this.#heard.textContent !== text) this.#heard.textContent = text;
  }

  async #send(): Promise<void> {
    const text = this.#field.value.trim();
    if (text === '' || this.#isSending) return;
    this.#isSending = true;
    // Its button is disabled meanwhile, which would take the focus with it.
    this.focus();
    this.#fail('');
    this.draw();
    try {
      await this.#conversation.ask(text, this.#next);
      this.#field.value = '';
      this.#log.scrollTop = this.#log.scrollHeight;
      this.#next = crypto.randomUUID();
    } catch (error) {
      const isRefused = error instanceof Refused;
      // A refused question was never asked: changed, it is another one.
      if (isRefused) this.#next = crypto.randomUUID();
      this.#fail(isRefused ? error.message : 'There is no connection. Please try again.');
    } finally {
      this.#isSending = false;
      this.draw();
    }
  }

  async #stop(): Promise<void> {
    await this.#conversation.stop().catch(() => this.#fail('There is no connection. Please try again.'));
  }

  #fail(text: string): void {
    this.#failure.textContent = text;
    this.#failure.hidden = text === '';
  }
}

function bubble(who: 'agent' | 'person', text: string): HTMLLIElement {
  const item = element('li', { class: who });
  item.append(who === 'agent' ? markdown(text) : text);
  return item;
}

function drawTurn(turn: Turn): HTMLElement[] {
  const answer = bubble('agent', turn.answer);
  if (turn.state !== 'done' && turn.answer === '')
    answer.append(element('p', { class: 'faint dots' }, turn.activity ?? 'Thinking'));
  else if (turn.activity && turn.state !== 'done')
    answer.append(element('p', { class: 'faint dots' }, turn.activity));
  if (turn.failure) answer.append(element('p', { class: 'failure' }, turn.failure));
  answer.setAttribute('aria-busy', String(turn.state !== 'done'));
  return [bubble('person', turn.question), answer];
}
