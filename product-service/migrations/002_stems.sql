CREATE TABLE stems (
  stem_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  colour VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  price_cents INT NOT NULL,
  on_hand INT NOT NULL DEFAULT 0,
  held INT NOT NULL DEFAULT 0,
  allocated INT NOT NULL DEFAULT 0,
  UNIQUE KEY stems_by_kind (kind, colour),
  CONSTRAINT stems_kind FOREIGN KEY (kind) REFERENCES stem_kinds (kind),
  CONSTRAINT stems_price CHECK (price_cents >= 0),
  CONSTRAINT stems_on_hand CHECK (on_hand >= 0),
  CONSTRAINT stems_held CHECK (held >= 0),
  CONSTRAINT stems_allocated CHECK (allocated >= 0),
  CONSTRAINT stems_never_oversold CHECK (held + allocated <= on_hand)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
