import { CopyButton } from './copy-button.tsx';

/** A secret that is shown this once. */
export const Secret = ({ value, what }: { value: string; what: string }) => (
  <div className="secret" role="status">
    <p>
      <strong>Copy this {what} now.</strong> It is not shown again.
    </p>
    <div className="secret-row">
      <code>{value}</code>
      <CopyButton text={value} what={what} />
    </div>
  </div>
);
