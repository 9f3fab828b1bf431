CREATE TABLE consumed_items (
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quantity INT NOT NULL,
  PRIMARY KEY (order_id, delivery_id, item_kind, item_key),
  CONSTRAINT consumed_items_reservation FOREIGN KEY (order_id) REFERENCES reservations (order_id),
  CONSTRAINT consumed_items_kind CHECK (item_kind IN ('stem', 'add-on')),
  CONSTRAINT consumed_items_quantity CHECK (quantity > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
