CREATE TABLE bouquet_occasions (
  slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  occasion VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (slug, occasion),
  CONSTRAINT bouquet_occasions_bouquet FOREIGN KEY (slug) REFERENCES bouquets (slug),
  CONSTRAINT bouquet_occasions_occasion FOREIGN KEY (occasion) REFERENCES occasions (occasion)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
