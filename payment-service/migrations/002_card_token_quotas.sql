CREATE TABLE card_token_quotas (
  address VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  used INT NOT NULL,
  ends_at DATETIME(3) NOT NULL,
  KEY card_token_quotas_by_end (ends_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
