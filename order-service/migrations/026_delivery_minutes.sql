ALTER TABLE order_deliveries ADD COLUMN design_minutes INT NOT NULL DEFAULT 0;
