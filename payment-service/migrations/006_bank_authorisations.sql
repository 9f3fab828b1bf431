CREATE TABLE bank_authorisations (
  payment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  card VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  amount_cents INT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refusal VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  challenge_outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  refunded_cents INT NOT NULL DEFAULT 0,
  decides_at DATETIME(3) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
