CREATE TABLE card_tokens (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  brand VARCHAR(20) NOT NULL,
  last_four CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expiry_month INT NOT NULL,
  expiry_year INT NOT NULL,
  bank_card VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  KEY card_tokens_by_end (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
