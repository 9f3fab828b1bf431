CREATE TABLE payment_attempts (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_cents INT NOT NULL,
  card_token VARCHAR(100) NOT NULL,
  created_at DATETIME(3) NOT NULL,
  KEY payment_attempts_by_order (order_id, id),
  CONSTRAINT payment_attempts_have_an_order FOREIGN KEY (order_id) REFERENCES orders (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
