CREATE TABLE sessions (
  -- The `sid` of the access tokens: one sign-in on one device.
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  ended_at DATETIME(3) NULL,
  ended_by VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  KEY sessions_by_account (account_id),
  KEY sessions_by_expiry (expires_at),
  CONSTRAINT sessions_account FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT sessions_ended_by_known CHECK (ended_by IN ('sign-out', 'reuse')),
  CONSTRAINT sessions_end_has_a_cause CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
