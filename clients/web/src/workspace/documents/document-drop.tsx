import { useRef, useState, type DragEvent } from 'react';
import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../../generated/gql.ts';
import { Icon } from '../../design/icon.tsx';
import { uploadFile } from './upload-file.ts';

const create = graphql(`
  mutation DocumentCreate($input: DocumentCreateInput!) {
    documentCreate(input: $input) {
      uploadUrl
      document {
        id
        instance {
          id
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const ACCEPTED = '.txt,.md,.html,.csv,.json,.pdf,.docx';

interface Upload {
  id: string;
  name: string;
  /** 0 to 1. */
  progress: number;
  failure?: string;
}

/** Takes files that are dropped or chosen, and shows how far each has come. */
export function DocumentDrop({ instance }: { instance: string }) {
  const [, createDocument] = useMutation(create);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const change = (id: string, part: Partial<Upload>): void =>
    setUploads((all) => all.map((each) => (each.id === id ? { ...each, ...part } : each)));

  const put = async (file: File): Promise<void> => {
    const id = newId();
    setUploads((all) => [...all, { id, name: file.name, progress: 0 }]);
    const { data } = await createDocument({
      input: { id, instance, name: file.name, bytes: file.size },
    });
    const { uploadUrl, errors = [] } = data?.documentCreate ?? {};
    if (!uploadUrl)
      return change(id, {
        failure: errors[0]?.message ?? 'The marketplace does not answer. Please try again.',
      });
    try {
      await uploadFile(uploadUrl, file, (progress) => change(id, { progress }));
      setUploads((all) => all.filter((each) => each.id !== id));
    } catch {
      change(id, { failure: 'The upload broke off. Please try again.' });
    }
  };
  const putAll = async (files: readonly File[]): Promise<void> => {
    // One after the other: the bar of each moves, and a slow line is not split.
    for (const file of files) await put(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void putAll([...event.dataTransfer.files]);
  };
  return (
    <section
      className="drop"
      aria-label="Add documents"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon name="document" />
      <p>
        Drop files here, or{' '}
        <button type="button" className="button button-small" onClick={() => input.current?.click()}>
          choose them
        </button>
      </p>
      <p className="faint small">Text, Markdown, HTML, CSV, JSON, PDF or DOCX, up to 20 MB each.</p>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label="Documents"
        tabIndex={-1}
        onChange={({ target }) => {
          void putAll([...(target.files ?? [])]);
          // The same file may be chosen again after a failure.
          target.value = '';
        }}
      />
      {uploads.length > 0 && (
        <ul className="uploads" aria-live="polite">
          {uploads.map(({ id, name, progress, failure }) => (
            <li key={id}>
              <span>{name}</span>
              {failure ? (
                <span className="field-error">{failure}</span>
              ) : (
                <progress max={1} value={progress} aria-label={`Upload of ${name}`} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
