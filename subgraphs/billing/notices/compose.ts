import type { Mail, MailPart } from '#common/mail/mail.ts';
import { wordsIn } from '#common/mail/words.ts';
import type { Bought, PayoutNotice, Price, Reader } from './notice.ts';
import { moneyWords } from './words.ts';

/** What each mail about money says, in its reader's language. Amounts and dates are written as that language does. */

const write = (reader: Reader) => {
  const { language, words } = wordsIn(moneyWords, reader.language);
  return {
    language,
    words,
    price: ({ amountMicros, currency }: Price): string =>
      new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 6 }).format(
        amountMicros / 1e6,
      ),
    count: (count: number): string => new Intl.NumberFormat(language).format(count),
    day: (at: Date): string =>
      `${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at)} (UTC)`,
  };
};
type Pen = ReturnType<typeof write>;

const mail = (reader: Reader, { language }: Pen, subject: string, body: readonly MailPart[]): Mail => ({
  to: reader.email,
  language,
  subject,
  body,
});

const linesOf = ({ price, count }: Pen, { lines }: Bought) =>
  lines.map(({ name, quantity, total }) => ({
    name: quantity === 1 ? name : `${name} × ${count(quantity)}`,
    value: price(total),
  }));

export function orderConfirmation(reader: Reader, bought: Bought): Mail {
  const pen = write(reader);
  const { words } = pen;
  const facts = [...linesOf(pen, bought), { name: words.total, value: pen.price(bought.total) }];
  return mail(reader, pen, words.confirmation.subject(bought.number ?? ''), [
    words.confirmation.text,
    { facts },
  ]);
}

export function receipt(reader: Reader, bought: Bought): Mail {
  const pen = write(reader);
  const { words, price, day } = pen;
  const facts = [
    ...(bought.number === null ? [] : [{ name: words.order, value: bought.number }]),
    { name: words.date, value: day(bought.at) },
    ...linesOf(pen, bought),
    { name: words.total, value: price(bought.total) },
  ];
  return mail(reader, pen, words.receipt.subject(price(bought.total)), [words.receipt.text, { facts }]);
}

export function lowCredits(reader: Reader, availableCredits: number, thresholdCredits: number): Mail {
  const pen = write(reader);
  const { words, count } = pen;
  const facts = [
    { name: words.available, value: words.credits(count(availableCredits)) },
    { name: words.limit, value: words.credits(count(thresholdCredits)) },
  ];
  return mail(reader, pen, words.lowCredits.subject, [words.lowCredits.text, { facts }, words.closing]);
}

export function topUpFailed(reader: Reader, failure: string): Mail {
  const pen = write(reader);
  const { words } = pen;
  const facts = [{ name: words.reason, value: failure }];
  return mail(reader, pen, words.topUpFailed.subject, [words.topUpFailed.text, { facts }, words.closing]);
}

export function renewalFailed(
  reader: Reader,
  about: { plan: string; price: Price; failure: string; until: Date },
): Mail {
  const pen = write(reader);
  const { words, price, day } = pen;
  const facts = [
    { name: words.plan, value: about.plan },
    { name: words.amount, value: price(about.price) },
    { name: words.reason, value: about.failure },
  ];
  const text = words.renewalFailed.text(day(about.until));
  return mail(reader, pen, words.renewalFailed.subject, [text, { facts }, words.closing]);
}

export function subscriptionEnded(reader: Reader, plan: string): Mail {
  const pen = write(reader);
  const { words } = pen;
  const facts = [{ name: words.plan, value: plan }];
  return mail(reader, pen, words.subscriptionEnded.subject, [
    words.subscriptionEnded.text,
    { facts },
    words.closing,
  ]);
}

export function payoutTold(reader: Reader, amount: Price, outcome: PayoutNotice): Mail {
  const pen = write(reader);
  const { words, price } = pen;
  const [{ subject, text }, name, value] =
    outcome.kind === 'PAYOUT_PAID'
      ? [words.payoutPaid, words.reference, outcome.reference]
      : [words.payoutFailed, words.reason, outcome.failure];
  const facts = [{ name: words.amount, value: price(amount) }, ...(value ? [{ name, value }] : [])];
  return mail(reader, pen, subject, [text, { facts }, words.closing]);
}
