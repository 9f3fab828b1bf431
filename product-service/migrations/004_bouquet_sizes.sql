CREATE TABLE bouquet_sizes (
  slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  price_cents INT NOT NULL,
  design_minutes INT NOT NULL,
  PRIMARY KEY (slug, size),
  CONSTRAINT bouquet_sizes_bouquet FOREIGN KEY (slug) REFERENCES bouquets (slug),
  CONSTRAINT bouquet_sizes_size CHECK (size IN ('petite', 'classic', 'grand')),
  CONSTRAINT bouquet_sizes_price CHECK (price_cents >= 0),
  CONSTRAINT bouquet_sizes_design_minutes CHECK (design_minutes > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
