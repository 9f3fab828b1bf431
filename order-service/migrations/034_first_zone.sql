INSERT IGNORE INTO zones (zone_key, name, method, fee_cents, free_over_cents, minimum_cents)
SELECT 'local', 'Delivery', 'delivery', fee_cents, free_over_cents, 0 FROM shop;
