CREATE TABLE basket_lines (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  basket_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slug VARCHAR(80) NOT NULL,
  size VARCHAR(20) NOT NULL,
  quantity INT NOT NULL,
  extras JSON NOT NULL,
  delivery_date DATE NOT NULL,
  card_message TEXT NOT NULL,
  KEY basket_lines_by_basket (basket_id, id),
  CONSTRAINT basket_lines_have_a_basket FOREIGN KEY (basket_id) REFERENCES baskets (id) ON DELETE CASCADE,
  CONSTRAINT basket_lines_quantity_positive CHECK (quantity > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
