CREATE TABLE place_movements (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  delivery_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_date DATE NOT NULL,
  slot VARCHAR(20) NOT NULL,
  reason VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held INT NOT NULL,
  allocated INT NOT NULL,
  minutes INT NOT NULL,
  moved_at DATETIME(3) NOT NULL,
  KEY place_movements_by_delivery (delivery_id),
  KEY place_movements_by_day (delivery_date, slot),
  CONSTRAINT place_movements_reason CHECK (reason IN ('hold', 'allocate', 'release'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
