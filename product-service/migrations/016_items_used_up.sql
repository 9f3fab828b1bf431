ALTER TABLE reservation_items
  DROP CONSTRAINT reservation_items_quantity,
  ADD CONSTRAINT reservation_items_left CHECK (quantity >= 0);
