-- Tiers of the meters that have any, by meter: [{"upTo": 1000, "price": 2}, {"upTo": null, "price": 1}].
ALTER TABLE offering_versions ADD COLUMN tiers jsonb;
