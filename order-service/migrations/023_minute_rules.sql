CREATE TABLE minute_rules (
  weekday TINYINT NOT NULL PRIMARY KEY,
  minutes INT NOT NULL,
  CONSTRAINT minute_rules_not_negative CHECK (minutes >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
