ALTER TABLE place_movements ADD COLUMN zone_key VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'local';
