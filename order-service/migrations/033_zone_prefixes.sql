CREATE TABLE zone_prefixes (
  prefix VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone_key VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (prefix, zone_key),
  CONSTRAINT zone_prefixes_have_a_zone FOREIGN KEY (zone_key) REFERENCES zones (zone_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
