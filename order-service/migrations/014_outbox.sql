CREATE TABLE outbox (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload MEDIUMTEXT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tries INT NOT NULL,
  due_at DATETIME(3) NOT NULL,
  lease_owner CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  problem VARCHAR(500) NULL,
  created_at DATETIME(3) NOT NULL,
  settled_at DATETIME(3) NULL,
  KEY outbox_due (state, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
