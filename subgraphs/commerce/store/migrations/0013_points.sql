-- The points of Hebrew and Arabic are left out since: such names are folded again by the service. Products are
-- gathered again by their version.
UPDATE attributes SET folded_name = NULL WHERE folded_name ~ '[\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640-\u06ed]';
UPDATE attribute_values SET folded_name = NULL WHERE folded_name ~ '[\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640-\u06ed]';
UPDATE product_types SET folded_name = NULL WHERE folded_name ~ '[\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640-\u06ed]';
