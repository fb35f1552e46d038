import { useEffect, useRef } from 'react';
import { Icon } from '../../design/icon.tsx';

const DEFAULT_COLOR = '#4338ca';

/** Branding is an object of anybody's; of it, these pages and the widget know the colour. */
export const colorOf = (branding: unknown): string => {
  const color = (branding as { color?: unknown } | null)?.color;
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : DEFAULT_COLOR;
};

interface WidgetPreviewProps {
  name: string;
  greeting: string;
  color: string;
}

/** How visitors of a web page will see the agent. */
export function WidgetPreview({ name, greeting, color }: WidgetPreviewProps) {
  const frame = useRef<HTMLElement>(null);
  // By script: a style that the server wrote would be refused by the pages' policy.
  useEffect(() => frame.current?.style.setProperty('--brand', color), [color]);
  return (
    <aside aria-label="Preview" className="preview" ref={frame}>
      <p className="faint small">So it looks on your web page</p>
      <div className="preview-window">
        <p className="preview-head">{name}</p>
        <div className="preview-body">
          <p className="bubble bubble-agent">{greeting || 'Hello! How can I help?'}</p>
          <p className="bubble preview-person">Where is my order?</p>
        </div>
        <p className="preview-foot">
          <span className="faint">Write a message</span>
          <Icon name="send" />
        </p>
      </div>
      <span className="preview-button">
        <Icon name="chat" />
      </span>
    </aside>
  );
}
