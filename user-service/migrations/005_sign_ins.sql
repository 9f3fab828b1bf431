CREATE TABLE sign_ins (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- Empty when nobody has the e-mail address that was tried.
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(3) NOT NULL,
  KEY sign_ins_by_account (account_id, at),
  KEY sign_ins_by_age (at),
  CONSTRAINT sign_ins_account FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT sign_ins_outcome_known CHECK (outcome IN ('signed-in', 'refused'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
