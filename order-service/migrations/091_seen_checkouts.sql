-- The state of the catalogue by which an order was priced, and whether its shopper was told of it before it was settled.
ALTER TABLE checkouts
  ADD COLUMN catalogue VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN is_seen BOOLEAN NOT NULL DEFAULT FALSE;
