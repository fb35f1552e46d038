import type { Words } from '#common/mail/words.ts';

/** Everything that mails about money say. */
interface MoneyWords {
  amount: string;
  available: string;
  closing: string;
  confirmation: { subject: (number: string) => string; text: string };
  credits: (count: string) => string;
  date: string;
  limit: string;
  lowCredits: { subject: string; text: string };
  order: string;
  payoutFailed: { subject: string; text: string };
  payoutPaid: { subject: string; text: string };
  plan: string;
  reason: string;
  receipt: { subject: (total: string) => string; text: string };
  reference: string;
  renewalFailed: { subject: string; text: (until: string) => string };
  subscriptionEnded: { subject: string; text: string };
  topUpFailed: { subject: string; text: string };
  total: string;
}

export const moneyWords: Words<MoneyWords> = {
  en: {
    amount: 'Amount',
    available: 'Available',
    closing: 'You get this mail because you look after this organization.',
    confirmation: {
      subject: (number) => `Your order ${number}`,
      text: 'Thank you for your order. This is what you bought:',
    },
    credits: (count) => `${count} credits`,
    date: 'Date',
    limit: 'Your limit',
    lowCredits: {
      subject: 'Few credits are left',
      text: 'Your wallet has fewer credits available than your limit. Runs are refused when none are left.',
    },
    order: 'Order',
    payoutFailed: {
      subject: 'A payout failed',
      text: 'A payout could not be made. The amount is not lost: it is tried again, or available again.',
    },
    payoutPaid: { subject: 'A payout is on its way', text: 'What you earned was paid out.' },
    plan: 'Plan',
    reason: 'Reason',
    receipt: { subject: (total) => `Receipt: ${total}`, text: 'Thank you, your payment has arrived.' },
    reference: 'Reference',
    renewalFailed: {
      subject: 'A plan could not be renewed',
      text: (until) =>
        `The payment for the next period of your plan failed. We try again every day until ${until}; after that the plan ends.`,
    },
    subscriptionEnded: {
      subject: 'A plan has ended',
      text: 'Your plan has ended. Its instance is suspended; what it did and stored stays.',
    },
    topUpFailed: {
      subject: 'Credits could not be bought',
      text: 'Your wallet has few credits, and buying more by itself failed. It is tried again tomorrow.',
    },
    total: 'Total',
  },
  de: {
    amount: 'Betrag',
    available: 'Verfügbar',
    closing: 'Sie bekommen diese Nachricht, weil Sie diese Organisation betreuen.',
    confirmation: {
      subject: (number) => `Ihre Bestellung ${number}`,
      text: 'Vielen Dank für Ihre Bestellung. Das haben Sie gekauft:',
    },
    credits: (count) => `${count} Credits`,
    date: 'Datum',
    limit: 'Ihre Grenze',
    lowCredits: {
      subject: 'Nur noch wenige Credits',
      text: 'In Ihrer Wallet sind weniger Credits verfügbar als Ihre Grenze. Ohne Credits werden Läufe abgelehnt.',
    },
    order: 'Bestellung',
    payoutFailed: {
      subject: 'Eine Auszahlung ist gescheitert',
      text: 'Eine Auszahlung war nicht möglich. Der Betrag ist nicht verloren: Er wird nochmals ausgezahlt oder ist wieder verfügbar.',
    },
    payoutPaid: { subject: 'Eine Auszahlung ist unterwegs', text: 'Ihre Einnahmen wurden ausgezahlt.' },
    plan: 'Tarif',
    reason: 'Grund',
    receipt: { subject: (total) => `Quittung: ${total}`, text: 'Vielen Dank, Ihre Zahlung ist eingegangen.' },
    reference: 'Referenz',
    renewalFailed: {
      subject: 'Ein Tarif konnte nicht verlängert werden',
      text: (until) =>
        `Die Zahlung für den nächsten Zeitraum Ihres Tarifs ist gescheitert. Wir versuchen es bis ${until} jeden Tag wieder; danach endet der Tarif.`,
    },
    subscriptionEnded: {
      subject: 'Ein Tarif ist beendet',
      text: 'Ihr Tarif ist beendet. Die Instanz ist angehalten; was sie getan und gespeichert hat, bleibt.',
    },
    topUpFailed: {
      subject: 'Credits konnten nicht gekauft werden',
      text: 'In Ihrer Wallet sind nur noch wenige Credits, und der automatische Kauf ist gescheitert. Morgen wird es wieder versucht.',
    },
    total: 'Summe',
  },
  fr: {
    amount: 'Montant',
    available: 'Disponible',
    closing: 'Vous recevez ce message parce que vous gérez cette organisation.',
    confirmation: {
      subject: (number) => `Votre commande ${number}`,
      text: 'Merci de votre commande. Voici ce que vous avez acheté :',
    },
    credits: (count) => `${count} crédits`,
    date: 'Date',
    limit: 'Votre seuil',
    lowCredits: {
      subject: 'Il reste peu de crédits',
      text: 'Votre portefeuille a moins de crédits disponibles que votre seuil. Sans crédits, les exécutions sont refusées.',
    },
    order: 'Commande',
    payoutFailed: {
      subject: 'Un versement a échoué',
      text: "Un versement n'a pas pu être effectué. Le montant n'est pas perdu : il sera versé plus tard ou est de nouveau disponible.",
    },
    payoutPaid: { subject: 'Un versement est en route', text: 'Vos gains ont été versés.' },
    plan: 'Formule',
    reason: 'Raison',
    receipt: { subject: (total) => `Reçu : ${total}`, text: 'Merci, votre paiement est arrivé.' },
    reference: 'Référence',
    renewalFailed: {
      subject: "Une formule n'a pas pu être renouvelée",
      text: (until) =>
        `Le paiement de la prochaine période de votre formule a échoué. Nous réessayons chaque jour jusqu'au ${until} ; ensuite la formule prend fin.`,
    },
    subscriptionEnded: {
      subject: 'Une formule a pris fin',
      text: "Votre formule a pris fin. L'instance est suspendue ; ce qu'elle a fait et enregistré reste.",
    },
    topUpFailed: {
      subject: "Des crédits n'ont pas pu être achetés",
      text: "Il reste peu de crédits dans votre portefeuille, et l'achat automatique a échoué. Un nouvel essai aura lieu demain.",
    },
    total: 'Total',
  },
};
