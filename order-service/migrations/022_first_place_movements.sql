INSERT INTO place_movements (id, delivery_id, order_id, delivery_date, slot, reason, held, allocated, minutes, moved_at)
SELECT UUID(), d.id, d.order_id, d.delivery_date, d.slot, IF(o.status = 'pending', 'hold', 'allocate'),
       o.status = 'pending', o.status <> 'pending',
       (SELECT COALESCE(SUM(l.design_minutes * l.quantity), 0) FROM order_lines l WHERE l.delivery_id = d.id), o.created_at
  FROM order_deliveries d JOIN orders o ON o.id = d.order_id WHERE d.has_place;
