CREATE TABLE signing_keys (
  -- Counts up. Of replicas that make the next key at once, the primary key lets one win.
  generation INT NOT NULL PRIMARY KEY,
  kid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_jwk VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- A compact JWE; its key comes from KEY_ENCRYPTION_SECRET and is nowhere in the database.
  private_jwe VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signs_until DATETIME(3) NOT NULL,
  served_until DATETIME(3) NOT NULL,
  UNIQUE KEY signing_keys_by_kid (kid),
  CONSTRAINT signing_keys_outlive_their_tokens CHECK (served_until > signs_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
