CREATE TABLE checkouts (
  order_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  goal VARCHAR(10) NOT NULL,
  state VARCHAR(10) NOT NULL,
  reason VARCHAR(40) NULL,
  attempt_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refund_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lease_owner CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lease_until DATETIME(3) NOT NULL,
  due_at DATETIME(3) NOT NULL,
  tries INT NOT NULL DEFAULT 0,
  KEY checkouts_due (state, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
