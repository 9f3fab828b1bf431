CREATE TABLE reminder_mails (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  date_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The year of the date that the e-mail is about.
  year SMALLINT NOT NULL,
  lead_days TINYINT NOT NULL,
  on_date DATE NOT NULL,
  -- From when on a process may hand it over; put off while one does.
  due_at DATETIME(3) NOT NULL,
  handed_over_at DATETIME(3) NULL,
  UNIQUE KEY reminder_mails_once (date_id, year, lead_days),
  KEY reminder_mails_due (handed_over_at, due_at),
  KEY reminder_mails_by_day (on_date),
  CONSTRAINT reminder_mails_date FOREIGN KEY (date_id) REFERENCES person_dates (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
