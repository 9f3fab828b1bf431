CREATE TABLE accounts (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- As the contract normalises it: trimmed and in lower case, so that a binary key is case-insensitive.
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  -- Argon2id in the PHC string format.
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(3) NOT NULL,
  UNIQUE KEY accounts_by_email (email),
  KEY accounts_by_age (created_at, id),
  KEY accounts_by_role (role, id),
  CONSTRAINT accounts_role_known CHECK (role IN ('customer', 'florist', 'owner'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
