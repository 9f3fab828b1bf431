ALTER TABLE baskets ADD COLUMN promotion_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
