CREATE TABLE order_events (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  event VARCHAR(40) NOT NULL,
  actor VARCHAR(60) NOT NULL,
  at DATETIME(3) NOT NULL,
  KEY order_events_by_order (order_id, id),
  CONSTRAINT order_events_have_an_order FOREIGN KEY (order_id) REFERENCES orders (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
