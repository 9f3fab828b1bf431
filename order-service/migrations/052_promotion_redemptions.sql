CREATE TABLE promotion_redemptions (
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  movement VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  discount_cents INT NOT NULL,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  email_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  is_first_order BOOLEAN NOT NULL,
  at DATETIME(3) NOT NULL,
  PRIMARY KEY (order_id, movement),
  KEY promotion_redemptions_by_code (code, movement),
  CONSTRAINT promotion_redemptions_move CHECK (movement IN ('taken', 'released'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
