CREATE TABLE peaks (
  starts_on DATE NOT NULL PRIMARY KEY,
  ends_on DATE NOT NULL,
  name VARCHAR(60) NOT NULL,
  slot_capacity INT NULL,
  minutes INT NULL,
  surcharge_cents INT NOT NULL,
  cut_off_days_before TINYINT NULL,
  cut_off_time VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT peaks_end_after_they_start CHECK (ends_on >= starts_on),
  CONSTRAINT peaks_cost_nothing_or_more CHECK (surcharge_cents >= 0),
  CONSTRAINT peaks_have_a_whole_cut_off CHECK ((cut_off_days_before IS NULL) = (cut_off_time IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
