ALTER TABLE reservations
  DROP CONSTRAINT reservations_state,
  ADD CONSTRAINT reservations_state_known CHECK (state IN ('held', 'confirmed', 'consumed', 'released', 'expired'));
