CREATE TABLE refresh_tokens (
  -- SHA-256 in hexadecimal; the token itself is never stored.
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  session_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at DATETIME(3) NOT NULL,
  -- Set once, when the token is traded for the next. Used tokens are kept, because only so can reuse be told from a guess.
  used_at DATETIME(3) NULL,
  KEY refresh_tokens_by_session (session_id),
  CONSTRAINT refresh_tokens_session FOREIGN KEY (session_id) REFERENCES sessions (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
