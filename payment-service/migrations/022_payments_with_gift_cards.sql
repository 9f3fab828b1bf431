ALTER TABLE payments
  ADD COLUMN gift_card_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN gift_cents INT NOT NULL DEFAULT 0,
  ADD COLUMN promised_gift_cents INT NOT NULL DEFAULT 0,
  MODIFY COLUMN card_brand VARCHAR(20) NULL,
  MODIFY COLUMN card_last_four CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY COLUMN card_expiry_month INT NULL,
  MODIFY COLUMN card_expiry_year INT NULL,
  MODIFY COLUMN card_token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY COLUMN bank_card VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD CONSTRAINT payments_with_a_gift_card FOREIGN KEY (gift_card_id) REFERENCES gift_cards (id),
  ADD CONSTRAINT payments_take_a_part_from_a_gift_card
    CHECK (gift_cents >= 0 AND gift_cents <= amount_cents AND (gift_cents = 0 OR gift_card_id IS NOT NULL)),
  ADD CONSTRAINT payments_promise_a_gift_card_no_more_than_it_paid
    CHECK (promised_gift_cents >= 0 AND promised_gift_cents <= gift_cents),
  ADD CONSTRAINT payments_name_the_card_that_pays CHECK (bank_card IS NOT NULL OR gift_cents = amount_cents);
