ALTER TABLE slot_rules
  ADD COLUMN zone_key VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'local' FIRST,
  ADD COLUMN surcharge_cents INT NOT NULL DEFAULT 0,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (zone_key, weekday, slot);
