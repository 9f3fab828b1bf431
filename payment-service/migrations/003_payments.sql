CREATE TABLE payments (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_reference VARCHAR(20) NOT NULL,
  amount_cents INT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refusal VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  card_brand VARCHAR(20) NOT NULL,
  card_last_four CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  card_expiry_month INT NOT NULL,
  card_expiry_year INT NOT NULL,
  card_token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bank_card VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  promised_refunds_cents INT NOT NULL DEFAULT 0,
  created_at DATETIME(3) NOT NULL,
  asked_at DATETIME(3) NOT NULL,
  check_at DATETIME(3) NOT NULL,
  challenged_at DATETIME(3) NULL,
  UNIQUE KEY payments_one_for_each_card_token (card_token_hash),
  KEY payments_by_order (order_id, created_at),
  KEY payments_to_check (status, check_at),
  CONSTRAINT payments_have_an_amount CHECK (amount_cents > 0),
  CONSTRAINT payments_promise_no_more_than_captured
    CHECK (promised_refunds_cents >= 0 AND promised_refunds_cents <= amount_cents),
  CONSTRAINT payments_have_a_known_status
    CHECK (status IN ('processing', 'requires_action', 'authorised', 'declined', 'captured', 'voided'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
