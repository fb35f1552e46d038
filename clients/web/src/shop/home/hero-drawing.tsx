/** An agent that is asked, answers, and writes down what it cost. */
export const HeroDrawing = () => (
  <svg className="hero-drawing" viewBox="0 0 480 340" aria-hidden="true">
    <rect x="20" y="16" width="330" height="236" rx="18" fill="var(--surface)" stroke="var(--line)" />
    <circle cx="46" cy="42" r="6" fill="var(--bad-soft)" />
    <circle cx="66" cy="42" r="6" fill="var(--busy-soft)" />
    <circle cx="86" cy="42" r="6" fill="var(--good-soft)" />
    <rect x="164" y="66" width="166" height="42" rx="14" fill="var(--accent)" />
    <rect x="182" y="82" width="126" height="9" rx="4.5" fill="var(--accent-ink)" opacity="0.85" />
    <rect x="40" y="124" width="248" height="106" rx="14" fill="var(--surface-sunk)" stroke="var(--line)" />
    <rect x="60" y="144" width="196" height="9" rx="4.5" fill="var(--ink-faint)" />
    <rect x="60" y="164" width="208" height="9" rx="4.5" fill="var(--ink-faint)" opacity="0.75" />
    <rect x="60" y="184" width="172" height="9" rx="4.5" fill="var(--ink-faint)" opacity="0.5" />
    <rect x="60" y="204" width="76" height="9" rx="4.5" fill="var(--ink-faint)" opacity="0.3" />
    <rect x="144" y="201" width="4" height="15" rx="2" fill="var(--accent)" />
    <rect
      x="252"
      y="176"
      width="208"
      height="148"
      rx="16"
      fill="var(--surface)"
      stroke="var(--line-strong)"
    />
    <circle cx="284" cy="208" r="14" fill="var(--accent-soft)" />
    <path d="M284 201l7 7-7 7-7-7z" fill="none" stroke="var(--accent)" strokeWidth="2.5" />
    <rect x="308" y="203" width="86" height="10" rx="5" fill="var(--ink)" />
    {[0, 1, 2].map((row) => (
      <g key={row} transform={`translate(0 ${row * 26})`}>
        <rect x="272" y="242" width={96 - row * 14} height="8" rx="4" fill="var(--ink-faint)" opacity="0.5" />
        <rect x="410" y="242" width="30" height="8" rx="4" fill="var(--good)" />
        <path d="M272 258h168" stroke="var(--line)" />
      </g>
    ))}
  </svg>
);
