/** Shown where content is on its way, and only if it takes longer than a blink. */
export const Loading = ({ label = 'Loading' }: { label?: string }) => (
  <div className="loading" role="status">
    <span className="loading-dots" aria-hidden="true" />
    <span className="visually-hidden">{label}</span>
  </div>
);
