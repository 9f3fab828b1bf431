-- Stems that an order got for others; each swap happens once.
CREATE TABLE reservation_swaps (
  swap_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quantity INT NOT NULL,
  wasted BOOLEAN NOT NULL,
  swapped_at DATETIME(3) NOT NULL,
  KEY reservation_swaps_by_order (order_id),
  CONSTRAINT reservation_swaps_reservation FOREIGN KEY (order_id) REFERENCES reservations (order_id),
  CONSTRAINT reservation_swaps_quantity CHECK (quantity > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
