CREATE TABLE promotions (
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  percent INT NULL,
  amount_cents INT NULL,
  minimum_cents INT NOT NULL,
  total_limit INT NULL,
  buyer_limit INT NULL,
  window_by VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts_on DATE NULL,
  ends_on DATE NULL,
  first_order_only BOOLEAN NOT NULL,
  is_active BOOLEAN NOT NULL,
  used INT NOT NULL DEFAULT 0,
  created_at DATETIME(3) NOT NULL,
  CONSTRAINT promotions_take_off_one_thing CHECK (
    (kind = 'percent' AND percent IS NOT NULL AND amount_cents IS NULL)
    OR (kind = 'amount' AND amount_cents IS NOT NULL AND percent IS NULL)
    OR (kind = 'free-delivery' AND percent IS NULL AND amount_cents IS NULL)
  ),
  CONSTRAINT promotions_used_within_limit CHECK (used >= 0 AND (total_limit IS NULL OR used <= total_limit))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
