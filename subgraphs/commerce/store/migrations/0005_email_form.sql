-- Addresses are in one form, whatever the database's own idea of lower case is: with some locales it makes
-- ASCII letters of others. "C" knows A to Z alone, which is what the check is for.
ALTER TABLE users DROP CONSTRAINT users_email_check;
ALTER TABLE users ADD CONSTRAINT users_email_check CHECK (email = lower(email COLLATE "C"));
ALTER TABLE orders DROP CONSTRAINT orders_user_email_check;
ALTER TABLE orders ADD CONSTRAINT orders_user_email_check CHECK (user_email = lower(user_email COLLATE "C"));
