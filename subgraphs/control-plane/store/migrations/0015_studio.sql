-- Where the flow of a release was drawn: its address in the Studio.
ALTER TABLE offering_versions ADD COLUMN studio_url text;
