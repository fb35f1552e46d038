-- Addresses are in one form, whatever the database's own idea of lower case is: with some locales it makes
-- ASCII letters of others. "C" knows A to Z alone, which is what the check is for.
ALTER TABLE organizations DROP CONSTRAINT organizations_personal_email_check;
ALTER TABLE organizations ADD CONSTRAINT organizations_personal_email_check
  CHECK (personal_email = lower(personal_email COLLATE "C"));
ALTER TABLE members DROP CONSTRAINT members_email_check;
ALTER TABLE members ADD CONSTRAINT members_email_check CHECK (email = lower(email COLLATE "C"));
