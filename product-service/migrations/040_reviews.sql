CREATE TABLE reviews (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rating TINYINT NOT NULL,
  words TEXT NOT NULL,
  author VARCHAR(60) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(200) NULL,
  answer TEXT NULL,
  version INT NOT NULL,
  decided_by VARCHAR(60) NULL,
  written_at DATETIME(3) NOT NULL,
  UNIQUE KEY reviews_one_for_each_bouquet_of_an_order (order_id, slug),
  KEY reviews_of_a_bouquet (slug, state, written_at, id),
  KEY reviews_by_state (state, written_at, id),
  CONSTRAINT reviews_of_bouquets FOREIGN KEY (slug) REFERENCES bouquets (slug),
  CONSTRAINT reviews_one_to_five_stars CHECK (rating >= 1 AND rating <= 5)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
