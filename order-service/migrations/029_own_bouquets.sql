ALTER TABLE basket_lines ADD COLUMN recipe JSON NULL;
