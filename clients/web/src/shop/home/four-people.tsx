import { Link } from 'react-router';
import { useEnvironment } from '../../app/environment.tsx';
import { useViewer } from '../../app/shell.tsx';
import { Icon, type IconName } from '../../design/icon.tsx';

interface Person {
  icon: IconName;
  title: string;
  text: string;
  begin: string;
  label: string;
  /** Who of the embedded issuer's people it is. */
  demo?: string;
}

const people: Person[] = [
  {
    icon: 'store',
    title: 'Visitor',
    text: 'Looks around, compares plans, fills a cart. Nobody needs to sign in for that.',
    begin: '/products',
    label: 'Open the shop',
  },
  {
    icon: 'agent',
    title: 'Buyer',
    text: 'Owns agents, talks to them, hands out keys, watches the wallet.',
    begin: '/workspace',
    label: 'Open the workspace',
    demo: 'buyer@test.gsv.dev',
  },
  {
    icon: 'chart',
    title: 'Seller',
    text: 'Publishes agents and their releases, sets prices, earns.',
    begin: '/sell',
    label: 'Open the seller’s desk',
    demo: 'seller@test.gsv.dev',
  },
  {
    icon: 'gauge',
    title: 'Operator',
    text: 'Reviews, refunds, reads every book, and looks into the graph itself.',
    begin: '/operate',
    label: 'Open the operator’s desk',
    demo: 'operator@gsv.dev',
  },
];

/** Where each of the four kinds of people begins. */
export function FourPeople() {
  const { demoSignIn } = useEnvironment();
  const viewer = useViewer();
  return (
    <section aria-labelledby="people">
      <h2 id="people">Four ways in</h2>
      <div className="four-people">
        {people.map(({ icon, title, text, begin, label, demo }) => {
          const isSelf = demo === undefined || viewer?.email === demo;
          return (
            <div key={title} className="card person">
              <Icon name={icon} />
              <h3>{title}</h3>
              <p>{text}</p>
              {demoSignIn && !isSelf ? (
                <a
                  className="button button-wide"
                  href={`/sign-in?as=${encodeURIComponent(demo)}&to=${begin}`}
                >
                  Sign in as {title.toLowerCase()}
                </a>
              ) : (
                <Link className="button button-wide" to={begin}>
                  {label}
                </Link>
              )}
            </div>
          );
        })}
      </div>
      {demoSignIn && (
        <p className="faint small">
          This is a demonstration: these people exist here alone, and one click makes you one of them.
        </p>
      )}
    </section>
  );
}
