ALTER TABLE bouquets
  ADD COLUMN lead_days INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT bouquets_lead_days CHECK (lead_days BETWEEN 0 AND 14);
