ALTER TABLE order_lines
  ADD COLUMN anonymous BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN care_code CHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY order_lines_by_care_code (care_code);
