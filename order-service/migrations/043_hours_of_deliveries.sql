ALTER TABLE order_deliveries
  ADD COLUMN from_time CHAR(5) NULL,
  ADD COLUMN to_time CHAR(5) NULL;
