CREATE TABLE bouquets (
  slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(80) NOT NULL,
  mood VARCHAR(100) NOT NULL,
  description VARCHAR(400) NOT NULL,
  tint CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dressing VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paper VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ribbon VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  new_until DATE NULL,
  active TINYINT(1) NOT NULL DEFAULT 1,
  CONSTRAINT bouquets_dressing CHECK (dressing IN ('paper', 'tied', 'vase'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
