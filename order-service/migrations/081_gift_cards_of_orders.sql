ALTER TABLE orders
  ADD COLUMN gift_card_last_four CHAR(4) NULL,
  ADD COLUMN gift_card_cents INT NOT NULL DEFAULT 0;
