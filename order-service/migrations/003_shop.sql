CREATE TABLE shop (
  id INT NOT NULL PRIMARY KEY,
  time_zone VARCHAR(60) NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fee_cents INT NOT NULL,
  free_over_cents INT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
