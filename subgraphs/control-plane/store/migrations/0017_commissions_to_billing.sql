-- What a seller gives was kept here and in billing, which charges by its own: an operator's decision about a seller changed
-- what was shown, and not what was charged. What operators decided goes to billing, and stands there alone.
INSERT INTO jobs (id, queue, key, payload, max_attempts)
SELECT gen_random_uuid(), 'seller-commissions', organization_id::text,
       jsonb_build_object('organization', organization_id, 'percent', commission_percent::text), 10000
FROM sellers WHERE commission_percent <> 15;
ALTER TABLE sellers DROP COLUMN commission_percent;
