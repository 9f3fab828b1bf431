CREATE TABLE report_photos (
  report_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- A JPEG that the shop has made of what was sent.
  photo MEDIUMBLOB NOT NULL,
  CONSTRAINT report_photos_of_a_report FOREIGN KEY (report_id) REFERENCES problem_reports (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
