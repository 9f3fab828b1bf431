UPDATE order_deliveries d
   SET design_minutes = (SELECT COALESCE(SUM(l.design_minutes * l.quantity), 0) FROM order_lines l WHERE l.delivery_id = d.id);
