CREATE TABLE stock_movements (
  movement_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_hand INT NOT NULL,
  held INT NOT NULL,
  allocated INT NOT NULL,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  moved_at DATETIME(3) NOT NULL,
  PRIMARY KEY (movement_id, item_kind, item_key),
  KEY stock_movements_by_order (order_id),
  CONSTRAINT stock_movements_item_kind CHECK (item_kind IN ('stem', 'add-on')),
  CONSTRAINT stock_movements_reason CHECK (reason IN ('receive', 'hold', 'allocate', 'reclaim', 'release', 'return', 'expire'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
