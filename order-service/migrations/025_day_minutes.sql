CREATE TABLE day_minutes (
  delivery_date DATE NOT NULL PRIMARY KEY,
  used INT NOT NULL,
  CONSTRAINT day_minutes_used_not_negative CHECK (used >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
