-- What share of a plan's price the credits are worth that it includes: nothing, unless the publisher says so.
ALTER TABLE offerings ADD COLUMN included_credits_percent integer NOT NULL DEFAULT 0
  CHECK (included_credits_percent BETWEEN 0 AND 100);

-- When the plan of an instance ended because nobody paid for it any more; it does not resume then.
ALTER TABLE instances ADD COLUMN plan_ended_at timestamptz(3);
