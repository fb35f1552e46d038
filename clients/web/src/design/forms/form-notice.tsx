/** Mistakes that belong to no field, above the button that caused them. */
export const FormNotice = ({ errors }: { errors: readonly string[] }) => (
  <div role="alert" className="form-notice" hidden={errors.length === 0}>
    {errors.map((error) => (
      <p key={error}>{error}</p>
    ))}
  </div>
);
