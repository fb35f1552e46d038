interface LoadingProps {
  /** Stands in a page beside other things; else it is as high as a page, so that nothing below jumps. */
  isPart?: boolean;
}

/** Shown where content is on its way, and only if it takes longer than a blink. */
export const Loading = ({ isPart = false }: LoadingProps) => (
  <div className={`loading ${isPart ? '' : 'loading-page'}`} role="status">
    <span className="loading-dots" aria-hidden="true" />
    <span className="visually-hidden">Loading</span>
  </div>
);
