/**
 * Where a card is typed in: the embedded provider's page for what a secret opens. The number of a card is the
 * provider's to know, and never comes here.
 */
export function paymentPage(paymentPageUrl: string, clientSecret: string): string {
  // A secret of the provider begins with the id of what it opens.
  const [id = ''] = clientSecret.split('_secret_', 1);
  return `${paymentPageUrl}/pay/${encodeURIComponent(id)}?${new URLSearchParams({ client_secret: clientSecret })}`;
}

export const PaymentPageLink = ({ href }: { href: string }) => (
  <a className="button button-primary" href={href} target="_blank" rel="noopener noreferrer">
    Type it in at the payment provider
  </a>
);
