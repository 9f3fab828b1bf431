CREATE TABLE promotion_buyers (
  counted VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  buyer VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used INT NOT NULL,
  PRIMARY KEY (counted, buyer),
  CONSTRAINT promotion_buyers_used CHECK (used >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
