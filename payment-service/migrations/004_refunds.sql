CREATE TABLE refunds (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  payment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_cents INT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(3) NOT NULL,
  check_at DATETIME(3) NOT NULL,
  KEY refunds_by_payment (payment_id),
  KEY refunds_to_check (status, check_at),
  CONSTRAINT refunds_of_a_payment FOREIGN KEY (payment_id) REFERENCES payments (id),
  CONSTRAINT refunds_have_an_amount CHECK (amount_cents > 0),
  CONSTRAINT refunds_have_a_known_status CHECK (status IN ('pending', 'done', 'failed'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
