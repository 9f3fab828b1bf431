CREATE TABLE ledger_entries (
  operation_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  payment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_cents INT NOT NULL,
  entered_at DATETIME(3) NOT NULL,
  KEY ledger_entries_by_payment (payment_id, kind, amount_cents),
  CONSTRAINT ledger_entries_of_a_payment FOREIGN KEY (payment_id) REFERENCES payments (id),
  CONSTRAINT ledger_entries_have_an_amount CHECK (amount_cents > 0),
  CONSTRAINT ledger_entries_have_a_known_kind CHECK (kind IN ('authorised', 'voided', 'captured', 'refunded'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
