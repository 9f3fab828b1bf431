CREATE TABLE slot_places (
  delivery_date DATE NOT NULL,
  slot VARCHAR(20) NOT NULL,
  used INT NOT NULL,
  PRIMARY KEY (delivery_date, slot),
  CONSTRAINT slot_places_used_not_negative CHECK (used >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
