SET NAMES utf8mb4;
-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)
--
-- Host: localhost    Database: order_db
-- ------------------------------------------------------
-- Server version	9.7.4-2

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!50503 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;

--
-- Table structure for table `basket_lines`
--

DROP TABLE IF EXISTS `basket_lines`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `basket_lines` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `basket_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `slug` varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `size` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `quantity` int NOT NULL,
  `extras` json NOT NULL,
  `delivery_date` date NOT NULL,
  `card_message` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `recipe` json DEFAULT NULL,
  `anonymous` tinyint(1) NOT NULL DEFAULT '0',
  `person` tinyint NOT NULL DEFAULT '1',
  PRIMARY KEY (`id`),
  KEY `basket_lines_by_basket` (`basket_id`,`id`),
  CONSTRAINT `basket_lines_have_a_basket` FOREIGN KEY (`basket_id`) REFERENCES `baskets` (`id`) ON DELETE CASCADE,
  CONSTRAINT `basket_lines_quantity_positive` CHECK ((`quantity` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `basket_lines`
--

LOCK TABLES `basket_lines` WRITE;
/*!40000 ALTER TABLE `basket_lines` DISABLE KEYS */;
INSERT INTO `basket_lines` VALUES ('01a2223d-b4f7-7a70-b9e1-eb9a703203c1','01a2223d-b4b1-74b9-87a5-e7a4d327a6bd','first-light','classic',1,'[{\"key\": \"stoneware-vase\", \"quantity\": 1}]','2026-11-30','Thank you for the soup, the lifts and the rest.\n\nIris',NULL,0,1),('01a2223d-b620-76ff-86db-4c086bcfe9aa','01a2223d-b5fe-777f-b9e6-989d839acbea','plain-speaking','grand',1,'[]','2026-11-30','',NULL,0,1),('01a2223d-b6b4-7600-82e7-63f44d80b7f7','01a2223d-b69e-74ee-9be2-d01f08325253','sugar-loaf','classic',1,'[]','2026-11-30','Fifty looks good on you.\nLove, all at number nine',NULL,0,1),('01a2223d-b73b-752f-933f-0d2abbb93172','01a2223d-b71e-7812-939e-98d309d796ab','sea-fret','classic',1,'[]','2026-11-30','Congratulations, Doctor.',NULL,1,1),('01a2223d-b79c-7c21-8f40-d2ffcee9d8c6','01a2223d-b78f-752e-a294-f8fb75c63e10','kitchen-table','petite',3,'[]','2026-11-30','For the tables, with thanks',NULL,0,1),('01a2223d-b884-7b53-a412-7ddf985346eb','01a2223d-b872-7445-93fc-8cfcc0862a12','quiet-white','classic',1,'[{\"key\": \"beeswax-candle\", \"quantity\": 1}]','2026-12-01','With love and sympathy from all of us at the school',NULL,0,1),('01a2223d-b8f0-71b1-af45-0480dbd76992','01a2223d-b8db-7f14-a3d9-de3c4fcdc13c','fig-and-clay','grand',1,'[]','2026-12-01','To the new house',NULL,0,1),('01a2223d-b9d3-781d-9f54-3cb33b69349f','01a2223d-b9b2-74f6-958c-0c3d537519c6','wren','classic',1,'[]','2026-12-01','Get well soon, Anna. The cat misses you.',NULL,0,1);
/*!40000 ALTER TABLE `basket_lines` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `baskets`
--

DROP TABLE IF EXISTS `baskets`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `baskets` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `customer_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `guest_token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int NOT NULL DEFAULT '0',
  `created_at` datetime(3) NOT NULL,
  `updated_at` datetime(3) NOT NULL,
  `merged_into` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `own_of` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `promotion_code` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `baskets_one_own_for_each_member` (`own_of`),
  KEY `baskets_by_customer` (`customer_id`,`updated_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `baskets`
--

LOCK TABLES `baskets` WRITE;
/*!40000 ALTER TABLE `baskets` DISABLE KEYS */;
INSERT INTO `baskets` VALUES ('01a2223d-b4b1-74b9-87a5-e7a4d327a6bd',NULL,'a6598a0d668fc5336610d610c83dc00946e459122d3616feefb5159362bec25a',1,'2026-11-28 12:59:59.025','2026-11-28 12:59:59.097',NULL,NULL,NULL),('01a2223d-b5fe-777f-b9e6-989d839acbea',NULL,'2eea15139a9f0e825e101fd847712957b2cc38efe26ba4771f0a686f0a853aec',1,'2026-11-28 12:59:59.358','2026-11-28 12:59:59.393',NULL,NULL,NULL),('01a2223d-b69e-74ee-9be2-d01f08325253',NULL,'8349d6fd15bf61ed684d09a728e5ced6243c0d483db4fba5a3718c4fd6791047',1,'2026-11-28 12:59:59.518','2026-11-28 12:59:59.540',NULL,NULL,NULL),('01a2223d-b71e-7812-939e-98d309d796ab',NULL,'959c8710856f92e252999ce5ed13c31e41804ddb7dcd638f2e1fb770195517e6',1,'2026-11-28 12:59:59.646','2026-11-28 12:59:59.675',NULL,NULL,NULL),('01a2223d-b78f-752e-a294-f8fb75c63e10',NULL,'f4900804a76a2ce6c40a593bdce72e0189cb2b955520a9458bdf0d7970eef40c',1,'2026-11-28 12:59:59.759','2026-11-28 12:59:59.773',NULL,NULL,NULL),('01a2223d-b872-7445-93fc-8cfcc0862a12',NULL,'92580e77e4637bbe60cf8a7b5678c086e949da7efbda18f95daf85a2930ea468',1,'2026-11-28 12:59:59.986','2026-11-28 13:00:00.005',NULL,NULL,NULL),('01a2223d-b8db-7f14-a3d9-de3c4fcdc13c',NULL,'e21c466afba556930c19ced5523b3b35712782ebef8db2fb5d5e49e7718cf39d',1,'2026-11-28 13:00:00.091','2026-11-28 13:00:00.112',NULL,NULL,NULL),('01a2223d-b9b2-74f6-958c-0c3d537519c6',NULL,'4d14d97fb54be517ebe4f70f2fb19510d10f5aaf57064f3dea40b80d8cc2386e',1,'2026-11-28 13:00:00.306','2026-11-28 13:00:00.339',NULL,NULL,NULL);
/*!40000 ALTER TABLE `baskets` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `checkouts`
--

DROP TABLE IF EXISTS `checkouts`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `checkouts` (
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `goal` varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `state` varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `reason` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `attempt_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `refund_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lease_owner` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lease_until` datetime(3) NOT NULL,
  `due_at` datetime(3) NOT NULL,
  `tries` int NOT NULL DEFAULT '0',
  `catalogue` varchar(100) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`order_id`),
  KEY `checkouts_due` (`state`,`due_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `checkouts`
--

LOCK TABLES `checkouts` WRITE;
/*!40000 ALTER TABLE `checkouts` DISABLE KEYS */;
INSERT INTO `checkouts` VALUES ('01a2223d-b53b-720e-9486-9276c960b19d','place','done',NULL,'01a2223d-b53b-720e-9486-92771536522a','01a2223d-b53b-720e-9486-9278b89b33bc','01a2223d-b53b-720e-9486-92795e5c4906','2026-11-28 12:59:59.244','2026-11-28 12:59:59.244',0,NULL),('01a2223d-b646-778b-b091-ad668df27176','place','done',NULL,'01a2223d-b646-778b-b091-ad67072c99d8','01a2223d-b646-778b-b091-ad68939ff218','01a2223d-b646-778b-b091-ad69b09b53a9','2026-11-28 12:59:59.490','2026-11-28 12:59:59.490',0,NULL),('01a2223d-b6d3-7510-896d-32e25969dd0c','place','done',NULL,'01a2223d-b6d3-7510-896d-32e3520da85c','01a2223d-b6d3-7510-896d-32e4caf9308a','01a2223d-b6d4-7271-8214-d7598d3f4db7','2026-11-28 12:59:59.626','2026-11-28 12:59:59.626',0,NULL),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','place','done',NULL,'01a2223d-b75c-7dbd-a404-d1b64dd139ee','01a2223d-b75c-7dbd-a404-d1b702cfe144','01a2223d-b75c-7dbd-a404-d1b898f36882','2026-11-28 12:59:59.748','2026-11-28 12:59:59.748',0,NULL),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','place','done',NULL,'01a2223d-b7b7-7154-b793-e71884e3a3f2','01a2223d-b7b7-7154-b793-e719b8707d51','01a2223d-b7b7-7154-b793-e71adf97772d','2026-11-28 12:59:59.917','2026-11-28 12:59:59.917',0,NULL),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','place','done',NULL,'01a2223d-b8a3-72ef-9f65-b3b2faca1b78','01a2223d-b8a3-72ef-9f65-b3b3e92c1306','01a2223d-b8a3-72ef-9f65-b3b46916100c','2026-11-28 13:00:00.078','2026-11-28 13:00:00.078',0,NULL),('01a2223d-b90b-7437-9174-b2da0641c375','undo','done','cancelled','01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2dcd386800b','01a2223d-b94e-7775-a245-87fb0a025c0a','2026-11-28 13:00:00.294','2026-11-28 13:00:00.294',0,NULL),('01a2223d-ba2b-79a9-9d25-49260140e8c0','place','done',NULL,'01a2223d-ba2b-79a9-9d25-4927568aaab6','01a2223d-ba2b-79a9-9d25-49283fd76dc3','01a2223d-ba2b-79a9-9d25-4929a2aef2e7','2026-11-28 13:00:00.551','2026-11-28 13:00:00.551',0,NULL);
/*!40000 ALTER TABLE `checkouts` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `closures`
--

DROP TABLE IF EXISTS `closures`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `closures` (
  `closed_on` date NOT NULL,
  `note` varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (`closed_on`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `closures`
--

LOCK TABLES `closures` WRITE;
/*!40000 ALTER TABLE `closures` DISABLE KEYS */;
INSERT INTO `closures` VALUES ('2026-12-25','Christmas Day'),('2026-12-26','Boxing Day'),('2027-01-01','New Year’s Day');
/*!40000 ALTER TABLE `closures` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `day_minutes`
--

DROP TABLE IF EXISTS `day_minutes`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `day_minutes` (
  `delivery_date` date NOT NULL,
  `used` int NOT NULL,
  PRIMARY KEY (`delivery_date`),
  CONSTRAINT `day_minutes_used_not_negative` CHECK ((`used` >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `day_minutes`
--

LOCK TABLES `day_minutes` WRITE;
/*!40000 ALTER TABLE `day_minutes` DISABLE KEYS */;
INSERT INTO `day_minutes` VALUES ('2026-11-30',101),('2026-12-01',28);
/*!40000 ALTER TABLE `day_minutes` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `migration_lease`
--

DROP TABLE IF EXISTS `migration_lease`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `migration_lease` (
  `id` int NOT NULL,
  `owner` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lease_until` datetime(3) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `migration_lease`
--

LOCK TABLES `migration_lease` WRITE;
/*!40000 ALTER TABLE `migration_lease` DISABLE KEYS */;
INSERT INTO `migration_lease` VALUES (1,'ef10d835-cb96-4e13-8ffa-72329b8a0870','2026-11-28 20:22:00.699');
/*!40000 ALTER TABLE `migration_lease` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `migrations`
--

DROP TABLE IF EXISTS `migrations`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `migrations` (
  `name` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `applied_at` datetime(3) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `migrations`
--

LOCK TABLES `migrations` WRITE;
/*!40000 ALTER TABLE `migrations` DISABLE KEYS */;
INSERT INTO `migrations` VALUES ('001_baskets.sql','2026-11-28 12:59:52.689'),('002_basket_lines.sql','2026-11-28 12:59:52.706'),('003_shop.sql','2026-11-28 12:59:52.727'),('004_slot_rules.sql','2026-11-28 12:59:52.742'),('005_closures.sql','2026-11-28 12:59:52.758'),('006_slot_places.sql','2026-11-28 12:59:52.776'),('007_orders.sql','2026-11-28 12:59:52.801'),('008_order_deliveries.sql','2026-11-28 12:59:52.824'),('009_order_lines.sql','2026-11-28 12:59:52.848'),('010_order_events.sql','2026-11-28 12:59:52.871'),('011_payment_attempts.sql','2026-11-28 12:59:52.895'),('012_checkouts.sql','2026-11-28 12:59:52.916'),('013_idempotency_keys.sql','2026-11-28 12:59:52.939'),('014_outbox.sql','2026-11-28 12:59:52.956'),('015_webhook_events.sql','2026-11-28 12:59:52.979'),('016_reconciliation_reports.sql','2026-11-28 12:59:52.995'),('017_member_baskets.sql','2026-11-28 12:59:53.019'),('018_order_links.sql','2026-11-28 12:59:53.045'),('019_order_refunds.sql','2026-11-28 12:59:53.067'),('020_order_refund_tries.sql','2026-11-28 12:59:53.088'),('021_place_movements.sql','2026-11-28 12:59:53.106'),('022_first_place_movements.sql','2026-11-28 12:59:53.116'),('023_minute_rules.sql','2026-11-28 12:59:53.157'),('024_peaks.sql','2026-11-28 12:59:53.180'),('025_day_minutes.sql','2026-11-28 12:59:53.200'),('026_delivery_minutes.sql','2026-11-28 12:59:53.252'),('027_minutes_of_deliveries.sql','2026-11-28 12:59:53.256'),('028_first_day_minutes.sql','2026-11-28 12:59:53.259'),('029_own_bouquets.sql','2026-11-28 12:59:53.283'),('030_anonymous_basket_lines.sql','2026-11-28 12:59:53.300'),('031_cards_of_order_lines.sql','2026-11-28 12:59:53.315'),('032_zones.sql','2026-11-28 12:59:53.324'),('033_zone_prefixes.sql','2026-11-28 12:59:53.334'),('034_first_zone.sql','2026-11-28 12:59:53.341'),('035_first_zone_is_everywhere.sql','2026-11-28 12:59:53.347'),('036_slot_rules_of_zones.sql','2026-11-28 12:59:53.361'),('037_slot_places_of_zones.sql','2026-11-28 12:59:53.372'),('038_place_movements_in_zones.sql','2026-11-28 12:59:53.386'),('039_deliveries_in_zones.sql','2026-11-28 12:59:53.400'),('040_basket_lines_for_people.sql','2026-11-28 12:59:53.414'),('041_shop_address.sql','2026-11-28 12:59:53.425'),('042_peaks_with_a_range.sql','2026-11-28 12:59:53.436'),('043_hours_of_deliveries.sql','2026-11-28 12:59:53.450'),('050_promotions.sql','2026-11-28 12:59:53.459'),('051_promotion_buyers.sql','2026-11-28 12:59:53.466'),('052_promotion_redemptions.sql','2026-11-28 12:59:53.473'),('053_codes_of_baskets.sql','2026-11-28 12:59:53.487'),('054_codes_of_orders.sql','2026-11-28 12:59:53.506'),('060_problem_reports.sql','2026-11-28 12:59:53.518'),('061_report_photos.sql','2026-11-28 12:59:53.527'),('062_report_answers.sql','2026-11-28 12:59:53.537'),('070_substitution_choices.sql','2026-11-28 12:59:53.557'),('071_substitutions.sql','2026-11-28 12:59:53.569'),('072_ordered_recipes.sql','2026-11-28 12:59:53.581'),('080_gift_cards_of_attempts.sql','2026-11-28 12:59:53.594'),('081_gift_cards_of_orders.sql','2026-11-28 12:59:53.616'),('090_buyers_of_orders.sql','2026-11-28 12:59:53.640'),('091_catalogues_of_checkouts.sql','2026-11-28 20:22:00.696');
/*!40000 ALTER TABLE `migrations` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `migrations_begun`
--

DROP TABLE IF EXISTS `migrations_begun`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `migrations_begun` (
  `name` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `migrations_begun`
--

LOCK TABLES `migrations_begun` WRITE;
/*!40000 ALTER TABLE `migrations_begun` DISABLE KEYS */;
/*!40000 ALTER TABLE `migrations_begun` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `minute_rules`
--

DROP TABLE IF EXISTS `minute_rules`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `minute_rules` (
  `weekday` tinyint NOT NULL,
  `minutes` int NOT NULL,
  PRIMARY KEY (`weekday`),
  CONSTRAINT `minute_rules_not_negative` CHECK ((`minutes` >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `minute_rules`
--

LOCK TABLES `minute_rules` WRITE;
/*!40000 ALTER TABLE `minute_rules` DISABLE KEYS */;
INSERT INTO `minute_rules` VALUES (1,480),(2,480),(3,480),(4,480),(5,480),(6,300);
/*!40000 ALTER TABLE `minute_rules` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `order_deliveries`
--

DROP TABLE IF EXISTS `order_deliveries`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `order_deliveries` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `delivery_date` date NOT NULL,
  `slot` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `has_place` tinyint(1) NOT NULL,
  `recipient` json NOT NULL,
  `if_nobody_in` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `fulfilment` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `fee_cents` int NOT NULL,
  `design_minutes` int NOT NULL DEFAULT '0',
  `zone_key` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'local',
  `method` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'delivery',
  `person` tinyint NOT NULL DEFAULT '1',
  `fee_parts` json DEFAULT NULL,
  `from_time` char(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `to_time` char(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `order_deliveries_by_order` (`order_id`),
  KEY `order_deliveries_by_day` (`delivery_date`,`slot`),
  CONSTRAINT `order_deliveries_have_an_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `order_deliveries`
--

LOCK TABLES `order_deliveries` WRITE;
/*!40000 ALTER TABLE `order_deliveries` DISABLE KEYS */;
INSERT INTO `order_deliveries` VALUES ('01a2223d-b53f-7dda-a885-1324921ee0b8','01a2223d-b53b-720e-9486-9276c960b19d','2026-11-30','morning',1,'{\"name\": \"Marguerite Bell\", \"town\": \"Bristol\", \"line1\": \"14 Cotham Vale\", \"postcode\": \"BS6 6HS\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','out_for_delivery',0,16,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]','08:00','12:00'),('01a2223d-b648-73ef-9a50-69fab8d0ba0e','01a2223d-b646-778b-b091-ad668df27176','2026-11-30','morning',1,'{\"name\": \"Tunde Adeyemi\", \"town\": \"Bristol\", \"line1\": \"3 Elton Road\", \"postcode\": \"BS8 1SJ\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','made',0,18,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]','08:00','12:00'),('01a2223d-b6d5-734d-8a06-e2efa7f00ae1','01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-30','afternoon',1,'{\"name\": \"Ragnhild Lindqvist\", \"town\": \"Bristol\", \"line1\": \"27 Upton Road\", \"postcode\": \"BS3 1LW\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','in_design',595,15,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 595, \"label\": \"Delivery\"}]','12:00','16:00'),('01a2223d-b75d-70cb-9bea-29b7ef549d2d','01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-30','afternoon',1,'{\"name\": \"Priya Shah\", \"town\": \"Bristol\", \"line1\": \"88 Gloucester Road\", \"postcode\": \"BS7 8BN\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',595,16,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 595, \"label\": \"Delivery\"}]','12:00','16:00'),('01a2223d-b7b8-7507-ba57-90c98cfbf4b7','01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-30','evening',1,'{\"name\": \"The Lark\", \"town\": \"Bristol\", \"line1\": \"5 Zetland Road\", \"postcode\": \"BS6 7AG\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','delivered',0,36,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]','16:00','18:00'),('01a2223d-b8a5-756f-b652-dbe9c11c9343','01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-12-01','morning',1,'{\"name\": \"Joan Penhaligon\", \"town\": \"Bristol\", \"line1\": \"41 Coldharbour Road\", \"postcode\": \"BS6 7NA\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',0,16,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]','08:00','12:00'),('01a2223d-b90c-77cc-b45e-8234b487b352','01a2223d-b90b-7437-9174-b2da0641c375','2026-12-01','evening',0,'{\"name\": \"Sam and Ade Marlowe\", \"town\": \"Bristol\", \"line1\": \"2 Park Street\", \"postcode\": \"BS1 5HR\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','cancelled',0,21,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]','16:00','18:00'),('01a2223d-ba2e-7afb-9516-d270fc6c0d03','01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-12-01','afternoon',1,'{\"name\": \"Anna Novak\", \"town\": \"Bristol\", \"line1\": \"9 Stapleton Road\", \"postcode\": \"BS5 0QW\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',595,12,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 595, \"label\": \"Delivery\"}]','12:00','16:00');
/*!40000 ALTER TABLE `order_deliveries` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `order_events`
--

DROP TABLE IF EXISTS `order_events`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `order_events` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `delivery_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `event` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `actor` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `order_events_by_order` (`order_id`,`id`),
  CONSTRAINT `order_events_have_an_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `order_events`
--

LOCK TABLES `order_events` WRITE;
/*!40000 ALTER TABLE `order_events` DISABLE KEYS */;
INSERT INTO `order_events` VALUES ('01a2223d-b541-73b4-90ea-64770020aeca','01a2223d-b53b-720e-9486-9276c960b19d',NULL,'ordered','buyer','2026-11-28 12:59:59.163'),('01a2223d-b594-7d27-ac1f-92f17a535950','01a2223d-b53b-720e-9486-9276c960b19d',NULL,'paid','shop','2026-11-28 12:59:59.244'),('01a2223d-b594-7d27-ac1f-92f28acd12e8','01a2223d-b53b-720e-9486-9276c960b19d',NULL,'placed','shop','2026-11-28 12:59:59.244'),('01a2223d-b5d5-77c4-9ff7-942f519b8222','01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.315'),('01a2223d-b5e8-7f5b-af02-34da73f50ed4','01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.334'),('01a2223d-b5f5-70ee-938a-5faa86ab5f66','01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.349'),('01a2223d-b648-73ef-9a50-69fd87f3f46f','01a2223d-b646-778b-b091-ad668df27176',NULL,'ordered','buyer','2026-11-28 12:59:59.430'),('01a2223d-b685-722f-a4e1-bcc0c4865ee8','01a2223d-b646-778b-b091-ad668df27176',NULL,'paid','shop','2026-11-28 12:59:59.490'),('01a2223d-b685-722f-a4e1-bcc130c8b968','01a2223d-b646-778b-b091-ad668df27176',NULL,'placed','shop','2026-11-28 12:59:59.490'),('01a2223d-b697-7d5c-ad73-e22ea62b552b','01a2223d-b646-778b-b091-ad668df27176','01a2223d-b648-73ef-9a50-69fab8d0ba0e','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.511'),('01a2223d-b6d5-734d-8a06-e2f235984aa5','01a2223d-b6d3-7510-896d-32e25969dd0c',NULL,'ordered','buyer','2026-11-28 12:59:59.571'),('01a2223d-b70b-7876-9137-9c6cfbcc076a','01a2223d-b6d3-7510-896d-32e25969dd0c',NULL,'paid','shop','2026-11-28 12:59:59.626'),('01a2223d-b70b-7876-9137-9c6d47d13297','01a2223d-b6d3-7510-896d-32e25969dd0c',NULL,'placed','shop','2026-11-28 12:59:59.626'),('01a2223d-b719-7fa9-8837-3ede3b1dc5f8','01a2223d-b6d3-7510-896d-32e25969dd0c','01a2223d-b6d5-734d-8a06-e2efa7f00ae1','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.640'),('01a2223d-b75e-7ca6-a3ae-dfc76d81b936','01a2223d-b75c-7dbd-a404-d1b52c7885e7',NULL,'ordered','buyer','2026-11-28 12:59:59.707'),('01a2223d-b785-71dd-b1a7-295bc9a9cffd','01a2223d-b75c-7dbd-a404-d1b52c7885e7',NULL,'paid','shop','2026-11-28 12:59:59.748'),('01a2223d-b786-720c-8f63-daccf7046a56','01a2223d-b75c-7dbd-a404-d1b52c7885e7',NULL,'placed','shop','2026-11-28 12:59:59.748'),('01a2223d-b7b8-7507-ba57-90ccffbfaed9','01a2223d-b7b7-7154-b793-e7176ed3c1eb',NULL,'ordered','buyer','2026-11-28 12:59:59.799'),('01a2223d-b834-7a7b-bcdc-a6cb238b3b28','01a2223d-b7b7-7154-b793-e7176ed3c1eb',NULL,'paid','shop','2026-11-28 12:59:59.917'),('01a2223d-b834-7a7b-bcdc-a6ccfe52d689','01a2223d-b7b7-7154-b793-e7176ed3c1eb',NULL,'placed','shop','2026-11-28 12:59:59.917'),('01a2223d-b84a-7e59-8a3c-21e12fc35b19','01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.945'),('01a2223d-b854-791b-8e99-16cbc07dcbac','01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.956'),('01a2223d-b860-7ccd-acac-63bc92cc0b79','01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.968'),('01a2223d-b86d-738c-a31a-1901fa83c991','01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','delivered','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:59:59.980'),('01a2223d-b8a5-756f-b652-dbec6ed8788b','01a2223d-b8a3-72ef-9f65-b3b116ec0f86',NULL,'ordered','buyer','2026-11-28 13:00:00.035'),('01a2223d-b8cf-70f0-a5ca-eaebc4f817b0','01a2223d-b8a3-72ef-9f65-b3b116ec0f86',NULL,'paid','shop','2026-11-28 13:00:00.078'),('01a2223d-b8cf-70f0-a5ca-eaec554e8f2f','01a2223d-b8a3-72ef-9f65-b3b116ec0f86',NULL,'placed','shop','2026-11-28 13:00:00.078'),('01a2223d-b90d-74b1-a270-ebf3abe242b3','01a2223d-b90b-7437-9174-b2da0641c375',NULL,'ordered','buyer','2026-11-28 13:00:00.139'),('01a2223d-b943-78a2-a87b-c6875718d4a1','01a2223d-b90b-7437-9174-b2da0641c375',NULL,'paid','shop','2026-11-28 13:00:00.194'),('01a2223d-b943-78a2-a87b-c688ecb63a9c','01a2223d-b90b-7437-9174-b2da0641c375',NULL,'placed','shop','2026-11-28 13:00:00.194'),('01a2223d-b952-7d0a-b0fb-04eeebeb1698','01a2223d-b90b-7437-9174-b2da0641c375',NULL,'cancelled','buyer','2026-11-28 13:00:00.206'),('01a2223d-b997-7282-ab59-a3724ad8a074','01a2223d-b90b-7437-9174-b2da0641c375',NULL,'refunded','shop','2026-11-28 13:00:00.266'),('01a2223d-ba30-7723-8937-f7c9245348f3','01a2223d-ba2b-79a9-9d25-49260140e8c0',NULL,'ordered','buyer','2026-11-28 13:00:00.427'),('01a2223d-baa8-7042-84f8-823bc0ca2fea','01a2223d-ba2b-79a9-9d25-49260140e8c0',NULL,'paid','shop','2026-11-28 13:00:00.551'),('01a2223d-baa8-7042-84f8-823caece0c43','01a2223d-ba2b-79a9-9d25-49260140e8c0',NULL,'placed','shop','2026-11-28 13:00:00.551');
/*!40000 ALTER TABLE `order_events` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `order_lines`
--

DROP TABLE IF EXISTS `order_lines`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `order_lines` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `delivery_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `slug` varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `name` varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `tint` char(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `size` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `quantity` int NOT NULL,
  `unit_price_cents` int NOT NULL,
  `line_total_cents` int NOT NULL,
  `design_minutes` int NOT NULL,
  `recipe` json NOT NULL,
  `extras` json NOT NULL,
  `card_message` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `anonymous` tinyint(1) NOT NULL DEFAULT '0',
  `care_code` char(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `ordered_recipe` json DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `order_lines_by_care_code` (`care_code`),
  KEY `order_lines_by_order` (`order_id`,`id`),
  KEY `order_lines_have_a_delivery` (`delivery_id`),
  CONSTRAINT `order_lines_have_a_delivery` FOREIGN KEY (`delivery_id`) REFERENCES `order_deliveries` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `order_lines`
--

LOCK TABLES `order_lines` WRITE;
/*!40000 ALTER TABLE `order_lines` DISABLE KEYS */;
INSERT INTO `order_lines` VALUES ('01a2223d-b541-73b4-90ea-6476285d5725','01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','first-light','First Light','#f0d9c9','classic',1,4800,7000,16,'{\"seed\": \"first-light\", \"paper\": \"oat\", \"stems\": [{\"key\": \"rose-peach\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 peach roses\", \"colour\": \"peach\"}, {\"key\": \"peony-blush\", \"kind\": \"peony\", \"count\": 3, \"label\": \"3 blush peonies\", \"colour\": \"blush\"}, {\"key\": \"ranunculus-ivory\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 ivory ranunculus\", \"colour\": \"ivory\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 3, \"label\": \"3 white gypsophila\", \"colour\": \"white\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"astilbe-blush\", \"kind\": \"astilbe\", \"count\": 2, \"label\": \"2 blush astilbe\", \"colour\": \"blush\"}], \"ribbon\": \"peach\", \"dressing\": \"paper\"}','[{\"key\": \"stoneware-vase\", \"name\": \"Stoneware vase\", \"quantity\": 1, \"unitPriceCents\": 2200}]','Thank you for the soup, the lifts and the rest.\n\nIris',0,'CWZXMA4M',NULL),('01a2223d-b648-73ef-9a50-69fcc5eff79c','01a2223d-b646-778b-b091-ad668df27176','01a2223d-b648-73ef-9a50-69fab8d0ba0e','plain-speaking','Plain Speaking','#e3cdc6','grand',1,8900,8900,18,'{\"seed\": \"plain-speaking\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-red\", \"kind\": \"rose\", \"count\": 17, \"label\": \"17 red roses\", \"colour\": \"red\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 7, \"label\": \"7 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 6, \"label\": \"6 white gypsophila\", \"colour\": \"white\"}], \"ribbon\": \"red\", \"dressing\": \"paper\"}','[]','',0,'CX62D834',NULL),('01a2223d-b6d5-734d-8a06-e2f1638db4dc','01a2223d-b6d3-7510-896d-32e25969dd0c','01a2223d-b6d5-734d-8a06-e2efa7f00ae1','sugar-loaf','Sugar Loaf','#f0d3d6','classic',1,3600,3600,15,'{\"seed\": \"sugar-loaf\", \"paper\": \"blush\", \"stems\": [{\"key\": \"carnation-pink\", \"kind\": \"carnation\", \"count\": 6, \"label\": \"6 pink carnations\", \"colour\": \"pink\"}, {\"key\": \"carnation-white\", \"kind\": \"carnation\", \"count\": 5, \"label\": \"5 white carnations\", \"colour\": \"white\"}, {\"key\": \"carnation-red\", \"kind\": \"carnation\", \"count\": 4, \"label\": \"4 red carnations\", \"colour\": \"red\"}, {\"key\": \"waxflower-blush\", \"kind\": \"waxflower\", \"count\": 3, \"label\": \"3 blush waxflower\", \"colour\": \"blush\"}, {\"key\": \"ruscus-forest\", \"kind\": \"ruscus\", \"count\": 4, \"label\": \"4 forest ruscus\", \"colour\": \"forest\"}], \"ribbon\": \"red\", \"dressing\": \"tied\"}','[]','Fifty looks good on you.\nLove, all at number nine',0,'46JCN3TH',NULL),('01a2223d-b75e-7ca6-a3ae-dfc6ed4f7fa0','01a2223d-b75c-7dbd-a404-d1b52c7885e7','01a2223d-b75d-70cb-9bea-29b7ef549d2d','sea-fret','Sea Fret','#cbd8e0','classic',1,5400,5400,16,'{\"seed\": \"sea-fret\", \"paper\": \"oat\", \"stems\": [{\"key\": \"hydrangea-sky\", \"kind\": \"hydrangea\", \"count\": 3, \"label\": \"3 sky hydrangeas\", \"colour\": \"sky\"}, {\"key\": \"delphinium-blue\", \"kind\": \"delphinium\", \"count\": 5, \"label\": \"5 blue delphiniums\", \"colour\": \"blue\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"eryngium-sky\", \"kind\": \"eryngium\", \"count\": 3, \"label\": \"3 sky sea holly\", \"colour\": \"sky\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sky\", \"dressing\": \"vase\"}','[]','Congratulations, Doctor.',1,'2PEWV3S7',NULL),('01a2223d-b7b8-7507-ba57-90cbe6281eb3','01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','kitchen-table','Kitchen Table','#efe0cd','petite',3,2400,7200,12,'{\"seed\": \"kitchen-table\", \"paper\": \"kraft\", \"stems\": [{\"key\": \"alstroemeria-apricot\", \"kind\": \"alstroemeria\", \"count\": 4, \"label\": \"4 apricot alstroemeria\", \"colour\": \"apricot\"}, {\"key\": \"chrysanthemum-white\", \"kind\": \"chrysanthemum\", \"count\": 3, \"label\": \"3 white chrysanthemums\", \"colour\": \"white\"}, {\"key\": \"rose-coral\", \"kind\": \"rose\", \"count\": 3, \"label\": \"3 coral roses\", \"colour\": \"coral\"}, {\"key\": \"daisy-white\", \"kind\": \"daisy\", \"count\": 1, \"label\": \"1 chamomile\", \"colour\": \"white\"}, {\"key\": \"ruscus-green\", \"kind\": \"ruscus\", \"count\": 3, \"label\": \"3 green ruscus\", \"colour\": \"green\"}], \"ribbon\": \"apricot\", \"dressing\": \"paper\"}','[]','For the tables, with thanks',0,'RG9FSQ7Q',NULL),('01a2223d-b8a5-756f-b652-dbeba13d7b44','01a2223d-b8a3-72ef-9f65-b3b116ec0f86','01a2223d-b8a5-756f-b652-dbe9c11c9343','quiet-white','Quiet White','#c9d0c4','classic',1,5000,6400,16,'{\"seed\": \"quiet-white\", \"paper\": \"oat\", \"stems\": [{\"key\": \"lily-white\", \"kind\": \"lily\", \"count\": 4, \"label\": \"4 white lilies\", \"colour\": \"white\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"snapdragon-white\", \"kind\": \"snapdragon\", \"count\": 3, \"label\": \"3 white snapdragons\", \"colour\": \"white\"}, {\"key\": \"waxflower-white\", \"kind\": \"waxflower\", \"count\": 3, \"label\": \"3 white waxflower\", \"colour\": \"white\"}, {\"key\": \"ruscus-forest\", \"kind\": \"ruscus\", \"count\": 5, \"label\": \"5 forest ruscus\", \"colour\": \"forest\"}], \"ribbon\": \"ivory\", \"dressing\": \"tied\"}','[{\"key\": \"beeswax-candle\", \"name\": \"Beeswax candle\", \"quantity\": 1, \"unitPriceCents\": 1400}]','With love and sympathy from all of us at the school',0,'AS862QSJ',NULL),('01a2223d-b90d-74b1-a270-ebf2f8571ea3','01a2223d-b90b-7437-9174-b2da0641c375','01a2223d-b90c-77cc-b45e-8234b487b352','fig-and-clay','Fig & Clay','#e0cbb9','grand',1,8400,8400,21,'{\"seed\": \"fig-and-clay\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-mocha\", \"kind\": \"rose\", \"count\": 7, \"label\": \"7 mocha roses\", \"colour\": \"mocha\"}, {\"key\": \"dahlia-mocha\", \"kind\": \"dahlia\", \"count\": 4, \"label\": \"4 mocha dahlias\", \"colour\": \"mocha\"}, {\"key\": \"chrysanthemum-rust\", \"kind\": \"chrysanthemum\", \"count\": 6, \"label\": \"6 rust chrysanthemums\", \"colour\": \"rust\"}, {\"key\": \"ranunculus-peach\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 peach ranunculus\", \"colour\": \"peach\"}, {\"key\": \"hypericum-rust\", \"kind\": \"hypericum\", \"count\": 4, \"label\": \"4 rust hypericum\", \"colour\": \"rust\"}, {\"key\": \"astilbe-burgundy\", \"kind\": \"astilbe\", \"count\": 4, \"label\": \"4 burgundy astilbe\", \"colour\": \"burgundy\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 6, \"label\": \"6 olive branches\", \"colour\": \"olive\"}], \"ribbon\": \"mocha\", \"dressing\": \"paper\"}','[]','To the new house',0,'YFKGR2X2',NULL),('01a2223d-ba30-7723-8937-f7c8280303d9','01a2223d-ba2b-79a9-9d25-49260140e8c0','01a2223d-ba2e-7afb-9516-d270fc6c0d03','wren','Wren','#d9ddca','classic',1,2600,2600,12,'{\"seed\": \"wren\", \"paper\": \"butter\", \"stems\": [{\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 3, \"label\": \"3 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"daisy-white\", \"kind\": \"daisy\", \"count\": 3, \"label\": \"3 chamomile\", \"colour\": \"white\"}, {\"key\": \"ranunculus-blush\", \"kind\": \"ranunculus\", \"count\": 3, \"label\": \"3 blush ranunculus\", \"colour\": \"blush\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 2, \"label\": \"2 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"fern-green\", \"kind\": \"fern\", \"count\": 3, \"label\": \"3 green leather fern\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"vase\"}','[]','Get well soon, Anna. The cat misses you.',0,'VKVXH7RY',NULL);
/*!40000 ALTER TABLE `order_lines` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `order_links`
--

DROP TABLE IF EXISTS `order_links`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `order_links` (
  `token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` datetime(3) NOT NULL,
  PRIMARY KEY (`token_hash`),
  KEY `order_links_by_order` (`order_id`),
  CONSTRAINT `order_links_of_an_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `order_links`
--

LOCK TABLES `order_links` WRITE;
/*!40000 ALTER TABLE `order_links` DISABLE KEYS */;
INSERT INTO `order_links` VALUES ('319cf873341aee4767c9843e75c90c870b52f739157712ac5f0290fd5a8ad8f5','01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 13:00:00.956'),('60f4fb9105b29e9200d8155d4a4ec4f461e072e035041d7e44b3446570818388','01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.899'),('61135167c1e27e914e9c90d0a2e54ed26085d216805687f7f339e97d15fe6a41','01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.955'),('6b2ae52ee741885029805045e86cb1a6b4100b8accf8201e29ecbbd979ad0434','01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 13:00:00.951'),('86f941f0e9c597d3c5c2b4129e7d07ac4500b5ea547ba98ed2fd5be48ba38711','01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 13:00:00.950'),('b33814f9369a3efff46cf54b73a95ad2e49a310746c5b4bc9e60137d14795f1c','01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.958'),('b653cf309b0d8c6efe8db9479ea8c1d8910ed1cb432b822f617403df3af3c36d','01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.898'),('c2fddaf9474aad2c1c6d4fbdd7afabb757c807fc9bc61eb612b723056ba69b55','01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.891'),('d0f6cfca850927bfbe09c51488c69ea9a37d2f94e43d0dcdd9ee64787c9b2de5','01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.953');
/*!40000 ALTER TABLE `order_links` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `order_refunds`
--

DROP TABLE IF EXISTS `order_refunds`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `order_refunds` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payment_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `request_key` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `amount_cents` int NOT NULL,
  `reason` varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `actor` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `state` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `asked_at` datetime(3) NOT NULL,
  `bank_refund_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `order_refunds_one_for_each_request` (`order_id`,`request_key`),
  CONSTRAINT `order_refunds_have_an_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`),
  CONSTRAINT `order_refunds_positive` CHECK ((`amount_cents` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `order_refunds`
--

LOCK TABLES `order_refunds` WRITE;
/*!40000 ALTER TABLE `order_refunds` DISABLE KEYS */;
/*!40000 ALTER TABLE `order_refunds` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `orders`
--

DROP TABLE IF EXISTS `orders`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `orders` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reference` char(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `basket_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `customer_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `guest_token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `payment_state` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `buyer_email` varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `buyer_phone` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `currency` char(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `items_cents` int NOT NULL,
  `delivery_cents` int NOT NULL,
  `total_cents` int NOT NULL,
  `paid_cents` int NOT NULL DEFAULT '0',
  `refunded_cents` int NOT NULL DEFAULT '0',
  `card_brand` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `card_last_four` char(4) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `refusal` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `cancellation_reason` varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `cancellable_until` datetime(3) NOT NULL,
  `held_until` datetime(3) DEFAULT NULL,
  `created_at` datetime(3) NOT NULL,
  `placed_at` datetime(3) DEFAULT NULL,
  `promotion_code` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `promotion_kind` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `discount_cents` int NOT NULL DEFAULT '0',
  `substitution` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'equal-or-better',
  `gift_card_last_four` char(4) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `gift_card_cents` int NOT NULL DEFAULT '0',
  `buyer_email_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `orders_by_reference` (`reference`),
  UNIQUE KEY `orders_one_for_each_basket` (`basket_id`),
  KEY `orders_by_customer` (`customer_id`,`created_at`),
  KEY `orders_by_buyer_email` (`buyer_email`),
  KEY `orders_by_buyer_email_hash` (`buyer_email_hash`),
  CONSTRAINT `orders_refunded_within_paid` CHECK ((`refunded_cents` <= `paid_cents`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `orders`
--

LOCK TABLES `orders` WRITE;
/*!40000 ALTER TABLE `orders` DISABLE KEYS */;
INSERT INTO `orders` VALUES ('01a2223d-b53b-720e-9486-9276c960b19d','VT-RAWAGM','01a2223d-b4b1-74b9-87a5-e7a4d327a6bd','0199a1d0-5b20-7c31-8f00-0000000005a1','a6598a0d668fc5336610d610c83dc00946e459122d3616feefb5159362bec25a','confirmed','paid','rosa@vetch.example',NULL,'GBP',7000,0,7000,7000,0,'Visa','4242',NULL,NULL,'2026-11-29 18:00:00.000',NULL,'2026-11-28 12:59:59.163','2026-11-28 12:59:59.244',NULL,NULL,0,'equal-or-better',NULL,0,'87911581f367bd2722bc5fd6f986812bf399bc99aa957392dac50a3baa36bf6e'),('01a2223d-b646-778b-b091-ad668df27176','VT-2DYPT2','01a2223d-b5fe-777f-b9e6-989d839acbea',NULL,'2eea15139a9f0e825e101fd847712957b2cc38efe26ba4771f0a686f0a853aec','confirmed','paid','k.oyelaran@example.com',NULL,'GBP',8900,0,8900,8900,0,'Visa','4242',NULL,NULL,'2026-11-29 18:00:00.000',NULL,'2026-11-28 12:59:59.430','2026-11-28 12:59:59.490',NULL,NULL,0,'equal-or-better',NULL,0,'acf7c750d0bd7686f56f112d5ccd9777863950e98fbed290454ecf6c6d94889a'),('01a2223d-b6d3-7510-896d-32e25969dd0c','VT-XQGEES','01a2223d-b69e-74ee-9be2-d01f08325253',NULL,'8349d6fd15bf61ed684d09a728e5ced6243c0d483db4fba5a3718c4fd6791047','confirmed','paid','nine@example.com',NULL,'GBP',3600,595,4195,4195,0,'Visa','4242',NULL,NULL,'2026-11-30 10:00:00.000',NULL,'2026-11-28 12:59:59.571','2026-11-28 12:59:59.626',NULL,NULL,0,'equal-or-better',NULL,0,'08bbab9c96d0e2dd69999a3024c57e0f7f59e0af16865d43355c35d89561ca4d'),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','VT-NA4QHA','01a2223d-b71e-7812-939e-98d309d796ab',NULL,'959c8710856f92e252999ce5ed13c31e41804ddb7dcd638f2e1fb770195517e6','placed','paid','m.shah@example.com',NULL,'GBP',5400,595,5995,5995,0,'Visa','4242',NULL,NULL,'2026-11-30 10:00:00.000',NULL,'2026-11-28 12:59:59.707','2026-11-28 12:59:59.748',NULL,NULL,0,'equal-or-better',NULL,0,'8b1c5bf841d07279ae55ad30ff569e30d7bdb8adc1728ace688341765e34474f'),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','VT-YENMQK','01a2223d-b78f-752e-a294-f8fb75c63e10',NULL,'f4900804a76a2ce6c40a593bdce72e0189cb2b955520a9458bdf0d7970eef40c','completed','paid','bookings@lark.example',NULL,'GBP',7200,0,7200,7200,0,'Visa','4242',NULL,NULL,'2026-11-30 14:00:00.000',NULL,'2026-11-28 12:59:59.799','2026-11-28 12:59:59.917',NULL,NULL,0,'equal-or-better',NULL,0,'835b16feb8a58efe43f94f5e13237f1d9bf481ae32db22a6bd33471892961e77'),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','VT-D7FCXF','01a2223d-b872-7445-93fc-8cfcc0862a12',NULL,'92580e77e4637bbe60cf8a7b5678c086e949da7efbda18f95daf85a2930ea468','placed','paid','office@school.example',NULL,'GBP',6400,0,6400,6400,0,'Visa','4242',NULL,NULL,'2026-11-30 18:00:00.000',NULL,'2026-11-28 13:00:00.035','2026-11-28 13:00:00.078',NULL,NULL,0,'equal-or-better',NULL,0,'f536bb912e2e2fdcfab27fdf14e3bc9ee81fa90da913ffc17d46ab4bcb89bd96'),('01a2223d-b90b-7437-9174-b2da0641c375','VT-6HK99Z','01a2223d-b8db-7f14-a3d9-de3c4fcdc13c',NULL,'e21c466afba556930c19ced5523b3b35712782ebef8db2fb5d5e49e7718cf39d','cancelled','refunded','dev@example.com',NULL,'GBP',8400,0,8400,8400,8400,'Visa','4242',NULL,NULL,'2026-12-01 14:00:00.000',NULL,'2026-11-28 13:00:00.139','2026-11-28 13:00:00.194',NULL,NULL,0,'equal-or-better',NULL,0,'eb2b6c0d061bbd5caa545b6d1184a1887b11dba0b1d7fd8ca5b42ebf0ad7d3a8'),('01a2223d-ba2b-79a9-9d25-49260140e8c0','VT-N7QEN6','01a2223d-b9b2-74f6-958c-0c3d537519c6','0199a1d0-5b20-7c31-8f00-0000000005a1','4d14d97fb54be517ebe4f70f2fb19510d10f5aaf57064f3dea40b80d8cc2386e','placed','paid','rosa@vetch.example',NULL,'GBP',2600,595,3195,3195,0,'Visa','4242',NULL,NULL,'2026-12-01 10:00:00.000',NULL,'2026-11-28 13:00:00.427','2026-11-28 13:00:00.551',NULL,NULL,0,'equal-or-better',NULL,0,'87911581f367bd2722bc5fd6f986812bf399bc99aa957392dac50a3baa36bf6e');
/*!40000 ALTER TABLE `orders` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `outbox`
--

DROP TABLE IF EXISTS `outbox`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `outbox` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payload` mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `state` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `tries` int NOT NULL,
  `due_at` datetime(3) NOT NULL,
  `lease_owner` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `problem` varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `created_at` datetime(3) NOT NULL,
  `settled_at` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `outbox_due` (`state`,`due_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `outbox`
--

LOCK TABLES `outbox` WRITE;
/*!40000 ALTER TABLE `outbox` DISABLE KEYS */;
INSERT INTO `outbox` VALUES ('01a2223d-b594-7d27-ac1f-92f3804a666e','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a2223d-b53b-720e-9486-9276c960b19d\"}','sent',1,'2026-11-28 12:59:59.924','b59c0575-e877-4ba2-8dcb-612da74a3535',NULL,'2026-11-28 12:59:59.244','2026-11-28 12:59:59.924'),('01a2223d-b5e8-7f5b-af02-34db081ba841','stock-consumed','{\"orderId\":\"01a2223d-b53b-720e-9486-9276c960b19d\",\"deliveryId\":\"01a2223d-b53f-7dda-a885-1324921ee0b8\",\"consumed\":{\"stems\":[{\"key\":\"astilbe-blush\",\"count\":2},{\"key\":\"eucalyptus-sage\",\"count\":5},{\"key\":\"gypsophila-white\",\"count\":3},{\"key\":\"peony-blush\",\"count\":3},{\"key\":\"ranunculus-ivory\",\"count\":6},{\"key\":\"rose-peach\",\"count\":5}],\"extras\":[{\"key\":\"stoneware-vase\",\"count\":1}]}}','sent',1,'2026-11-28 12:59:59.895','b1ba58b7-e365-4c39-8081-6b9e8211be23',NULL,'2026-11-28 12:59:59.334','2026-11-28 12:59:59.895'),('01a2223d-b5f6-776f-aec5-470025b614cb','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a2223d-b53b-720e-9486-9276c960b19d\",\"deliveryId\":\"01a2223d-b53f-7dda-a885-1324921ee0b8\"}','sent',1,'2026-11-28 12:59:59.927','9f51ef9b-a8a5-4336-ad1e-5d6aaf97be50',NULL,'2026-11-28 12:59:59.349','2026-11-28 12:59:59.927'),('01a2223d-b685-722f-a4e1-bcc28c633039','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a2223d-b646-778b-b091-ad668df27176\"}','sent',1,'2026-11-28 12:59:59.931','e0749bab-3dd3-4f8a-96be-a8969009cb65',NULL,'2026-11-28 12:59:59.490','2026-11-28 12:59:59.931'),('01a2223d-b698-752d-8788-71587460a2b8','stock-consumed','{\"orderId\":\"01a2223d-b646-778b-b091-ad668df27176\",\"deliveryId\":\"01a2223d-b648-73ef-9a50-69fab8d0ba0e\",\"consumed\":{\"stems\":[{\"key\":\"eucalyptus-sage\",\"count\":7},{\"key\":\"gypsophila-white\",\"count\":6},{\"key\":\"rose-red\",\"count\":17}],\"extras\":[]}}','sent',1,'2026-11-28 12:59:59.894','db37f58c-96f6-4622-856e-04490ca3082a',NULL,'2026-11-28 12:59:59.511','2026-11-28 12:59:59.894'),('01a2223d-b70b-7876-9137-9c6e00acbcf0','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a2223d-b6d3-7510-896d-32e25969dd0c\"}','sent',1,'2026-11-28 12:59:59.930','0e4c546b-00ed-42a6-a8d7-9e0678514da5',NULL,'2026-11-28 12:59:59.626','2026-11-28 12:59:59.930'),('01a2223d-b786-720c-8f63-dacd16f3f237','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a2223d-b75c-7dbd-a404-d1b52c7885e7\"}','sent',1,'2026-11-28 12:59:59.930','9d0d8237-fdbc-4c29-a22f-13a3b4abe9b0',NULL,'2026-11-28 12:59:59.748','2026-11-28 12:59:59.930'),('01a2223d-b834-7a7b-bcdc-a6cd9852c3e7','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a2223d-b7b7-7154-b793-e7176ed3c1eb\"}','sent',1,'2026-11-28 13:00:00.980','9de5c74f-6202-4060-9d2c-8b80b4cdc23f',NULL,'2026-11-28 12:59:59.917','2026-11-28 13:00:00.980'),('01a2223d-b855-774d-af4a-2846c10d1899','stock-consumed','{\"orderId\":\"01a2223d-b7b7-7154-b793-e7176ed3c1eb\",\"deliveryId\":\"01a2223d-b7b8-7507-ba57-90c98cfbf4b7\",\"consumed\":{\"stems\":[{\"key\":\"alstroemeria-apricot\",\"count\":12},{\"key\":\"chrysanthemum-white\",\"count\":9},{\"key\":\"daisy-white\",\"count\":3},{\"key\":\"rose-coral\",\"count\":9},{\"key\":\"ruscus-green\",\"count\":9}],\"extras\":[]}}','sent',1,'2026-11-28 13:00:00.957','6cf3811a-31f6-41b0-974e-558501ead911',NULL,'2026-11-28 12:59:59.956','2026-11-28 13:00:00.957'),('01a2223d-b860-7ccd-acac-63bd4aec8076','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a2223d-b7b7-7154-b793-e7176ed3c1eb\",\"deliveryId\":\"01a2223d-b7b8-7507-ba57-90c98cfbf4b7\"}','sent',1,'2026-11-28 13:00:00.979','06b73a84-6f42-4130-807a-fd00a27fb4cb',NULL,'2026-11-28 12:59:59.968','2026-11-28 13:00:00.979'),('01a2223d-b86d-738c-a31a-1902b3bb94fe','email','{\"occasion\":\"delivered\",\"orderId\":\"01a2223d-b7b7-7154-b793-e7176ed3c1eb\",\"deliveryId\":\"01a2223d-b7b8-7507-ba57-90c98cfbf4b7\"}','sent',1,'2026-11-28 13:00:00.975','103bfa21-0cb1-46fe-bcb4-bce196b9d958',NULL,'2026-11-28 12:59:59.980','2026-11-28 13:00:00.975'),('01a2223d-b8cf-70f0-a5ca-eaedff0ebea7','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a2223d-b8a3-72ef-9f65-b3b116ec0f86\"}','sent',1,'2026-11-28 13:00:00.980','c9093793-9e66-4540-b31c-c5e48b088140',NULL,'2026-11-28 13:00:00.078','2026-11-28 13:00:00.980'),('01a2223d-b943-78a2-a87b-c689511e6e86','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a2223d-b90b-7437-9174-b2da0641c375\"}','sent',1,'2026-11-28 13:00:00.980','402d360d-d5f6-4e44-b2ca-a2f0f71bb538',NULL,'2026-11-28 13:00:00.194','2026-11-28 13:00:00.980'),('01a2223d-b998-7904-a13f-dbd6b69bdba8','email','{\"occasion\":\"refunded\",\"orderId\":\"01a2223d-b90b-7437-9174-b2da0641c375\"}','sent',1,'2026-11-28 13:00:00.980','292ca1c6-c54c-4875-a8a5-24d9685bfd1b',NULL,'2026-11-28 13:00:00.266','2026-11-28 13:00:00.980'),('01a2223d-baa8-7042-84f8-823d750a84e5','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a2223d-ba2b-79a9-9d25-49260140e8c0\"}','sent',1,'2026-11-28 13:00:00.962','80ae001d-f0ac-4eac-99e8-f1018e5b1e91',NULL,'2026-11-28 13:00:00.551','2026-11-28 13:00:00.962');
/*!40000 ALTER TABLE `outbox` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `payment_attempts`
--

DROP TABLE IF EXISTS `payment_attempts`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `payment_attempts` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `amount_cents` int NOT NULL,
  `card_token` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `created_at` datetime(3) NOT NULL,
  `gift_card_token` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `payment_attempts_by_order` (`order_id`,`id`),
  CONSTRAINT `payment_attempts_have_an_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `payment_attempts`
--

LOCK TABLES `payment_attempts` WRITE;
/*!40000 ALTER TABLE `payment_attempts` DISABLE KEYS */;
INSERT INTO `payment_attempts` VALUES ('01a2223d-b53b-720e-9486-92771536522a','01a2223d-b53b-720e-9486-9276c960b19d',7000,'card_BbGFbDDzPIbsonZwVVSpE2BUzLi7BaehDm1RtPoYVKs','2026-11-28 12:59:59.163',NULL),('01a2223d-b646-778b-b091-ad67072c99d8','01a2223d-b646-778b-b091-ad668df27176',8900,'card_C8vRscdQnv9dJjLpwbXMOTcK5NkuB_6vc9QDb8zNntQ','2026-11-28 12:59:59.430',NULL),('01a2223d-b6d3-7510-896d-32e3520da85c','01a2223d-b6d3-7510-896d-32e25969dd0c',4195,'card_qW3EZxi2J5Toh-4TORJwk-lB8RMum2wXGEdsnkJBwx8','2026-11-28 12:59:59.571',NULL),('01a2223d-b75c-7dbd-a404-d1b64dd139ee','01a2223d-b75c-7dbd-a404-d1b52c7885e7',5995,'card_cZn20xcz450lGN-9W1KKnb2Ak5p1UT8D_LPKuWGWAI8','2026-11-28 12:59:59.707',NULL),('01a2223d-b7b7-7154-b793-e71884e3a3f2','01a2223d-b7b7-7154-b793-e7176ed3c1eb',7200,'card_xaepLR5-5uoVFHDenIq7JYlX7GAoJwsPRyq6HC3KplY','2026-11-28 12:59:59.799',NULL),('01a2223d-b8a3-72ef-9f65-b3b2faca1b78','01a2223d-b8a3-72ef-9f65-b3b116ec0f86',6400,'card_y5nUaOoiU810mhkc0_pwalekfd4InUDwrpDV5Z2sJUs','2026-11-28 13:00:00.035',NULL),('01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2da0641c375',8400,'card_AsQjVud-KHt9SYtEIxFUHEdcseFOyiwAbjrXaY8hBEk','2026-11-28 13:00:00.139',NULL),('01a2223d-ba2b-79a9-9d25-4927568aaab6','01a2223d-ba2b-79a9-9d25-49260140e8c0',3195,'card_88EIGIhsJPyUqcsGK6aGnE8CKIsymlAHk_E8KYDRkYU','2026-11-28 13:00:00.427',NULL);
/*!40000 ALTER TABLE `payment_attempts` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `peaks`
--

DROP TABLE IF EXISTS `peaks`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `peaks` (
  `starts_on` date NOT NULL,
  `ends_on` date NOT NULL,
  `name` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `slot_capacity` int DEFAULT NULL,
  `minutes` int DEFAULT NULL,
  `surcharge_cents` int NOT NULL,
  `cut_off_days_before` tinyint DEFAULT NULL,
  `cut_off_time` varchar(5) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `occasion` varchar(30) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`starts_on`),
  CONSTRAINT `peaks_cost_nothing_or_more` CHECK ((`surcharge_cents` >= 0)),
  CONSTRAINT `peaks_end_after_they_start` CHECK ((`ends_on` >= `starts_on`)),
  CONSTRAINT `peaks_have_a_whole_cut_off` CHECK (((`cut_off_days_before` is null) = (`cut_off_time` is null)))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `peaks`
--

LOCK TABLES `peaks` WRITE;
/*!40000 ALTER TABLE `peaks` DISABLE KEYS */;
INSERT INTO `peaks` VALUES ('2026-12-21','2026-12-24','The days before Christmas',16,600,250,1,'16:00',NULL),('2027-02-12','2027-02-14','Valentine’s Day',20,800,400,2,'18:00',NULL);
/*!40000 ALTER TABLE `peaks` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `place_movements`
--

DROP TABLE IF EXISTS `place_movements`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `place_movements` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `delivery_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `delivery_date` date NOT NULL,
  `slot` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `reason` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `held` int NOT NULL,
  `allocated` int NOT NULL,
  `minutes` int NOT NULL,
  `moved_at` datetime(3) NOT NULL,
  `zone_key` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'local',
  PRIMARY KEY (`id`),
  KEY `place_movements_by_delivery` (`delivery_id`),
  KEY `place_movements_by_day` (`delivery_date`,`slot`),
  CONSTRAINT `place_movements_reason` CHECK ((`reason` in (_ascii'hold',_ascii'allocate',_ascii'release')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `place_movements`
--

LOCK TABLES `place_movements` WRITE;
/*!40000 ALTER TABLE `place_movements` DISABLE KEYS */;
INSERT INTO `place_movements` VALUES ('01a2223d-b541-73b4-90ea-64753073ae94','01a2223d-b53f-7dda-a885-1324921ee0b8','01a2223d-b53b-720e-9486-9276c960b19d','2026-11-30','morning','hold',1,0,16,'2026-11-28 12:59:59.163','local'),('01a2223d-b648-73ef-9a50-69fb73bf86b4','01a2223d-b648-73ef-9a50-69fab8d0ba0e','01a2223d-b646-778b-b091-ad668df27176','2026-11-30','morning','hold',1,0,18,'2026-11-28 12:59:59.430','local'),('01a2223d-b6d5-734d-8a06-e2f0ccec41bc','01a2223d-b6d5-734d-8a06-e2efa7f00ae1','01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-30','afternoon','hold',1,0,15,'2026-11-28 12:59:59.571','local'),('01a2223d-b75e-7ca6-a3ae-dfc593fc14f0','01a2223d-b75d-70cb-9bea-29b7ef549d2d','01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-30','afternoon','hold',1,0,16,'2026-11-28 12:59:59.707','local'),('01a2223d-b7b8-7507-ba57-90cab6826b8b','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-30','evening','hold',1,0,36,'2026-11-28 12:59:59.799','local'),('01a2223d-b8a5-756f-b652-dbeaf75a7e6c','01a2223d-b8a5-756f-b652-dbe9c11c9343','01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-12-01','morning','hold',1,0,16,'2026-11-28 13:00:00.035','local'),('01a2223d-b90d-74b1-a270-ebf1959d6beb','01a2223d-b90c-77cc-b45e-8234b487b352','01a2223d-b90b-7437-9174-b2da0641c375','2026-12-01','evening','hold',1,0,21,'2026-11-28 13:00:00.139','local'),('01a2223d-ba2e-7afb-9516-d271c8dd0247','01a2223d-ba2e-7afb-9516-d270fc6c0d03','01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-12-01','afternoon','hold',1,0,12,'2026-11-28 13:00:00.427','local'),('9e06a1a4-eb2b-11f1-a648-422365179d4f','01a2223d-b53f-7dda-a885-1324921ee0b8','01a2223d-b53b-720e-9486-9276c960b19d','2026-11-30','morning','allocate',-1,1,0,'2026-11-28 12:59:59.244','local'),('9e2b2bae-eb2b-11f1-a648-422365179d4f','01a2223d-b648-73ef-9a50-69fab8d0ba0e','01a2223d-b646-778b-b091-ad668df27176','2026-11-30','morning','allocate',-1,1,0,'2026-11-28 12:59:59.490','local'),('9e3f7562-eb2b-11f1-a648-422365179d4f','01a2223d-b6d5-734d-8a06-e2efa7f00ae1','01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-30','afternoon','allocate',-1,1,0,'2026-11-28 12:59:59.626','local'),('9e52388c-eb2b-11f1-a648-422365179d4f','01a2223d-b75d-70cb-9bea-29b7ef549d2d','01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-30','afternoon','allocate',-1,1,0,'2026-11-28 12:59:59.748','local'),('9e6cdd77-eb2b-11f1-a648-422365179d4f','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-30','evening','allocate',-1,1,0,'2026-11-28 12:59:59.917','local'),('9e8489ed-eb2b-11f1-a648-422365179d4f','01a2223d-b8a5-756f-b652-dbe9c11c9343','01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-12-01','morning','allocate',-1,1,0,'2026-11-28 13:00:00.078','local'),('9e962cbe-eb2b-11f1-a648-422365179d4f','01a2223d-b90c-77cc-b45e-8234b487b352','01a2223d-b90b-7437-9174-b2da0641c375','2026-12-01','evening','allocate',-1,1,0,'2026-11-28 13:00:00.194','local'),('9ea266e0-eb2b-11f1-a648-422365179d4f','01a2223d-b90c-77cc-b45e-8234b487b352','01a2223d-b90b-7437-9174-b2da0641c375','2026-12-01','evening','release',0,-1,-21,'2026-11-28 13:00:00.266','local'),('9ecca7ed-eb2b-11f1-a648-422365179d4f','01a2223d-ba2e-7afb-9516-d270fc6c0d03','01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-12-01','afternoon','allocate',-1,1,0,'2026-11-28 13:00:00.551','local');
/*!40000 ALTER TABLE `place_movements` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `problem_reports`
--

DROP TABLE IF EXISTS `problem_reports`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `problem_reports` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `delivery_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `line_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `reporter` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `words` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `wish` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `contact` varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `state` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reported_at` datetime(3) NOT NULL,
  `due_at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `problem_reports_by_order` (`order_id`,`reported_at`),
  KEY `problem_reports_by_delivery` (`delivery_id`),
  KEY `problem_reports_by_state` (`state`,`due_at`,`id`),
  CONSTRAINT `problem_reports_of_a_delivery` FOREIGN KEY (`delivery_id`) REFERENCES `order_deliveries` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `problem_reports`
--

LOCK TABLES `problem_reports` WRITE;
/*!40000 ALTER TABLE `problem_reports` DISABLE KEYS */;
/*!40000 ALTER TABLE `problem_reports` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `promotion_buyers`
--

DROP TABLE IF EXISTS `promotion_buyers`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `promotion_buyers` (
  `counted` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `buyer` varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `used` int NOT NULL,
  PRIMARY KEY (`counted`,`buyer`),
  CONSTRAINT `promotion_buyers_used` CHECK ((`used` >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `promotion_buyers`
--

LOCK TABLES `promotion_buyers` WRITE;
/*!40000 ALTER TABLE `promotion_buyers` DISABLE KEYS */;
/*!40000 ALTER TABLE `promotion_buyers` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `promotion_redemptions`
--

DROP TABLE IF EXISTS `promotion_redemptions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `promotion_redemptions` (
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `movement` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `discount_cents` int NOT NULL,
  `account_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `email_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `is_first_order` tinyint(1) NOT NULL,
  `at` datetime(3) NOT NULL,
  PRIMARY KEY (`order_id`,`movement`),
  KEY `promotion_redemptions_by_code` (`code`,`movement`),
  CONSTRAINT `promotion_redemptions_move` CHECK ((`movement` in (_utf8mb4'taken',_utf8mb4'released')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `promotion_redemptions`
--

LOCK TABLES `promotion_redemptions` WRITE;
/*!40000 ALTER TABLE `promotion_redemptions` DISABLE KEYS */;
/*!40000 ALTER TABLE `promotion_redemptions` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `promotions`
--

DROP TABLE IF EXISTS `promotions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `promotions` (
  `code` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `kind` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `percent` int DEFAULT NULL,
  `amount_cents` int DEFAULT NULL,
  `minimum_cents` int NOT NULL,
  `total_limit` int DEFAULT NULL,
  `buyer_limit` int DEFAULT NULL,
  `window_by` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `starts_on` date DEFAULT NULL,
  `ends_on` date DEFAULT NULL,
  `first_order_only` tinyint(1) NOT NULL,
  `is_active` tinyint(1) NOT NULL,
  `used` int NOT NULL DEFAULT '0',
  `created_at` datetime(3) NOT NULL,
  PRIMARY KEY (`code`),
  CONSTRAINT `promotions_take_off_one_thing` CHECK ((((`kind` = _utf8mb4'percent') and (`percent` is not null) and (`amount_cents` is null)) or ((`kind` = _utf8mb4'amount') and (`amount_cents` is not null) and (`percent` is null)) or ((`kind` = _utf8mb4'free-delivery') and (`percent` is null) and (`amount_cents` is null)))),
  CONSTRAINT `promotions_used_within_limit` CHECK (((`used` >= 0) and ((`total_limit` is null) or (`used` <= `total_limit`))))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `promotions`
--

LOCK TABLES `promotions` WRITE;
/*!40000 ALTER TABLE `promotions` DISABLE KEYS */;
INSERT INTO `promotions` VALUES ('EARLYBIRD','Valentine’s flowers a few days early','percent',15,NULL,0,NULL,NULL,'delivery','2027-02-08','2027-02-11',0,1,0,'2026-11-28 12:59:53.694'),('FREEDELIVERY','Free delivery from £40','free-delivery',NULL,NULL,4000,NULL,NULL,'order',NULL,NULL,0,1,0,'2026-11-28 12:59:53.694'),('THANKYOU5','£5 for the first hundred','amount',NULL,500,3000,100,1,'order',NULL,NULL,0,1,0,'2026-11-28 12:59:53.694'),('WELCOME10','Ten per cent off a first order','percent',10,NULL,0,NULL,1,'order',NULL,NULL,1,1,0,'2026-11-28 12:59:53.694');
/*!40000 ALTER TABLE `promotions` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `reconciliation_reports`
--

DROP TABLE IF EXISTS `reconciliation_reports`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `reconciliation_reports` (
  `day` date NOT NULL,
  `state` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lease_owner` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lease_until` datetime(3) NOT NULL,
  `started_at` datetime(3) NOT NULL,
  `finished_at` datetime(3) DEFAULT NULL,
  `problem` varchar(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `orders` int NOT NULL DEFAULT '0',
  `payments` int NOT NULL DEFAULT '0',
  `under_way` int NOT NULL DEFAULT '0',
  `captured_cents` bigint NOT NULL DEFAULT '0',
  `refunded_cents` bigint NOT NULL DEFAULT '0',
  `findings` mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  PRIMARY KEY (`day`),
  CONSTRAINT `reconciliation_reports_state` CHECK ((`state` in (_utf8mb4'running',_utf8mb4'done')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `reconciliation_reports`
--

LOCK TABLES `reconciliation_reports` WRITE;
/*!40000 ALTER TABLE `reconciliation_reports` DISABLE KEYS */;
INSERT INTO `reconciliation_reports` VALUES ('2026-11-28','done','01a2223d-a049-7772-9d71-d330926b0670','2026-11-28 13:04:53.802','2026-11-28 12:59:53.802','2026-11-28 12:59:53.840',NULL,0,0,0,0,0,'[]');
/*!40000 ALTER TABLE `reconciliation_reports` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `report_answers`
--

DROP TABLE IF EXISTS `report_answers`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `report_answers` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `report_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `words` text CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `actor` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `report_answers_by_report` (`report_id`,`at`),
  CONSTRAINT `report_answers_to_a_report` FOREIGN KEY (`report_id`) REFERENCES `problem_reports` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `report_answers`
--

LOCK TABLES `report_answers` WRITE;
/*!40000 ALTER TABLE `report_answers` DISABLE KEYS */;
/*!40000 ALTER TABLE `report_answers` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `report_photos`
--

DROP TABLE IF EXISTS `report_photos`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `report_photos` (
  `report_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `photo` mediumblob NOT NULL,
  PRIMARY KEY (`report_id`),
  CONSTRAINT `report_photos_of_a_report` FOREIGN KEY (`report_id`) REFERENCES `problem_reports` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `report_photos`
--

LOCK TABLES `report_photos` WRITE;
/*!40000 ALTER TABLE `report_photos` DISABLE KEYS */;
/*!40000 ALTER TABLE `report_photos` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `shop`
--

DROP TABLE IF EXISTS `shop`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `shop` (
  `id` int NOT NULL,
  `time_zone` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `currency` char(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `address_line` varchar(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  `town` varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  `postcode` varchar(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `shop`
--

LOCK TABLES `shop` WRITE;
/*!40000 ALTER TABLE `shop` DISABLE KEYS */;
INSERT INTO `shop` VALUES (1,'Europe/London','GBP','8 Perry Row','Bristol','BS1 5LD');
/*!40000 ALTER TABLE `shop` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `slot_places`
--

DROP TABLE IF EXISTS `slot_places`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `slot_places` (
  `delivery_date` date NOT NULL,
  `slot` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `used` int NOT NULL,
  `zone_key` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'local',
  PRIMARY KEY (`delivery_date`,`slot`,`zone_key`),
  CONSTRAINT `slot_places_used_not_negative` CHECK ((`used` >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `slot_places`
--

LOCK TABLES `slot_places` WRITE;
/*!40000 ALTER TABLE `slot_places` DISABLE KEYS */;
INSERT INTO `slot_places` VALUES ('2026-11-30','afternoon',2,'local'),('2026-11-30','evening',1,'local'),('2026-11-30','morning',2,'local'),('2026-12-01','afternoon',1,'local'),('2026-12-01','evening',0,'local'),('2026-12-01','morning',1,'local');
/*!40000 ALTER TABLE `slot_places` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `slot_rules`
--

DROP TABLE IF EXISTS `slot_rules`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `slot_rules` (
  `zone_key` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'local',
  `weekday` int NOT NULL,
  `slot` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `from_time` char(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `to_time` char(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `cut_off_days_before` int NOT NULL,
  `cut_off_time` char(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `capacity` int NOT NULL,
  `surcharge_cents` int NOT NULL DEFAULT '0',
  PRIMARY KEY (`zone_key`,`weekday`,`slot`),
  CONSTRAINT `slot_rules_weekday_iso` CHECK (((`weekday` >= 1) and (`weekday` <= 7)))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `slot_rules`
--

LOCK TABLES `slot_rules` WRITE;
/*!40000 ALTER TABLE `slot_rules` DISABLE KEYS */;
INSERT INTO `slot_rules` VALUES ('around',1,'afternoon','12:00','17:00',1,'18:00',8,0),('around',2,'afternoon','12:00','17:00',1,'18:00',8,0),('around',3,'afternoon','12:00','17:00',1,'18:00',8,0),('around',4,'afternoon','12:00','17:00',1,'18:00',8,0),('around',5,'afternoon','12:00','17:00',1,'18:00',8,0),('around',6,'afternoon','12:00','17:00',1,'18:00',8,0),('local',1,'afternoon','12:00','16:00',0,'10:00',14,0),('local',1,'evening','16:00','18:00',0,'14:00',8,0),('local',1,'morning','08:00','12:00',1,'18:00',12,0),('local',1,'timed','08:00','09:00',1,'16:00',3,1200),('local',2,'afternoon','12:00','16:00',0,'10:00',14,0),('local',2,'evening','16:00','18:00',0,'14:00',8,0),('local',2,'morning','08:00','12:00',1,'18:00',12,0),('local',2,'timed','08:00','09:00',1,'16:00',3,1200),('local',3,'afternoon','12:00','16:00',0,'10:00',14,0),('local',3,'evening','16:00','18:00',0,'14:00',8,0),('local',3,'morning','08:00','12:00',1,'18:00',12,0),('local',3,'timed','08:00','09:00',1,'16:00',3,1200),('local',4,'afternoon','12:00','16:00',0,'10:00',14,0),('local',4,'evening','16:00','18:00',0,'14:00',8,0),('local',4,'morning','08:00','12:00',1,'18:00',12,0),('local',4,'timed','08:00','09:00',1,'16:00',3,1200),('local',5,'afternoon','12:00','16:00',0,'10:00',14,0),('local',5,'evening','16:00','18:00',0,'14:00',8,0),('local',5,'morning','08:00','12:00',1,'18:00',12,0),('local',5,'timed','08:00','09:00',1,'16:00',3,1200),('local',6,'afternoon','12:00','16:00',0,'11:00',10,0),('local',6,'morning','08:00','12:00',1,'18:00',12,0),('local',6,'timed','08:00','09:00',1,'16:00',3,1200),('shop',1,'afternoon','12:00','17:00',0,'14:00',20,0),('shop',1,'morning','09:00','12:00',1,'18:00',20,0),('shop',2,'afternoon','12:00','17:00',0,'14:00',20,0),('shop',2,'morning','09:00','12:00',1,'18:00',20,0),('shop',3,'afternoon','12:00','17:00',0,'14:00',20,0),('shop',3,'morning','09:00','12:00',1,'18:00',20,0),('shop',4,'afternoon','12:00','17:00',0,'14:00',20,0),('shop',4,'morning','09:00','12:00',1,'18:00',20,0),('shop',5,'afternoon','12:00','17:00',0,'14:00',20,0),('shop',5,'morning','09:00','12:00',1,'18:00',20,0),('shop',6,'afternoon','12:00','16:00',0,'11:00',20,0),('shop',6,'morning','09:00','12:00',1,'18:00',20,0);
/*!40000 ALTER TABLE `slot_rules` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `substitutions`
--

DROP TABLE IF EXISTS `substitutions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `substitutions` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `delivery_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `line_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `open_line_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `request_key` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `state` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `from_stem` json NOT NULL,
  `to_stem` json NOT NULL,
  `bouquets` int NOT NULL,
  `wasted` tinyint(1) NOT NULL,
  `reason` varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `recipe` json NOT NULL,
  `actor` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `asked_at` datetime(3) NOT NULL,
  `told_at` datetime(3) DEFAULT NULL,
  `answered_at` datetime(3) DEFAULT NULL,
  `answered_by` varchar(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `substitutions_once` (`order_id`,`request_key`),
  UNIQUE KEY `substitutions_one_open` (`open_line_id`),
  KEY `substitutions_by_delivery` (`delivery_id`,`open_line_id`),
  CONSTRAINT `substitutions_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`),
  CONSTRAINT `substitutions_state_known` CHECK ((`state` in (_utf8mb4'asked',_utf8mb4'taking',_utf8mb4'done',_utf8mb4'declined',_utf8mb4'failed')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `substitutions`
--

LOCK TABLES `substitutions` WRITE;
/*!40000 ALTER TABLE `substitutions` DISABLE KEYS */;
/*!40000 ALTER TABLE `substitutions` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `webhook_events`
--

DROP TABLE IF EXISTS `webhook_events`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `webhook_events` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `type` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payment_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `occurred_at` datetime(3) NOT NULL,
  `received_at` datetime(3) NOT NULL,
  `heeded_at` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `webhook_events_to_heed` (`heeded_at`,`received_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `webhook_events`
--

LOCK TABLES `webhook_events` WRITE;
/*!40000 ALTER TABLE `webhook_events` DISABLE KEYS */;
INSERT INTO `webhook_events` VALUES ('169563b2-7a13-4e7d-bf1b-99217ca450d1','payment.authorised','01a2223d-b75c-7dbd-a404-d1b64dd139ee','01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.728','2026-11-28 13:00:00.408','2026-11-28 13:00:00.871'),('35792909-df8a-42f9-8ec2-c33c63df4483','payment.authorised','01a2223d-b6d3-7510-896d-32e3520da85c','01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.598','2026-11-28 13:00:00.406','2026-11-28 13:00:00.871'),('60cc169f-f059-4333-9b35-5cd6cd164785','payment.authorised','01a2223d-b7b7-7154-b793-e71884e3a3f2','01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.840','2026-11-28 13:00:00.496','2026-11-28 13:00:00.878'),('685b15b5-a49f-4f22-97db-da716070c4a5','payment.captured','01a2223d-b53b-720e-9486-92771536522a','01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.240','2026-11-28 12:59:59.303','2026-11-28 12:59:59.811'),('6be47200-8178-4e6f-8333-b77895d04be8','payment.captured','01a2223d-b8a3-72ef-9f65-b3b2faca1b78','01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.075','2026-11-28 13:00:00.398','2026-11-28 13:00:00.871'),('6fcbbcba-93a7-4641-996e-960b3aba6965','payment.captured','01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.189','2026-11-28 13:00:00.525','2026-11-28 13:00:00.879'),('744685f3-e13c-41b5-8bc4-1cf5db80ae9a','payment.captured','01a2223d-b7b7-7154-b793-e71884e3a3f2','01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.907','2026-11-28 13:00:00.463','2026-11-28 13:00:00.877'),('811e22f6-961c-46c7-9e4e-709d97f3f85a','payment.authorised','01a2223d-ba2b-79a9-9d25-4927568aaab6','01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.535','2026-11-28 13:00:01.540','2026-11-28 13:00:01.892'),('8142412b-0f6c-4c37-a9d1-e43608d1f7f7','payment.captured','01a2223d-b75c-7dbd-a404-d1b64dd139ee','01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.743','2026-11-28 13:00:00.415','2026-11-28 13:00:00.871'),('84f8bdfc-5ca2-48b3-92cc-f18259478173','payment.authorised','01a2223d-b53b-720e-9486-92771536522a','01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.212','2026-11-28 12:59:59.304','2026-11-28 12:59:59.811'),('8970cd2d-e7d4-4f03-8e4d-db143fcba621','payment.captured','01a2223d-ba2b-79a9-9d25-4927568aaab6','01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.548','2026-11-28 13:00:01.541','2026-11-28 13:00:01.892'),('9551a92b-6fc8-4ffa-91f2-f545b641bbf9','payment.authorised','01a2223d-b8a3-72ef-9f65-b3b2faca1b78','01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.058','2026-11-28 13:00:00.388','2026-11-28 13:00:00.871'),('9e00f031-3436-4c14-a0d8-84fcb2d54e8c','payment.authorised','01a2223d-b646-778b-b091-ad67072c99d8','01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.461','2026-11-28 13:00:00.363','2026-11-28 13:00:00.871'),('aeb34f1b-9581-4cd4-9956-f7b6db6b2104','payment.authorised','01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.164','2026-11-28 13:00:00.527','2026-11-28 13:00:00.880'),('df22b89d-4df8-496f-85d7-3c5b4f4920ed','payment.refunded','01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.262','2026-11-28 13:00:00.522','2026-11-28 13:00:00.878'),('e53edc09-0ab9-4ca8-8d2e-0714eb558376','payment.captured','01a2223d-b6d3-7510-896d-32e3520da85c','01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.622','2026-11-28 13:00:00.416','2026-11-28 13:00:00.871'),('fb3824dc-bb40-4f15-bdf4-3d78d04cfcf0','payment.captured','01a2223d-b646-778b-b091-ad67072c99d8','01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.486','2026-11-28 13:00:00.366','2026-11-28 13:00:00.871');
/*!40000 ALTER TABLE `webhook_events` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `zone_prefixes`
--

DROP TABLE IF EXISTS `zone_prefixes`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `zone_prefixes` (
  `prefix` varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `zone_key` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`prefix`,`zone_key`),
  KEY `zone_prefixes_have_a_zone` (`zone_key`),
  CONSTRAINT `zone_prefixes_have_a_zone` FOREIGN KEY (`zone_key`) REFERENCES `zones` (`zone_key`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `zone_prefixes`
--

LOCK TABLES `zone_prefixes` WRITE;
/*!40000 ALTER TABLE `zone_prefixes` DISABLE KEYS */;
INSERT INTO `zone_prefixes` VALUES ('BA1','around'),('BA2','around'),('BS','around'),('GL9','around'),('BS1','local'),('BS10','local'),('BS13','local'),('BS14','local'),('BS15','local'),('BS16','local'),('BS2','local'),('BS3','local'),('BS4','local'),('BS5','local'),('BS6','local'),('BS7','local'),('BS8','local'),('BS9','local');
/*!40000 ALTER TABLE `zone_prefixes` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `zones`
--

DROP TABLE IF EXISTS `zones`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `zones` (
  `zone_key` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `method` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `fee_cents` int NOT NULL,
  `free_over_cents` int DEFAULT NULL,
  `minimum_cents` int NOT NULL,
  PRIMARY KEY (`zone_key`),
  CONSTRAINT `zones_cost_nothing_or_more` CHECK ((`fee_cents` >= 0)),
  CONSTRAINT `zones_method` CHECK ((`method` in (_utf8mb4'delivery',_utf8mb4'collection')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `zones`
--

LOCK TABLES `zones` WRITE;
/*!40000 ALTER TABLE `zones` DISABLE KEYS */;
INSERT INTO `zones` VALUES ('around','around Bristol and Bath','delivery',995,12000,3500),('local','Bristol','delivery',595,6000,0),('shop','the shop','collection',0,NULL,0);
/*!40000 ALTER TABLE `zones` ENABLE KEYS */;
UNLOCK TABLES;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

-- Dump completed
-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)
--
-- Host: localhost    Database: order_db
-- ------------------------------------------------------
-- Server version	9.7.4-2

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!50503 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;

--
-- Table structure for table `idempotency_keys`
--

DROP TABLE IF EXISTS `idempotency_keys`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `idempotency_keys` (
  `principal` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `route` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `idempotency_key` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `fingerprint` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `owner` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lease_until` datetime(3) NOT NULL,
  `answer` mediumtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  `created_at` datetime(3) NOT NULL,
  PRIMARY KEY (`principal`,`route`,`idempotency_key`),
  KEY `idempotency_keys_by_age` (`created_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

-- Dump completed
