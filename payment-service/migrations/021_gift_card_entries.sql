CREATE TABLE gift_card_entries (
  operation_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  gift_card_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_cents INT NOT NULL,
  entered_at DATETIME(3) NOT NULL,
  KEY gift_card_entries_by_card (gift_card_id, kind, amount_cents),
  KEY gift_card_entries_by_payment (payment_id),
  CONSTRAINT gift_card_entries_of_a_card FOREIGN KEY (gift_card_id) REFERENCES gift_cards (id),
  CONSTRAINT gift_card_entries_have_an_amount CHECK (amount_cents > 0),
  CONSTRAINT gift_card_entries_have_a_known_kind CHECK (kind IN ('issue', 'hold', 'capture', 'release', 'refund'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
