import { z } from 'zod';

const shape = {
  /** A mail server, like smtps://user:password@mail.example:465; without it mails become files. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'a URL like smtp://user:password@mail.example:587 is needed' })
    .optional(),
  /** Who writes, like `Marketplace <hello@shop.example>`. */
  MAIL_FROM: z
    .string()
    .max(300)
    .regex(/^([^<>@\r\n]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, {
      error: 'an address is needed, like hello@shop.example or Marketplace <hello@shop.example>',
    })
    .default('Agent marketplace <no-reply@localhost>'),
  /** Where mails land without a mail server. */
  MAIL_DIR: z.string().default('.data/mail'),
};

/** Adds the settings of mails to those of a service; the last step before `.transform`. */
export const withMail = <T extends z.ZodRawShape>(schema: z.ZodObject<T>) =>
  schema.extend(shape).superRefine((settings, context) => {
    const { SMTP_URL, MAIL_FROM } = settings as { SMTP_URL?: string; MAIL_FROM: string };
    if (SMTP_URL === undefined || !MAIL_FROM.includes('@localhost')) return;
    context.addIssue({
      code: 'custom',
      path: ['MAIL_FROM'],
      message: 'is needed with SMTP_URL, like Marketplace <hello@shop.example>',
    });
  });

export type MailSettings = z.output<z.ZodObject<typeof shape>>;
