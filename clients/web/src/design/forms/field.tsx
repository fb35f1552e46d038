import { useId, type ComponentProps, type ReactNode } from 'react';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong with what stands in it. */
  error?: string | undefined;
  children: (props: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A control with its label, a hint, and the mistake beside it, tied together for screen readers. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field" data-invalid={error !== undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error !== undefined && { 'aria-invalid': true as const }),
      })}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

type InputProps = Omit<ComponentProps<'input'>, 'children'> & {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
};

export const TextField = ({ label, hint, error, ...input }: InputProps) => (
  <Field label={label} hint={hint} error={error}>
    {(tied) => <input className="input" {...input} {...tied} />}
  </Field>
);

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'children'> & {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
};

export const TextArea = ({ label, hint, error, ...input }: TextAreaProps) => (
  <Field label={label} hint={hint} error={error}>
    {(tied) => <textarea className="input" rows={4} {...input} {...tied} />}
  </Field>
);

type SelectProps = Omit<ComponentProps<'select'>, 'children'> & {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
};

/** The browser's own list: the best one on a phone. */
export const SelectField = ({ label, hint, error, options, ...select }: SelectProps) => (
  <Field label={label} hint={hint} error={error}>
    {(tied) => (
      <select className="input" {...select} {...tied}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
);
