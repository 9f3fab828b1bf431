CREATE TABLE slot_rules (
  weekday INT NOT NULL,
  slot VARCHAR(20) NOT NULL,
  from_time CHAR(5) NOT NULL,
  to_time CHAR(5) NOT NULL,
  cut_off_days_before INT NOT NULL,
  cut_off_time CHAR(5) NOT NULL,
  capacity INT NOT NULL,
  PRIMARY KEY (weekday, slot),
  CONSTRAINT slot_rules_weekday_iso CHECK (weekday >= 1 AND weekday <= 7)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
