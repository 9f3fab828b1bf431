CREATE TABLE barred_payments (
  payment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  barred_at DATETIME(3) NOT NULL,
  KEY barred_payments_by_age (barred_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
