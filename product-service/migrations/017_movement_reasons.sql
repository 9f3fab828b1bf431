ALTER TABLE stock_movements
  ADD COLUMN note VARCHAR(200) NULL,
  ADD COLUMN actor CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  DROP CONSTRAINT stock_movements_reason,
  ADD CONSTRAINT stock_movements_reason_known CHECK (
    reason IN ('receive', 'hold', 'allocate', 'reclaim', 'release', 'return', 'expire', 'consume', 'correct')
  );
