CREATE TABLE problem_reports (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reporter VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words TEXT NOT NULL,
  wish VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact VARCHAR(120) NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_at DATETIME(3) NOT NULL,
  due_at DATETIME(3) NOT NULL,
  KEY problem_reports_by_order (order_id, reported_at),
  KEY problem_reports_by_delivery (delivery_id),
  KEY problem_reports_by_state (state, due_at, id),
  CONSTRAINT problem_reports_of_a_delivery FOREIGN KEY (delivery_id) REFERENCES order_deliveries (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
