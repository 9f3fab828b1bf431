-- Accounts without a row hear of everything.
CREATE TABLE account_preferences (
  account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- What the account does not want to hear of: "fathers-day,mothers-day".
  quiet VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  reminders BOOLEAN NOT NULL DEFAULT TRUE,
  CONSTRAINT account_preferences_account FOREIGN KEY (account_id) REFERENCES accounts (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
