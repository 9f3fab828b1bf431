ALTER TABLE payment_attempts
  MODIFY COLUMN card_token VARCHAR(100) NULL,
  ADD COLUMN gift_card_token VARCHAR(100) NULL;
