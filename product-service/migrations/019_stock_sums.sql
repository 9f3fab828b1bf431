CREATE TABLE stock_sums (
  item_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_hand BIGINT NOT NULL,
  held BIGINT NOT NULL,
  allocated BIGINT NOT NULL,
  PRIMARY KEY (item_kind, item_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
