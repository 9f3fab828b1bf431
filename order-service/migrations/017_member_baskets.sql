ALTER TABLE baskets
  ADD COLUMN merged_into CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN own_of CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY baskets_one_own_for_each_member (own_of);
