ALTER TABLE slot_places
  ADD COLUMN zone_key VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'local',
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (delivery_date, slot, zone_key);
