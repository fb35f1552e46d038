import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Count, Time } from '../../design/values/amounts.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { DocumentDrop } from '../documents/document-drop.tsx';
import { DocumentState } from '../documents/document-state.tsx';

const document = graphql(`
  query AgentDocuments($id: ID!) {
    instance(id: $id) {
      id
      documents(first: 100) {
        totalCount
        edges {
          node {
            id
            name
            bytes
            passages
            createdAt
            ...DocumentState
          }
        }
      }
    }
  }
`);

const remove = graphql(`
  mutation DocumentDelete($id: ID!) {
    documentDelete(id: $id) {
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

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ id: params['agent'] ?? '' }),
  found: ({ instance }) => Boolean(instance),
  fresh: true,
});

export default function DocumentsPage() {
  const { instance } = query.useData();
  const [, removeDocument] = useMutation(remove);
  const confirm = useConfirm();
  const toasts = useToasts();
  if (!instance) return null;
  const documents = instance.documents.edges.map(({ node }) => node);
  const take = async (id: string, name: string): Promise<void> => {
    const yes = await confirm({
      title: `Delete ${name}?`,
      text: 'The agent finds it no more. This cannot be undone.',
      yes: 'Delete it',
      isDangerous: true,
    });
    if (!yes) return;
    const { data } = await removeDocument({ id });
    const [failure] = data?.documentDelete.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It is still there', failure.message);
    else toasts.done(`${name} is gone`);
  };
  return (
    <div className="stack">
      <DocumentDrop instance={instance.id} />
      {documents.length === 0 ? (
        <Notice title="No documents yet" icon="document" isPart>
          <p>What you put here, the agent looks things up in, and says where it found them.</p>
        </Notice>
      ) : (
        <section className="panel">
          <h2>Documents</h2>
          <div className="table-scroll" tabIndex={0} role="region" aria-label="Documents">
            <table className="table table-stacked">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">State</th>
                  <th scope="col" className="cell-number">
                    kB
                  </th>
                  <th scope="col" className="cell-number">
                    Passages
                  </th>
                  <th scope="col">Since</th>
                  <th scope="col">
                    <span className="visually-hidden">What to do</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {documents.map((each) => (
                  <tr key={each.id}>
                    <td className="cell-title cell-wide">{each.name}</td>
                    <td data-label="State">
                      <DocumentState document={each} />
                    </td>
                    <td data-label="kB" className="cell-number">
                      <Count value={Math.ceil(each.bytes / 1_000)} />
                    </td>
                    <td data-label="Passages" className="cell-number">
                      <Count value={each.passages} />
                    </td>
                    <td data-label="Since">
                      <Time at={each.createdAt} as="date" />
                    </td>
                    <td className="cell-number">
                      <button
                        type="button"
                        className="button button-small"
                        onClick={() => void take(each.id, each.name)}
                      >
                        Delete<span className="visually-hidden"> {each.name}</span>
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}
