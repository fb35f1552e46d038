-- Letters are compared as commerce compares them (common/text/fold.ts): without the points of Hebrew and Arabic
-- too, `æ` as `ae`, a final sigma as any other. Composed again at the end, or a syllable of Hangul would begin others.
DROP INDEX organizations_search;
DROP INDEX offerings_folded;
CREATE OR REPLACE FUNCTION folded(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(replace(replace(replace(replace(
    normalize(regexp_replace(normalize(lower(normalize(value, NFKC) COLLATE "und-x-icu"), NFD),
      '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]',
      '', 'g'), NFC),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'łøđðıς', 'loddiσ');
CREATE INDEX organizations_search ON organizations USING gin (folded(name || ' ' || slug) gin_trgm_ops);
CREATE INDEX offerings_folded ON offerings USING gin (folded(name || ' ' || description) gin_trgm_ops);
