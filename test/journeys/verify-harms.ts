import type { Subgraph } from '#test/harness/database.ts';

export const PAYOUT = '01890000-0000-7000-8000-00000000aaaa';
const OTHER = '01890000-0000-7000-8000-00000000bbbb';
export const insertPayout = (amount: string, seller: string): string => `
  INSERT INTO payouts (id, seller_id, currency, amount_micros, entries, request, created_at)
  SELECT '${PAYOUT}', ${seller}, 'USD', ${amount}, 1, '{}', now() FROM earnings WHERE kind = 'USAGE'`;
export const put = (payout: string): string =>
  `UPDATE earnings SET payout_id = ${payout} WHERE kind = 'USAGE'`;
const move = (kind: 'PAYOUT' | 'PAYOUT_PAID'): string => `
  INSERT INTO money_transfers (id, kind, debit_account, credit_account, amount_micros, currency, seller_id, payout_id, created_at)
  SELECT gen_random_uuid(), '${kind}', ${kind === 'PAYOUT' ? `'SELLER_PAYABLE', 'PAYOUTS'` : `'PAYOUTS', 'CLEARING'`}, amount_micros, currency,
    ${kind === 'PAYOUT' ? 'seller_id' : 'NULL'}, id, now() FROM payouts WHERE id = '${PAYOUT}'`;
const outputTokensBefore = (change: string): string => `
  UPDATE runs SET metered_before = metered_before
    || jsonb_build_object('outputTokens', (metered_before ->> 'outputTokens')::int ${change})
  WHERE metered_before IS NOT NULL`;
/** Each harm, and the words that name it; taken back afterwards. */
export const harms: [string, Subgraph, string, string, string][] = [
  [
    'a run that found something used before it',
    'runtime',
    outputTokensBefore('+ 7'),
    outputTokensBefore('- 7'),
    ' were used after ',
  ],
  [
    'a meter that counted a token too many',
    'runtime',
    'UPDATE instance_meters SET input_tokens = input_tokens + 1',
    'UPDATE instance_meters SET input_tokens = input_tokens - 1',
    'a monthly meter differs from its runs',
  ],
  [
    'a place in the month that was never handed out',
    'runtime',
    'UPDATE runs SET meter_place = meter_place + 1 WHERE meter_place IS NOT NULL',
    'UPDATE runs SET meter_place = meter_place - 1 WHERE meter_place IS NOT NULL',
    'its place 2 of the month was never handed out, or is free',
  ],
  [
    'a place in the month that is lost',
    'runtime',
    'UPDATE instance_meters SET runs = runs + 1',
    'UPDATE instance_meters SET runs = runs - 1',
    '3 places were handed out in',
  ],
  [
    'a run that was charged by the price of another tier',
    'runtime',
    `UPDATE runs SET metered_before = metered_before || '{"runs": 2}' WHERE metered_before IS NOT NULL`,
    `UPDATE runs SET metered_before = metered_before || '{"runs": 1}' WHERE metered_before IS NOT NULL`,
    'its usage costs 2 credits, it was to be charged 3',
  ],
  [
    'a hold that is still open',
    'billing',
    `UPDATE transfers SET id = '${OTHER}' WHERE phase = 'POST' AND sequence = (SELECT max(sequence) FROM transfers WHERE phase = 'POST')`,
    `UPDATE transfers SET id = (SELECT id FROM holds h WHERE NOT EXISTS (SELECT FROM transfers t WHERE t.id = h.id)) WHERE id = '${OTHER}'`,
    'it has ended, but its hold of',
  ],
  [
    'a card that was charged for nothing',
    'billing',
    `INSERT INTO card_charges (id, kind, organization_id, amount_micros, currency, pack_id, credits, description, state)
     SELECT '${OTHER}', 'TOP_UP', organization_id, 5000000, 'USD', id, 5, 'A pack', 'PAID'
     FROM (SELECT organization_id FROM wallets LIMIT 1) AS w, (SELECT id FROM credit_packs LIMIT 1) AS p`,
    `DELETE FROM card_charges WHERE id = '${OTHER}'`,
    '5000000 micro-units were paid, 0 are booked',
  ],
  [
    'an earning of no run',
    'billing',
    `UPDATE earnings SET hold_id = '${OTHER}' WHERE kind = 'USAGE'`,
    `UPDATE earnings SET hold_id = id WHERE kind = 'USAGE'`,
    `no run was settled with hold ${OTHER}`,
  ],
  [
    'a sale that is not what was paid',
    'billing',
    `UPDATE purchases SET amount_micros = amount_micros + 1 WHERE kind = 'PLAN'`,
    `UPDATE purchases SET amount_micros = amount_micros - 1 WHERE kind = 'PLAN'`,
    '19990000 micro-units were paid, 19990001 are booked',
  ],
  [
    'a sale that earned something else',
    'billing',
    `UPDATE purchases SET currency = 'EUR' WHERE kind = 'PLAN'`,
    `UPDATE purchases SET currency = 'USD' WHERE kind = 'PLAN'`,
    'nothing was sold for that with order',
  ],
  [
    'a payment for an order that nobody has',
    'billing',
    `UPDATE purchases SET order_id = order_id || 'x' WHERE kind = 'CREDITS'`,
    `UPDATE purchases SET order_id = left(order_id, -1) WHERE kind = 'CREDITS'`,
    'a payment is for no order',
  ],
  [
    'a payout of nothing',
    'billing',
    insertPayout('5000000', 'seller_id'),
    'DELETE FROM payouts',
    'its earnings add up to 0 micro-units, it is 5000000',
  ],
  [
    'a payout that never left its seller',
    'billing',
    `${insertPayout('net_micros', 'seller_id')}; ${put(`'${PAYOUT}'`)}`,
    `DELETE FROM payouts; ${put('NULL')}`,
    '0 micro-units left the seller for it, it is 192000',
  ],
  [
    "an earning in somebody else's payout",
    'billing',
    `${insertPayout('net_micros', `'${OTHER}'`)}; ${put(`'${PAYOUT}'`)}`,
    `DELETE FROM payouts; ${put('NULL')}`,
    "is somebody else's, or of another currency",
  ],
  [
    'an earning in a payout that is not there',
    'billing',
    put(`'${OTHER}'`),
    put('NULL'),
    `its payout ${OTHER} is not there`,
  ],
  [
    'an entry with another balance',
    'billing',
    'UPDATE transfers SET balance_after = balance_after + 1 WHERE sequence = 1',
    'UPDATE transfers SET balance_after = balance_after - 1 WHERE sequence = 1',
    'an entry differs from the sum of those before it',
  ],
  [
    'a grant with a credit too few',
    'billing',
    `UPDATE grants SET remaining = remaining - 1 WHERE kind = 'PURCHASE'`,
    `UPDATE grants SET remaining = remaining + 1 WHERE kind = 'PURCHASE'`,
    'a grant differs from what was drawn on it',
  ],
  [
    'a grant that was worth more',
    'billing',
    `UPDATE grants SET worth_micros = worth_micros + 500 WHERE kind = 'PURCHASE'`,
    `UPDATE grants SET worth_micros = worth_micros - 500 WHERE kind = 'PURCHASE'`,
    'what was earned from a grant differs from what its credits are worth',
  ],
  [
    'a grant that would never expire',
    'billing',
    `UPDATE grants SET expires_at = now() + interval '1 day' WHERE kind = 'PURCHASE'`,
    `UPDATE grants SET expires_at = NULL WHERE kind = 'PURCHASE'`,
    'a wallet would miss what falls due',
  ],
  [
    'a correction that took more than it says',
    'billing',
    'UPDATE corrections SET amount = amount - 1',
    'UPDATE corrections SET amount = amount + 1',
    'a correction differs from its transfers',
  ],
  [
    'consumption that was not',
    'billing',
    'UPDATE instance_usage SET credits = credits + 1',
    'UPDATE instance_usage SET credits = credits - 1',
    'the kept consumption of an instance differs from its runs',
  ],
  [
    'a kept sum of a seller',
    'billing',
    'UPDATE earning_sums SET entries = entries + 1',
    'UPDATE earning_sums SET entries = entries - 1',
    'the kept sums of a seller differ from the earnings',
  ],
  [
    'a kept sum of an offering',
    'billing',
    `UPDATE offering_sums SET gross_micros = gross_micros + 1 WHERE currency <> 'XXX'`,
    `UPDATE offering_sums SET gross_micros = gross_micros - 1 WHERE currency <> 'XXX'`,
    'the kept sums of an offering differ from its earnings',
  ],
  [
    'a run that was charged too much',
    'runtime',
    'UPDATE runs SET charge = charge + 1',
    'UPDATE runs SET charge = charge - 1',
    'its usage costs 3 credits, it was to be charged 4',
  ],
  [
    'a budget that is another one',
    'runtime',
    'UPDATE runs SET budget = budget + 1',
    'UPDATE runs SET budget = budget - 1',
    '10 credits were held, its budget was 11',
  ],
  [
    'a wallet with a credit too many',
    'billing',
    'UPDATE wallets SET credits_posted = credits_posted + 1',
    'UPDATE wallets SET credits_posted = credits_posted - 1',
    'a wallet differs from its transfers',
  ],
  [
    'an instance too few',
    'control-plane',
    `UPDATE order_lines SET quantity = 2 WHERE outcome = 'INSTANCES'`,
    `UPDATE order_lines SET quantity = 1 WHERE outcome = 'INSTANCES'`,
    '2 were bought, 1 instances made',
  ],
  [
    'a pack that nothing was given for',
    'control-plane',
    `UPDATE order_lines SET id = id || 'x' WHERE outcome = 'CREDITS'`,
    `UPDATE order_lines SET id = left(id, -1) WHERE outcome = 'CREDITS'`,
    'credits were to be given, but no grant is there',
  ],
  [
    'a hold of more than it was promised',
    'billing',
    'UPDATE holds SET amount = amount + 1',
    'UPDATE holds SET amount = amount - 1',
    'a hold differs from its pledges',
  ],
  [
    'a wallet that holds more than its grants',
    'billing',
    'UPDATE wallets SET debits_pending = debits_pending + 1 WHERE sequence > 0',
    'UPDATE wallets SET debits_pending = debits_pending - 1 WHERE sequence > 0',
    'a wallet differs from its grants',
  ],
  [
    'a run that nothing was held for',
    'billing',
    `UPDATE holds SET run_id = '${OTHER}' WHERE id = (SELECT min(id::text)::uuid FROM holds)`,
    `UPDATE holds SET run_id = id WHERE run_id = '${OTHER}'`,
    'nothing was held for it',
  ],
  [
    'a run that was held for twice',
    'billing',
    `DROP INDEX holds_of_run;
     INSERT INTO holds (id, wallet_id, amount, run_id, expires_in_seconds, expires_at, pledge_grants, pledge_amounts, created_at)
     SELECT '${OTHER}', wallet_id, amount, run_id, expires_in_seconds, expires_at, pledge_grants, pledge_amounts, created_at
     FROM holds LIMIT 1`,
    `DELETE FROM holds WHERE id = '${OTHER}';
     CREATE UNIQUE INDEX holds_of_run ON holds (run_id) WHERE run_id IS NOT NULL`,
    'it was held for 2 times',
  ],
  [
    'a run that was charged something else',
    'billing',
    `UPDATE transfers SET amount = amount + 1 WHERE phase = 'POST'`,
    `UPDATE transfers SET amount = amount - 1 WHERE phase = 'POST'`,
    '4 credits were charged instead of 3 (POST)',
  ],
  [
    'a run that was charged and not metered',
    'runtime',
    `UPDATE runs SET terms = terms || jsonb_build_object('kept', metered_before), metered_before = NULL
     WHERE metered_before IS NOT NULL`,
    `UPDATE runs SET metered_before = terms -> 'kept', terms = terms - 'kept' WHERE terms ? 'kept'`,
    'it was charged without being metered',
  ],
  [
    'a place in the month that two runs have',
    'runtime',
    `UPDATE runs SET terms = terms || jsonb_build_object('kept', jsonb_build_array(meter_place, meter_month)),
       meter_place = m.place, meter_month = m.month
     FROM (SELECT max(meter_place) AS place, max(meter_month) AS month FROM runs) AS m
     WHERE meter_place IS DISTINCT FROM m.place`,
    `UPDATE runs SET meter_place = (terms #>> '{kept,0}')::bigint, meter_month = (terms #>> '{kept,1}')::date,
       terms = terms - 'kept' WHERE terms ? 'kept'`,
    'of the month is that of 2 runs',
  ],
  [
    'a paid line that waits for days',
    'control-plane',
    `UPDATE order_lines SET outcome = 'PENDING', created_at = created_at - interval '2 days' WHERE outcome = 'CREDITS'`,
    `UPDATE order_lines SET outcome = 'CREDITS', created_at = created_at + interval '2 days' WHERE outcome = 'PENDING'`,
    'it was paid more than a day ago, and nothing came of it yet',
  ],
  [
    'a line of credits with an instance',
    'control-plane',
    `UPDATE order_lines SET outcome = 'CREDITS' WHERE outcome = 'INSTANCES'`,
    `UPDATE order_lines SET outcome = 'INSTANCES' WHERE id IN (SELECT order_line_id FROM instances)`,
    'it says CREDITS, but has 1 instances',
  ],
  [
    'a line that gave an instance and credits',
    'control-plane',
    `UPDATE instances SET order_line_id = (SELECT id FROM order_lines WHERE outcome = 'CREDITS')
     WHERE order_line_id IS NOT NULL;
     UPDATE order_lines SET outcome = 'INSTANCES'`,
    `UPDATE order_lines SET outcome = 'CREDITS' WHERE id IN (SELECT order_line_id FROM instances);
     UPDATE instances SET order_line_id = (SELECT id FROM order_lines WHERE outcome = 'INSTANCES')
     WHERE order_line_id IS NOT NULL`,
    'it bought instances, and credits were given for it as well',
  ],
  [
    'a payment that is booked in another currency',
    'billing',
    `UPDATE purchases SET currency = 'EUR' WHERE kind = 'CREDITS'`,
    `UPDATE purchases SET currency = 'USD' WHERE kind = 'CREDITS'`,
    'it was paid in USD, and booked in another currency',
  ],
  [
    'a payment that is booked with another order',
    'billing',
    `UPDATE purchases SET order_id = order_id || 'x' WHERE kind = 'CREDITS'`,
    `UPDATE purchases SET order_id = left(order_id, -1) WHERE kind = 'CREDITS'`,
    'it is booked with another order',
  ],
  [
    'an earning that does not add up',
    'billing',
    `ALTER TABLE earnings DROP CONSTRAINT earning_balances;
     UPDATE earnings SET gross_micros = gross_micros + 1 WHERE kind = 'USAGE'`,
    `UPDATE earnings SET gross_micros = gross_micros - 1 WHERE kind = 'USAGE';
     ALTER TABLE earnings ADD CONSTRAINT earning_balances CHECK (gross_micros = commission_micros + net_micros)`,
    'commission and net are not its gross',
  ],
  [
    'an earning of the run of another seller',
    'billing',
    `UPDATE holds SET seller_id = '${OTHER}' WHERE id IN (SELECT hold_id FROM earnings WHERE kind = 'USAGE')`,
    `UPDATE holds SET seller_id = (SELECT seller_id FROM earnings WHERE kind = 'USAGE') WHERE seller_id = '${OTHER}'`,
    'the run was of another seller',
  ],
  [
    'a reversal for no refund',
    'billing',
    `INSERT INTO earnings (id, kind, seller_id, offering_id, order_id, refund_id, currency, gross_micros,
       commission_micros, net_micros, available_at, created_at)
     SELECT '${OTHER}', 'ORDER_REFUND', seller_id, offering_id, order_id, '${OTHER}', currency, -5, -1, -4, available_at,
       created_at FROM earnings WHERE kind = 'SALE'`,
    `DELETE FROM earnings WHERE id = '${OTHER}'`,
    'it reverses for no refund',
  ],
  [
    'a payout that was paid before it was sent',
    'billing',
    `${insertPayout('net_micros', 'seller_id')}; ${put(`'${PAYOUT}'`)}; ${move('PAYOUT')}; ${move('PAYOUT_PAID')}`,
    `DELETE FROM payouts; ${put('NULL')}; DELETE FROM money_transfers WHERE payout_id = '${PAYOUT}'`,
    'it is PENDING, and 192000 micro-units were paid',
  ],
  [
    'a payout that was given up and did not come back',
    'billing',
    `${insertPayout('net_micros', 'seller_id')}; ${put(`'${PAYOUT}'`)}; ${move('PAYOUT')};
     UPDATE payouts SET state = 'CANCELED'`,
    `DELETE FROM payouts; ${put('NULL')}; DELETE FROM money_transfers WHERE payout_id = '${PAYOUT}'`,
    'it was given up, and nothing came back to the seller',
  ],
  [
    'a wallet that is not its last entry',
    'billing',
    'UPDATE wallets SET sequence = sequence + 1 WHERE sequence > 0',
    'UPDATE wallets SET sequence = sequence - 1 WHERE sequence > 1',
    'a wallet differs from its last entry',
  ],
  [
    'credits that are owed and not there',
    'billing',
    `INSERT INTO account_sums (account, currency, amount) VALUES ('CREDITS_SOLD', 'USD', 5), ('CLEARING', 'USD', -5)`,
    `DELETE FROM account_sums WHERE currency = 'USD' AND abs(amount) = 5`,
    'credits sold differ from what is left of them',
  ],
  [
    'a credit out of nothing',
    'billing',
    'UPDATE wallets SET credits_posted = credits_posted + 1 WHERE sequence > 0',
    'UPDATE wallets SET credits_posted = credits_posted - 1 WHERE sequence > 0',
    'the books do not sum to zero',
  ],
  [
    'money out of nothing',
    'billing',
    'UPDATE earning_sums SET net_micros = net_micros + 1',
    'UPDATE earning_sums SET net_micros = net_micros - 1',
    'the money does not sum to zero',
  ],
  [
    'an earning that another seller is paid',
    'billing',
    `${insertPayout('net_micros', `'${OTHER}'`)}; ${put(`'${PAYOUT}'`)}`,
    `DELETE FROM payouts; ${put('NULL')}`,
    'an earning is in a payout of somebody else',
  ],
  [
    'a meter that counts other than was used at flat prices',
    'runtime',
    `UPDATE instance_meters SET flat = flat || jsonb_build_object('toolCalls', (flat ->> 'toolCalls')::int + 1)`,
    `UPDATE instance_meters SET flat = flat || jsonb_build_object('toolCalls', (flat ->> 'toolCalls')::int - 1)`,
    'counts as used at flat prices, and was',
  ],
];
