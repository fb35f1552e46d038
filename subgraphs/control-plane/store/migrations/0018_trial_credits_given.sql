-- Trial credits are given once in an organization's life, with whatever comes first. Asking billing for them again with
-- what comes next was refused there, and stood in the audit log as if somebody had tried something.
ALTER TABLE organizations ADD COLUMN trial_credits_given boolean NOT NULL DEFAULT false;
