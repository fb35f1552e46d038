import type { Executor } from '#common/database/database.ts';
import { enqueueMail } from '#common/mail/enqueue-mail.ts';
import type { Invitation } from '../../domain/organization.ts';

/** Written with the invitation: it is sent if and only if there is one. */
export const mailInvitation = (
  db: Executor,
  invitation: Invitation,
  organizationName: string,
  secret: string,
): Promise<void> =>
  enqueueMail(db, `invitation:${invitation.id}`, {
    to: invitation.email,
    language: 'en',
    subject: `${invitation.invitedBy} invites you to ${organizationName}`,
    body: [
      `${invitation.invitedBy} invites you to join ${organizationName}.`,
      {
        facts: [
          { name: 'Organization', value: organizationName },
          { name: 'Your role', value: invitation.role.toLowerCase() },
          { name: 'Open until', value: `${invitation.expiresAt.toISOString().slice(0, 10)} (UTC)` },
          { name: 'Invitation', value: secret },
        ],
      },
      'Sign in with this e-mail address and accept with the invitation above. Who does not expect it can ignore this mail.',
    ],
  });
