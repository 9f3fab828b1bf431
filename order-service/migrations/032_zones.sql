CREATE TABLE zones (
  zone_key VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  method VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fee_cents INT NOT NULL,
  free_over_cents INT NULL,
  minimum_cents INT NOT NULL,
  CONSTRAINT zones_method CHECK (method IN ('delivery', 'collection')),
  CONSTRAINT zones_cost_nothing_or_more CHECK (fee_cents >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
