INSERT INTO day_minutes (delivery_date, used)
SELECT delivery_date, SUM(design_minutes) FROM order_deliveries WHERE has_place GROUP BY delivery_date;
