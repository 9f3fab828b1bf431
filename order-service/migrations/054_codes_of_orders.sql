ALTER TABLE orders
  ADD COLUMN promotion_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN promotion_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN discount_cents INT NOT NULL DEFAULT 0,
  ADD KEY orders_by_buyer_email (buyer_email);
