import ReactMarkdown, { type Components } from 'react-markdown';
import gfm from 'remark-gfm';

/** Links of strangers open elsewhere and learn nothing of where they were; pictures of strangers are not loaded. */
const components: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
      {children}
    </a>
  ),
  img: ({ alt, src }) => (
    <span className="faint">
      [picture{alt ? `: ${alt}` : ''}
      {typeof src === 'string' ? ` ${src}` : ''}]
    </span>
  ),
  table: ({ children }) => (
    <div className="table-scroll">
      <table className="table">{children}</table>
    </div>
  ),
};

/** Markdown that a person or a model wrote, as elements: HTML in it stays text, scripts in links are dropped. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="prose">
      <ReactMarkdown remarkPlugins={[gfm]} components={components}>
        {text}
      </ReactMarkdown>
    </div>
  );
}
