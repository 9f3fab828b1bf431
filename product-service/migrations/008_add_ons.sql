CREATE TABLE add_ons (
  add_on_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(80) NOT NULL,
  detail VARCHAR(200) NOT NULL,
  price_cents INT NOT NULL,
  position INT NOT NULL,
  on_hand INT NOT NULL DEFAULT 0,
  held INT NOT NULL DEFAULT 0,
  allocated INT NOT NULL DEFAULT 0,
  CONSTRAINT add_ons_price CHECK (price_cents >= 0),
  CONSTRAINT add_ons_on_hand CHECK (on_hand >= 0),
  CONSTRAINT add_ons_held CHECK (held >= 0),
  CONSTRAINT add_ons_allocated CHECK (allocated >= 0),
  CONSTRAINT add_ons_never_oversold CHECK (held + allocated <= on_hand)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
