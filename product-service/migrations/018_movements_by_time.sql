ALTER TABLE stock_movements ADD KEY stock_movements_by_time (moved_at);
