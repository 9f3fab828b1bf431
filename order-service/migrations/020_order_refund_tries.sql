ALTER TABLE order_refunds
  ADD COLUMN bank_refund_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
