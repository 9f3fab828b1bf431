ALTER TABLE stem_kinds
  ADD COLUMN season_from CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN season_to CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD CONSTRAINT stem_kinds_whole_season CHECK ((season_from IS NULL) = (season_to IS NULL));
