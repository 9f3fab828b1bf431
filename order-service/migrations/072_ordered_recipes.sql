-- What was ordered, where a substitution has changed the recipe since.
ALTER TABLE order_lines ADD COLUMN ordered_recipe JSON NULL;
