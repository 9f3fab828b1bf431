INSERT IGNORE INTO zone_prefixes (prefix, zone_key) SELECT '', zone_key FROM zones;
