-- The buyer's mailbox as promotion codes count it. Orders from before have none.
ALTER TABLE orders
  ADD COLUMN buyer_email_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY orders_by_buyer_email_hash (buyer_email_hash);
