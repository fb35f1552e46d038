import { frame } from '../page.ts';
import { DEMO_PASSWORD, demoUsers } from './users.ts';

/** For whoever opens the issuer's own address: what this is, who can sign in, and where programs look. */
export const frontPage = (issuer: string): string =>
  frame(
    `<h1>Demonstration issuer</h1>
<p>People sign in to the supergraph here (OpenID Connect). There is nothing to do on this page: a program asks
for a token, or a web page sends its visitors to sign in.</p>
<p>These people exist; the password of all is <code>${DEMO_PASSWORD}</code>:</p>
<ul>
${demoUsers.map(({ email, groups }) => `  <li><code>${email}</code> (${groups.join(', ')})</li>`).join('\n')}
</ul>
<p>A token on the command line:</p>
<p><code>npm run --silent token -- ${demoUsers[0]?.email}</code></p>
<p>A web page on this machine signs its visitors in as the client <code>web</code>: authorization code with PKCE, and
back to <code>http://localhost:PORT/</code> or <code>http://localhost:PORT/callback</code>, whatever its port.</p>
<p>For programs: <a href="/.well-known/openid-configuration">the discovery document</a> of
<code>${issuer}</code></p>
<p>Others can <a href="/register">register</a>; they are buyers.</p>`,
    'Demonstration issuer',
  );
