/** Of the widget alone: it stands in a shadow root, which the page's own styles do not enter. */
export const style = `
:host {
  all: initial;
  position: fixed;
  z-index: 2147483000;
  right: 1.25rem;
  bottom: 1.25rem;
  color-scheme: light dark;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --ground: light-dark(#f7f7f9, #101118);
  --surface: light-dark(#ffffff, #191b25);
  --line: light-dark(#dfe1e8, #383b4a);
  --line-strong: light-dark(#8a8fa0, #767c90);
  --ink: light-dark(#171923, #eceef4);
  --faint: light-dark(#585d6e, #a5abbd);
  --bad: light-dark(#b3202a, #ff9a9a);
  --focus: light-dark(#1d4ed8, #bfd2ff);
  color: var(--ink);
}
*, ::before, ::after { box-sizing: border-box; }
button { font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
[hidden] { display: none !important; }
svg { width: 1.4em; height: 1.4em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.launcher {
  display: grid; place-items: center; width: 3.75rem; height: 3.75rem; margin-left: auto; padding: 0; border: 0;
  border-radius: 50%; background: var(--brand); color: var(--brand-ink); font-size: 1.15rem;
  box-shadow: 0 6px 24px #0000004d; transition: transform 0.15s;
}
.launcher:hover { transform: scale(1.05); }
.window {
  position: absolute; right: 0; bottom: 4.75rem; display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
  width: 24rem; max-width: calc(100vw - 2.5rem); height: 36rem; max-height: calc(100dvh - 7rem); overflow: hidden;
  border: 1px solid var(--line); border-radius: 1rem; background: var(--ground); box-shadow: 0 16px 48px #00000059;
}
.head { display: flex; align-items: center; gap: 0.25rem; padding: 0.75rem 0.75rem 0.75rem 1.1rem; background: var(--brand); color: var(--brand-ink); }
.head h2 { flex: 1; min-width: 0; margin: 0; font-size: 1.0625rem; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.head button { display: grid; place-items: center; width: 2.5rem; height: 2.5rem; padding: 0; border: 0; border-radius: 0.5rem; background: none; color: inherit; }
.head button:hover { background: color-mix(in srgb, currentColor 14%, transparent); }
.head :focus-visible { outline-color: currentColor; outline-offset: -3px; }
.log { display: flex; flex-direction: column; gap: 0.75rem; margin: 0; padding: 1rem; overflow-y: auto; overscroll-behavior: contain; list-style: none; }
.log > li { max-width: 88%; padding: 0.6rem 0.9rem; border-radius: 0.9rem; overflow-wrap: anywhere; }
.agent { align-self: start; border: 1px solid var(--line); border-end-start-radius: 0.2rem; background: var(--surface); }
.person { align-self: end; border-end-end-radius: 0.2rem; background: var(--brand); color: var(--brand-ink); white-space: pre-wrap; }
.agent > :first-child, .agent > div > :first-child { margin-top: 0; }
.agent > :last-child, .agent > div > :last-child { margin-bottom: 0; }
.agent p { margin: 0.5rem 0; white-space: pre-wrap; }
.agent ul, .agent ol { margin: 0.5rem 0; padding-left: 1.3rem; }
.agent a { color: inherit; }
pre { margin: 0.5rem 0; padding: 0.6rem; overflow-x: auto; border-radius: 0.5rem; background: var(--ground); }
code { font: 0.9em ui-monospace, 'SF Mono', Menlo, 'Liberation Mono', monospace; }
.faint { color: var(--faint); font-size: 0.9rem; }
.failure { color: var(--bad); font-size: 0.9rem; }
.dots::after { content: '…'; display: inline-block; animation: breathe 1.4s ease-in-out infinite; }
@keyframes breathe { 50% { opacity: 0.2; } }
form { display: grid; gap: 0.35rem; padding: 0.75rem; border-top: 1px solid var(--line); background: var(--surface); }
form > div { display: flex; gap: 0.5rem; align-items: end; }
form p { margin: 0; }
textarea {
  flex: 1; min-width: 0; min-height: 2.75rem; max-height: 8rem; padding: 0.55rem 0.75rem; border: 1px solid var(--line-strong);
  border-radius: 0.6rem; background: var(--ground); color: var(--ink); font: inherit; resize: none; field-sizing: content;
}
form button { display: grid; place-items: center; flex: none; width: 2.75rem; height: 2.75rem; padding: 0; border: 0; border-radius: 0.6rem; background: var(--brand); color: var(--brand-ink); }
form button:disabled { opacity: 0.5; cursor: default; }
.heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (width <= 30rem) {
  .window { position: fixed; inset: 0; width: auto; max-width: none; height: 100dvh; max-height: none; border: 0; border-radius: 0; }
  :host([data-open]) .launcher { display: none; }
}
@media (prefers-reduced-motion: reduce) { *, ::after { animation: none !important; transition: none !important; } }
`;
