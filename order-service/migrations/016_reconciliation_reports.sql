CREATE TABLE reconciliation_reports (
  day DATE NOT NULL PRIMARY KEY,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lease_owner CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lease_until DATETIME(3) NOT NULL,
  started_at DATETIME(3) NOT NULL,
  finished_at DATETIME(3) NULL,
  problem VARCHAR(500) NULL,
  orders INT NOT NULL DEFAULT 0,
  payments INT NOT NULL DEFAULT 0,
  under_way INT NOT NULL DEFAULT 0,
  captured_cents BIGINT NOT NULL DEFAULT 0,
  refunded_cents BIGINT NOT NULL DEFAULT 0,
  findings MEDIUMTEXT NULL,
  CONSTRAINT reconciliation_reports_state CHECK (state IN ('running', 'done'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
