CREATE TABLE report_answers (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  report_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words TEXT NOT NULL,
  actor VARCHAR(60) NOT NULL,
  at DATETIME(3) NOT NULL,
  KEY report_answers_by_report (report_id, at),
  CONSTRAINT report_answers_to_a_report FOREIGN KEY (report_id) REFERENCES problem_reports (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
