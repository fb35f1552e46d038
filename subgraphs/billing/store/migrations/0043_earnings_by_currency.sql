-- What a seller earns in one currency is not looked for among all the others: a list of all of them is put together from
-- those of each currency, which are few, so that writing costs no index more. What an offering earns is looked for in the
-- quarters of an hour that offering_sums has of it.
DROP INDEX earnings_of_seller;
CREATE INDEX earnings_of_seller ON earnings (seller_id, currency, created_at, id) WHERE seller_id IS NOT NULL;
DROP INDEX earnings_of_other_kinds;
CREATE INDEX earnings_of_other_kinds ON earnings (seller_id, currency, created_at, id) WHERE seller_id IS NOT NULL AND kind <> 'USAGE';
