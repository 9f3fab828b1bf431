CREATE TABLE people (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  relation VARCHAR(60) NULL,
  -- How many days before a date an e-mail goes out: "10,3".
  leads VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paused BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(3) NOT NULL,
  KEY people_by_account (account_id, created_at),
  CONSTRAINT people_account FOREIGN KEY (account_id) REFERENCES accounts (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
