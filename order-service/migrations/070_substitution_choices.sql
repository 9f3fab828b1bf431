ALTER TABLE orders
  ADD COLUMN substitution VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'equal-or-better';
