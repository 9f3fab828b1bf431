CREATE TABLE person_dates (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The kind, and the name in lower case when the kind is "other": each date of a person is there once.
  date_key VARCHAR(70) NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) NULL,
  month TINYINT NOT NULL,
  day TINYINT NOT NULL,
  year SMALLINT NULL,
  quiet_until DATE NULL,
  -- When the day was given: an e-mail that was due before is not made up for.
  since_at DATETIME(3) NOT NULL,
  position TINYINT NOT NULL,
  UNIQUE KEY person_dates_once (person_id, date_key),
  KEY person_dates_by_day (month, day),
  CONSTRAINT person_dates_person FOREIGN KEY (person_id) REFERENCES people (id),
  CONSTRAINT person_dates_kind_known CHECK (kind IN ('birthday', 'anniversary', 'other'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
