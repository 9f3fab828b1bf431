CREATE TABLE order_refunds (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_cents INT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  actor VARCHAR(60) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(3) NOT NULL,
  UNIQUE KEY order_refunds_one_for_each_request (order_id, request_key),
  CONSTRAINT order_refunds_have_an_order FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT order_refunds_positive CHECK (amount_cents > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
