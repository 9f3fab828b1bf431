-- The columns, their order and their types are those that rate-limiter-flexible works with.
CREATE TABLE rate_limits (
  `key` VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  points INT NOT NULL,
  -- Milliseconds since 1970.
  expire BIGINT UNSIGNED NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
