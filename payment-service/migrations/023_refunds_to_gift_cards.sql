ALTER TABLE refunds
  ADD COLUMN gift_cents INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT refunds_go_in_part_to_a_gift_card CHECK (gift_cents >= 0 AND gift_cents <= amount_cents);
