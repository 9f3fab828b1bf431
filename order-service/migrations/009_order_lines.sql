CREATE TABLE order_lines (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slug VARCHAR(80) NOT NULL,
  name VARCHAR(80) NOT NULL,
  tint CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size VARCHAR(20) NOT NULL,
  quantity INT NOT NULL,
  unit_price_cents INT NOT NULL,
  line_total_cents INT NOT NULL,
  design_minutes INT NOT NULL,
  recipe JSON NOT NULL,
  extras JSON NOT NULL,
  card_message TEXT NOT NULL,
  KEY order_lines_by_order (order_id, id),
  CONSTRAINT order_lines_have_a_delivery FOREIGN KEY (delivery_id) REFERENCES order_deliveries (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
