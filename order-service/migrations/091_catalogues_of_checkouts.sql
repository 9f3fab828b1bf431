-- The state of the catalogue by which an order was priced some time before it began.
ALTER TABLE checkouts
  ADD COLUMN catalogue VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL;
