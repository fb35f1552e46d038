import { Link } from 'react-router';

/** The name of an organization, which leads to its page wherever an operator meets it. */
export const OrganizationLink = ({ id, name }: { id: string; name: string }) => (
  <Link to={`/operate/organizations/${id}`}>{name}</Link>
);
