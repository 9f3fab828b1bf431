CREATE TABLE stem_kinds (
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  plural VARCHAR(60) NOT NULL,
  other_names VARCHAR(200) NOT NULL DEFAULT '',
  role VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  vase_life_days INT NOT NULL,
  care VARCHAR(400) NOT NULL,
  pet_safety VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pet_source VARCHAR(100) NULL,
  scented TINYINT(1) NOT NULL DEFAULT 0,
  CONSTRAINT stem_kinds_role CHECK (role IN ('focal', 'second', 'upright', 'filler', 'spike', 'green')),
  CONSTRAINT stem_kinds_pet_safety CHECK (pet_safety IN ('safe', 'harmful', 'unknown')),
  CONSTRAINT stem_kinds_pet_finding_has_source CHECK (pet_safety = 'unknown' OR pet_source IS NOT NULL),
  CONSTRAINT stem_kinds_vase_life CHECK (vase_life_days > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
