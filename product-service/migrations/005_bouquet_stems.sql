CREATE TABLE bouquet_stems (
  slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  stem_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stem_count INT NOT NULL,
  PRIMARY KEY (slug, size, position),
  UNIQUE KEY bouquet_stems_each_once (slug, size, stem_key),
  CONSTRAINT bouquet_stems_size FOREIGN KEY (slug, size) REFERENCES bouquet_sizes (slug, size),
  CONSTRAINT bouquet_stems_stem FOREIGN KEY (stem_key) REFERENCES stems (stem_key),
  CONSTRAINT bouquet_stems_count CHECK (stem_count BETWEEN 1 AND 40)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
