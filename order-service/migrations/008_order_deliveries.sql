CREATE TABLE order_deliveries (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_date DATE NOT NULL,
  slot VARCHAR(20) NOT NULL,
  has_place BOOLEAN NOT NULL,
  recipient JSON NOT NULL,
  if_nobody_in VARCHAR(20) NOT NULL,
  fulfilment VARCHAR(20) NOT NULL,
  fee_cents INT NOT NULL,
  KEY order_deliveries_by_order (order_id),
  KEY order_deliveries_by_day (delivery_date, slot),
  CONSTRAINT order_deliveries_have_an_order FOREIGN KEY (order_id) REFERENCES orders (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
