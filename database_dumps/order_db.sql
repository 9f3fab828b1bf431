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
  `slug` varchar(80) COLLATE utf8mb4_bin NOT NULL,
  `size` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `quantity` int NOT NULL,
  `extras` json NOT NULL,
  `delivery_date` date NOT NULL,
  `card_message` text COLLATE utf8mb4_bin NOT NULL,
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
INSERT INTO `basket_lines` VALUES ('01a22214-ecb5-7d59-99f3-efeeeb7dc117','01a22214-ec70-7e81-9d4d-7fc4c9d143e8','first-light','classic',1,'[{\"key\": \"stoneware-vase\", \"quantity\": 1}]','2026-11-30','Thank you for the soup, the lifts and the rest.\n\nIris',NULL,0,1),('01a22214-edc5-7dfd-b107-9edb00a7f220','01a22214-edab-7933-89fd-23ccee6c4401','plain-speaking','grand',1,'[]','2026-11-30','',NULL,0,1),('01a22214-eec1-70a1-b3b9-294d01bb727c','01a22214-eead-731e-9d40-ac0f68f65b03','sugar-loaf','classic',1,'[]','2026-11-30','Fifty looks good on you.\nLove, all at number nine',NULL,0,1),('01a22214-ef3e-7990-b545-0b4e69571e7d','01a22214-ef2d-729d-80a1-146195f93d54','sea-fret','classic',1,'[]','2026-11-30','Congratulations, Doctor.',NULL,1,1),('01a22214-ef9a-7285-945f-8e6505780058','01a22214-ef8c-7761-be81-ae5f7d465e8d','kitchen-table','petite',3,'[]','2026-11-30','For the tables, with thanks',NULL,0,1),('01a22214-f024-726a-9dc7-16c6cf3faae2','01a22214-f00f-74d0-9be6-1bb58db75e8d','quiet-white','classic',1,'[{\"key\": \"beeswax-candle\", \"quantity\": 1}]','2026-12-01','With love and sympathy from all of us at the school',NULL,0,1),('01a22214-f07f-7b0e-80d6-fe50e33a2fb6','01a22214-f070-7254-845d-0f3295637149','fig-and-clay','grand',1,'[]','2026-12-01','To the new house',NULL,0,1),('01a22214-f115-7034-879a-a953740abe56','01a22214-f104-7090-b918-7e11e2940376','wren','classic',1,'[]','2026-12-01','Get well soon, Anna. The cat misses you.',NULL,0,1);
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
INSERT INTO `baskets` VALUES ('01a22214-ec70-7e81-9d4d-7fc4c9d143e8',NULL,'cdefd1cf53a64fc90e9d9b61d872c7e7b1138b08301ee70081f767529b1c9fdd',1,'2026-11-28 12:15:26.320','2026-11-28 12:15:26.391',NULL,NULL,NULL),('01a22214-edab-7933-89fd-23ccee6c4401',NULL,'8bc3b3e526a2ed287c04444c009e253e72172056faad81c1a90731555ce4217b',1,'2026-11-28 12:15:26.635','2026-11-28 12:15:26.663',NULL,NULL,NULL),('01a22214-eead-731e-9d40-ac0f68f65b03',NULL,'38f60dc0f8a456a8c819578a9dae4cfdf2dcd98e3447fc1a51717e52e98cae1b',1,'2026-11-28 12:15:26.893','2026-11-28 12:15:26.913',NULL,NULL,NULL),('01a22214-ef2d-729d-80a1-146195f93d54',NULL,'b7e1d0cdf361f9e3e42a2d20d181717e8df2dadfc51e95ecdc0c7f2580b792d2',1,'2026-11-28 12:15:27.021','2026-11-28 12:15:27.038',NULL,NULL,NULL),('01a22214-ef8c-7761-be81-ae5f7d465e8d',NULL,'501ff3afd02cb34ce3dad2c45bee31e39e316e63f1b62a9283d858caf89dd4cd',1,'2026-11-28 12:15:27.116','2026-11-28 12:15:27.131',NULL,NULL,NULL),('01a22214-f00f-74d0-9be6-1bb58db75e8d',NULL,'7170aaf646865261227d1e5c3ebc4317bfe1783c50e308e610932d2b18f84263',1,'2026-11-28 12:15:27.247','2026-11-28 12:15:27.268',NULL,NULL,NULL),('01a22214-f070-7254-845d-0f3295637149',NULL,'0152a533977d5f845d7c12897a87b245671f03e5a8324a27a575a52309511555',1,'2026-11-28 12:15:27.344','2026-11-28 12:15:27.360',NULL,NULL,NULL),('01a22214-f104-7090-b918-7e11e2940376',NULL,'010d43978bc994ef6cfe81e58eb5210f9968998eddfb273427c556cf47514554',1,'2026-11-28 12:15:27.492','2026-11-28 12:15:27.509',NULL,NULL,NULL);
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
  `goal` varchar(10) COLLATE utf8mb4_bin NOT NULL,
  `state` varchar(10) COLLATE utf8mb4_bin NOT NULL,
  `reason` varchar(40) COLLATE utf8mb4_bin DEFAULT NULL,
  `attempt_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `refund_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lease_owner` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lease_until` datetime(3) NOT NULL,
  `due_at` datetime(3) NOT NULL,
  `tries` int NOT NULL DEFAULT '0',
  PRIMARY KEY (`order_id`),
  KEY `checkouts_due` (`state`,`due_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `checkouts`
--

LOCK TABLES `checkouts` WRITE;
/*!40000 ALTER TABLE `checkouts` DISABLE KEYS */;
INSERT INTO `checkouts` VALUES ('01a22214-ecfd-73f5-85fb-039010cd8af8','place','done',NULL,'01a22214-ecfd-73f5-85fb-03916d71cceb','01a22214-ecfd-73f5-85fb-039248077d27','01a22214-ecfd-73f5-85fb-039355bff32c','2026-11-28 12:15:26.551','2026-11-28 12:15:26.551',0),('01a22214-ee14-7a41-8ed4-db30c12d6af7','place','done',NULL,'01a22214-ee14-7a41-8ed4-db31ae0f4e7d','01a22214-ee14-7a41-8ed4-db324e5efe12','01a22214-ee14-7a41-8ed4-db33e41c48ad','2026-11-28 12:15:26.833','2026-11-28 12:15:26.833',0),('01a22214-eee6-733c-aef4-5399f37e2846','place','done',NULL,'01a22214-eee6-733c-aef4-539ad0627213','01a22214-eee6-733c-aef4-539b79b2b8eb','01a22214-eee6-733c-aef4-539c49aa2827','2026-11-28 12:15:27.001','2026-11-28 12:15:27.001',0),('01a22214-ef5a-7c66-877b-ab0f07fd724a','place','done',NULL,'01a22214-ef5a-7c66-877b-ab1027759122','01a22214-ef5a-7c66-877b-ab1128da7801','01a22214-ef5a-7c66-877b-ab12a91cdc10','2026-11-28 12:15:27.106','2026-11-28 12:15:27.106',0),('01a22214-efb3-7c87-85aa-649a269b1bb7','place','done',NULL,'01a22214-efb3-7c87-85aa-649bf5bda7e6','01a22214-efb3-7c87-85aa-649c9e880632','01a22214-efb3-7c87-85aa-649d16b519a7','2026-11-28 12:15:27.196','2026-11-28 12:15:27.196',0),('01a22214-f03d-7a6b-b2fe-2000ab5357f6','place','done',NULL,'01a22214-f03d-7a6b-b2fe-200107c68d3e','01a22214-f03d-7a6b-b2fe-20027f542cd8','01a22214-f03d-7a6b-b2fe-200343586f55','2026-11-28 12:15:27.332','2026-11-28 12:15:27.332',0),('01a22214-f099-71e7-a4ee-bd90d5ca96bb','undo','done','cancelled','01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd9249a40710','01a22214-f0cd-7050-9922-f0bbf5e41d34','2026-11-28 12:15:27.483','2026-11-28 12:15:27.483',0),('01a22214-f12d-76de-b3f4-0f417f172787','place','done',NULL,'01a22214-f12d-76de-b3f4-0f427102894c','01a22214-f12d-76de-b3f4-0f43dd8ffea4','01a22214-f12d-76de-b3f4-0f44f467b9c2','2026-11-28 12:15:27.567','2026-11-28 12:15:27.567',0);
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
  `note` varchar(120) COLLATE utf8mb4_bin NOT NULL,
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
INSERT INTO `migration_lease` VALUES (1,'5f4c52e0-3a09-4cbd-84bc-98aa53445272','2026-11-28 12:15:20.554');
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
INSERT INTO `migrations` VALUES ('001_baskets.sql','2026-11-28 12:15:20.112'),('002_basket_lines.sql','2026-11-28 12:15:20.120'),('003_shop.sql','2026-11-28 12:15:20.127'),('004_slot_rules.sql','2026-11-28 12:15:20.144'),('005_closures.sql','2026-11-28 12:15:20.155'),('006_slot_places.sql','2026-11-28 12:15:20.163'),('007_orders.sql','2026-11-28 12:15:20.173'),('008_order_deliveries.sql','2026-11-28 12:15:20.182'),('009_order_lines.sql','2026-11-28 12:15:20.191'),('010_order_events.sql','2026-11-28 12:15:20.200'),('011_payment_attempts.sql','2026-11-28 12:15:20.208'),('012_checkouts.sql','2026-11-28 12:15:20.215'),('013_idempotency_keys.sql','2026-11-28 12:15:20.222'),('014_outbox.sql','2026-11-28 12:15:20.229'),('015_webhook_events.sql','2026-11-28 12:15:20.236'),('016_reconciliation_reports.sql','2026-11-28 12:15:20.244'),('017_member_baskets.sql','2026-11-28 12:15:20.256'),('018_order_links.sql','2026-11-28 12:15:20.265'),('019_order_refunds.sql','2026-11-28 12:15:20.272'),('020_order_refund_tries.sql','2026-11-28 12:15:20.282'),('021_place_movements.sql','2026-11-28 12:15:20.289'),('022_first_place_movements.sql','2026-11-28 12:15:20.293'),('023_minute_rules.sql','2026-11-28 12:15:20.300'),('024_peaks.sql','2026-11-28 12:15:20.306'),('025_day_minutes.sql','2026-11-28 12:15:20.311'),('026_delivery_minutes.sql','2026-11-28 12:15:20.322'),('027_minutes_of_deliveries.sql','2026-11-28 12:15:20.325'),('028_first_day_minutes.sql','2026-11-28 12:15:20.328'),('029_own_bouquets.sql','2026-11-28 12:15:20.338'),('030_anonymous_basket_lines.sql','2026-11-28 12:15:20.347'),('031_cards_of_order_lines.sql','2026-11-28 12:15:20.358'),('032_zones.sql','2026-11-28 12:15:20.364'),('033_zone_prefixes.sql','2026-11-28 12:15:20.370'),('034_first_zone.sql','2026-11-28 12:15:20.375'),('035_first_zone_is_everywhere.sql','2026-11-28 12:15:20.378'),('036_slot_rules_of_zones.sql','2026-11-28 12:15:20.388'),('037_slot_places_of_zones.sql','2026-11-28 12:15:20.397'),('038_place_movements_in_zones.sql','2026-11-28 12:15:20.409'),('039_deliveries_in_zones.sql','2026-11-28 12:15:20.421'),('040_basket_lines_for_people.sql','2026-11-28 12:15:20.429'),('041_shop_address.sql','2026-11-28 12:15:20.437'),('042_peaks_with_a_range.sql','2026-11-28 12:15:20.445'),('050_promotions.sql','2026-11-28 12:15:20.451'),('051_promotion_buyers.sql','2026-11-28 12:15:20.457'),('052_promotion_redemptions.sql','2026-11-28 12:15:20.463'),('053_codes_of_baskets.sql','2026-11-28 12:15:20.473'),('054_codes_of_orders.sql','2026-11-28 12:15:20.488'),('060_problem_reports.sql','2026-11-28 12:15:20.501'),('061_report_photos.sql','2026-11-28 12:15:20.507'),('062_report_answers.sql','2026-11-28 12:15:20.514'),('070_substitution_choices.sql','2026-11-28 12:15:20.530'),('071_substitutions.sql','2026-11-28 12:15:20.541'),('072_ordered_recipes.sql','2026-11-28 12:15:20.552');
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
  `slot` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `has_place` tinyint(1) NOT NULL,
  `recipient` json NOT NULL,
  `if_nobody_in` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `fulfilment` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `fee_cents` int NOT NULL,
  `design_minutes` int NOT NULL DEFAULT '0',
  `zone_key` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'local',
  `method` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'delivery',
  `person` tinyint NOT NULL DEFAULT '1',
  `fee_parts` json DEFAULT NULL,
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
INSERT INTO `order_deliveries` VALUES ('01a22214-ecff-7f3b-839c-793ae41ce090','01a22214-ecfd-73f5-85fb-039010cd8af8','2026-11-30','morning',1,'{\"name\": \"Marguerite Bell\", \"town\": \"Bristol\", \"line1\": \"14 Cotham Vale\", \"postcode\": \"BS6 6HS\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','out_for_delivery',0,16,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]'),('01a22214-ee15-793b-a5c4-5191b1d989d4','01a22214-ee14-7a41-8ed4-db30c12d6af7','2026-11-30','morning',1,'{\"name\": \"Tunde Adeyemi\", \"town\": \"Bristol\", \"line1\": \"3 Elton Road\", \"postcode\": \"BS8 1SJ\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','made',0,18,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]'),('01a22214-eee8-793a-8790-6ef2a679af79','01a22214-eee6-733c-aef4-5399f37e2846','2026-11-30','afternoon',1,'{\"name\": \"Ragnhild Lindqvist\", \"town\": \"Bristol\", \"line1\": \"27 Upton Road\", \"postcode\": \"BS3 1LW\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','in_design',595,15,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 595, \"label\": \"Delivery\"}]'),('01a22214-ef5c-7d39-9ee4-54f6c572b164','01a22214-ef5a-7c66-877b-ab0f07fd724a','2026-11-30','afternoon',1,'{\"name\": \"Priya Shah\", \"town\": \"Bristol\", \"line1\": \"88 Gloucester Road\", \"postcode\": \"BS7 8BN\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',595,16,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 595, \"label\": \"Delivery\"}]'),('01a22214-efb4-7d4e-8f28-9fb9f9ec6b96','01a22214-efb3-7c87-85aa-649a269b1bb7','2026-11-30','evening',1,'{\"name\": \"The Lark\", \"town\": \"Bristol\", \"line1\": \"5 Zetland Road\", \"postcode\": \"BS6 7AG\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','delivered',0,36,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]'),('01a22214-f03e-7e1c-82d4-8b63afebfc37','01a22214-f03d-7a6b-b2fe-2000ab5357f6','2026-12-01','morning',1,'{\"name\": \"Joan Penhaligon\", \"town\": \"Bristol\", \"line1\": \"41 Coldharbour Road\", \"postcode\": \"BS6 7NA\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',0,16,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]'),('01a22214-f09a-76e6-901f-f3bdd435ae18','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-12-01','evening',0,'{\"name\": \"Sam and Ade Marlowe\", \"town\": \"Bristol\", \"line1\": \"2 Park Street\", \"postcode\": \"BS1 5HR\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','cancelled',0,21,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 0, \"label\": \"Delivery\"}]'),('01a22214-f12e-7323-a9fc-81b2ec22a077','01a22214-f12d-76de-b3f4-0f417f172787','2026-12-01','afternoon',1,'{\"name\": \"Anna Novak\", \"town\": \"Bristol\", \"line1\": \"9 Stapleton Road\", \"postcode\": \"BS5 0QW\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',595,12,'local','delivery',1,'[{\"what\": \"delivery\", \"cents\": 595, \"label\": \"Delivery\"}]');
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
  `event` varchar(40) COLLATE utf8mb4_bin NOT NULL,
  `actor` varchar(60) COLLATE utf8mb4_bin NOT NULL,
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
INSERT INTO `order_events` VALUES ('01a22214-ed00-728c-8997-fc3b32073d40','01a22214-ecfd-73f5-85fb-039010cd8af8',NULL,'ordered','buyer','2026-11-28 12:15:26.461'),('01a22214-ed5d-7a2f-bafe-e9c787828e55','01a22214-ecfd-73f5-85fb-039010cd8af8',NULL,'paid','shop','2026-11-28 12:15:26.551'),('01a22214-ed5d-7a2f-bafe-e9c8042966c7','01a22214-ecfd-73f5-85fb-039010cd8af8',NULL,'placed','shop','2026-11-28 12:15:26.551'),('01a22214-ed83-7e79-83d0-16061f180a42','01a22214-ecfd-73f5-85fb-039010cd8af8','01a22214-ecff-7f3b-839c-793ae41ce090','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:26.593'),('01a22214-ed96-7229-8954-8b04c072564e','01a22214-ecfd-73f5-85fb-039010cd8af8','01a22214-ecff-7f3b-839c-793ae41ce090','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:26.614'),('01a22214-eda3-74f1-ba70-0924ccefe2a6','01a22214-ecfd-73f5-85fb-039010cd8af8','01a22214-ecff-7f3b-839c-793ae41ce090','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:26.627'),('01a22214-ee16-7735-8b0a-548e344b3bdf','01a22214-ee14-7a41-8ed4-db30c12d6af7',NULL,'ordered','buyer','2026-11-28 12:15:26.740'),('01a22214-ee72-7e11-a78d-86c5e5e10df9','01a22214-ee14-7a41-8ed4-db30c12d6af7',NULL,'paid','shop','2026-11-28 12:15:26.833'),('01a22214-ee72-7e11-a78d-86c6a5e83f84','01a22214-ee14-7a41-8ed4-db30c12d6af7',NULL,'placed','shop','2026-11-28 12:15:26.833'),('01a22214-ee9f-7ebf-a7f5-7fb5c3fdfea0','01a22214-ee14-7a41-8ed4-db30c12d6af7','01a22214-ee15-793b-a5c4-5191b1d989d4','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:26.878'),('01a22214-eee8-793a-8790-6ef598395b6a','01a22214-eee6-733c-aef4-5399f37e2846',NULL,'ordered','buyer','2026-11-28 12:15:26.950'),('01a22214-ef1a-7e2d-a608-212ff2540bde','01a22214-eee6-733c-aef4-5399f37e2846',NULL,'paid','shop','2026-11-28 12:15:27.001'),('01a22214-ef1a-7e2d-a608-21301cffd19a','01a22214-eee6-733c-aef4-5399f37e2846',NULL,'placed','shop','2026-11-28 12:15:27.001'),('01a22214-ef27-77b7-88c9-838df98c1ee1','01a22214-eee6-733c-aef4-5399f37e2846','01a22214-eee8-793a-8790-6ef2a679af79','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:27.015'),('01a22214-ef5c-7d39-9ee4-54f9dfb714fb','01a22214-ef5a-7c66-877b-ab0f07fd724a',NULL,'ordered','buyer','2026-11-28 12:15:27.066'),('01a22214-ef83-7c4a-afef-16d95a2135fc','01a22214-ef5a-7c66-877b-ab0f07fd724a',NULL,'paid','shop','2026-11-28 12:15:27.106'),('01a22214-ef83-7c4a-afef-16da1e8b4f30','01a22214-ef5a-7c66-877b-ab0f07fd724a',NULL,'placed','shop','2026-11-28 12:15:27.106'),('01a22214-efb4-7d4e-8f28-9fbc17d6cf08','01a22214-efb3-7c87-85aa-649a269b1bb7',NULL,'ordered','buyer','2026-11-28 12:15:27.155'),('01a22214-efdd-7bf4-8019-db0dd32e1373','01a22214-efb3-7c87-85aa-649a269b1bb7',NULL,'paid','shop','2026-11-28 12:15:27.196'),('01a22214-efdd-7bf4-8019-db0e00226b34','01a22214-efb3-7c87-85aa-649a269b1bb7',NULL,'placed','shop','2026-11-28 12:15:27.196'),('01a22214-efea-761b-9287-0747fa85fa6c','01a22214-efb3-7c87-85aa-649a269b1bb7','01a22214-efb4-7d4e-8f28-9fb9f9ec6b96','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:27.210'),('01a22214-eff6-7521-b1c0-05e40ca84143','01a22214-efb3-7c87-85aa-649a269b1bb7','01a22214-efb4-7d4e-8f28-9fb9f9ec6b96','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:27.221'),('01a22214-effe-708d-90da-2eccc1566c9f','01a22214-efb3-7c87-85aa-649a269b1bb7','01a22214-efb4-7d4e-8f28-9fb9f9ec6b96','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:27.230'),('01a22214-f009-7844-a346-0964c824bbbc','01a22214-efb3-7c87-85aa-649a269b1bb7','01a22214-efb4-7d4e-8f28-9fb9f9ec6b96','delivered','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 12:15:27.241'),('01a22214-f03e-7e1c-82d4-8b665a5cb539','01a22214-f03d-7a6b-b2fe-2000ab5357f6',NULL,'ordered','buyer','2026-11-28 12:15:27.293'),('01a22214-f065-7b99-ab26-cc4529add5b9','01a22214-f03d-7a6b-b2fe-2000ab5357f6',NULL,'paid','shop','2026-11-28 12:15:27.332'),('01a22214-f065-7b99-ab26-cc4687708c1b','01a22214-f03d-7a6b-b2fe-2000ab5357f6',NULL,'placed','shop','2026-11-28 12:15:27.332'),('01a22214-f09a-76e6-901f-f3c0e461da0d','01a22214-f099-71e7-a4ee-bd90d5ca96bb',NULL,'ordered','buyer','2026-11-28 12:15:27.385'),('01a22214-f0c2-74f0-ae66-4cd3a6cf9431','01a22214-f099-71e7-a4ee-bd90d5ca96bb',NULL,'paid','shop','2026-11-28 12:15:27.426'),('01a22214-f0c3-77ec-b662-1ca977499a93','01a22214-f099-71e7-a4ee-bd90d5ca96bb',NULL,'placed','shop','2026-11-28 12:15:27.426'),('01a22214-f0d1-7235-98b4-78ed0b991794','01a22214-f099-71e7-a4ee-bd90d5ca96bb',NULL,'cancelled','buyer','2026-11-28 12:15:27.437'),('01a22214-f0f3-78c2-929f-693713ae9d76','01a22214-f099-71e7-a4ee-bd90d5ca96bb',NULL,'refunded','shop','2026-11-28 12:15:27.469'),('01a22214-f12e-7323-a9fc-81b57007b7a3','01a22214-f12d-76de-b3f4-0f417f172787',NULL,'ordered','buyer','2026-11-28 12:15:27.533'),('01a22214-f153-7a36-af86-dbaf748ee98a','01a22214-f12d-76de-b3f4-0f417f172787',NULL,'paid','shop','2026-11-28 12:15:27.567'),('01a22214-f153-7a36-af86-dbb0fd305d41','01a22214-f12d-76de-b3f4-0f417f172787',NULL,'placed','shop','2026-11-28 12:15:27.567');
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
  `slug` varchar(80) COLLATE utf8mb4_bin NOT NULL,
  `name` varchar(80) COLLATE utf8mb4_bin NOT NULL,
  `tint` char(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `size` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `quantity` int NOT NULL,
  `unit_price_cents` int NOT NULL,
  `line_total_cents` int NOT NULL,
  `design_minutes` int NOT NULL,
  `recipe` json NOT NULL,
  `extras` json NOT NULL,
  `card_message` text COLLATE utf8mb4_bin NOT NULL,
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
INSERT INTO `order_lines` VALUES ('01a22214-ed00-728c-8997-fc3ad503f5e3','01a22214-ecfd-73f5-85fb-039010cd8af8','01a22214-ecff-7f3b-839c-793ae41ce090','first-light','First Light','#f0d9c9','classic',1,4800,7000,16,'{\"seed\": \"first-light\", \"paper\": \"oat\", \"stems\": [{\"key\": \"rose-peach\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 peach roses\", \"colour\": \"peach\"}, {\"key\": \"peony-blush\", \"kind\": \"peony\", \"count\": 3, \"label\": \"3 blush peonies\", \"colour\": \"blush\"}, {\"key\": \"ranunculus-ivory\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 ivory ranunculus\", \"colour\": \"ivory\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 3, \"label\": \"3 white gypsophila\", \"colour\": \"white\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"astilbe-blush\", \"kind\": \"astilbe\", \"count\": 2, \"label\": \"2 blush astilbe\", \"colour\": \"blush\"}], \"ribbon\": \"peach\", \"dressing\": \"paper\"}','[{\"key\": \"stoneware-vase\", \"name\": \"Stoneware vase\", \"quantity\": 1, \"unitPriceCents\": 2200}]','Thank you for the soup, the lifts and the rest.\n\nIris',0,'268FRFCW',NULL),('01a22214-ee16-7735-8b0a-548d83498d9a','01a22214-ee14-7a41-8ed4-db30c12d6af7','01a22214-ee15-793b-a5c4-5191b1d989d4','plain-speaking','Plain Speaking','#e3cdc6','grand',1,8900,8900,18,'{\"seed\": \"plain-speaking\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-red\", \"kind\": \"rose\", \"count\": 17, \"label\": \"17 red roses\", \"colour\": \"red\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 7, \"label\": \"7 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 6, \"label\": \"6 white gypsophila\", \"colour\": \"white\"}], \"ribbon\": \"red\", \"dressing\": \"paper\"}','[]','',0,'6YZBRHNT',NULL),('01a22214-eee8-793a-8790-6ef42a5192f9','01a22214-eee6-733c-aef4-5399f37e2846','01a22214-eee8-793a-8790-6ef2a679af79','sugar-loaf','Sugar Loaf','#f0d3d6','classic',1,3600,3600,15,'{\"seed\": \"sugar-loaf\", \"paper\": \"blush\", \"stems\": [{\"key\": \"carnation-pink\", \"kind\": \"carnation\", \"count\": 6, \"label\": \"6 pink carnations\", \"colour\": \"pink\"}, {\"key\": \"carnation-white\", \"kind\": \"carnation\", \"count\": 5, \"label\": \"5 white carnations\", \"colour\": \"white\"}, {\"key\": \"carnation-red\", \"kind\": \"carnation\", \"count\": 4, \"label\": \"4 red carnations\", \"colour\": \"red\"}, {\"key\": \"waxflower-blush\", \"kind\": \"waxflower\", \"count\": 3, \"label\": \"3 blush waxflower\", \"colour\": \"blush\"}, {\"key\": \"ruscus-forest\", \"kind\": \"ruscus\", \"count\": 4, \"label\": \"4 forest ruscus\", \"colour\": \"forest\"}], \"ribbon\": \"red\", \"dressing\": \"tied\"}','[]','Fifty looks good on you.\nLove, all at number nine',0,'652NZS3Q',NULL),('01a22214-ef5c-7d39-9ee4-54f832f2d066','01a22214-ef5a-7c66-877b-ab0f07fd724a','01a22214-ef5c-7d39-9ee4-54f6c572b164','sea-fret','Sea Fret','#cbd8e0','classic',1,5400,5400,16,'{\"seed\": \"sea-fret\", \"paper\": \"oat\", \"stems\": [{\"key\": \"hydrangea-sky\", \"kind\": \"hydrangea\", \"count\": 3, \"label\": \"3 sky hydrangeas\", \"colour\": \"sky\"}, {\"key\": \"delphinium-blue\", \"kind\": \"delphinium\", \"count\": 5, \"label\": \"5 blue delphiniums\", \"colour\": \"blue\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"eryngium-sky\", \"kind\": \"eryngium\", \"count\": 3, \"label\": \"3 sky sea holly\", \"colour\": \"sky\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sky\", \"dressing\": \"vase\"}','[]','Congratulations, Doctor.',1,'CQPHBDY8',NULL),('01a22214-efb4-7d4e-8f28-9fbb034a6b58','01a22214-efb3-7c87-85aa-649a269b1bb7','01a22214-efb4-7d4e-8f28-9fb9f9ec6b96','kitchen-table','Kitchen Table','#efe0cd','petite',3,2400,7200,12,'{\"seed\": \"kitchen-table\", \"paper\": \"kraft\", \"stems\": [{\"key\": \"alstroemeria-apricot\", \"kind\": \"alstroemeria\", \"count\": 4, \"label\": \"4 apricot alstroemeria\", \"colour\": \"apricot\"}, {\"key\": \"chrysanthemum-white\", \"kind\": \"chrysanthemum\", \"count\": 3, \"label\": \"3 white chrysanthemums\", \"colour\": \"white\"}, {\"key\": \"rose-coral\", \"kind\": \"rose\", \"count\": 3, \"label\": \"3 coral roses\", \"colour\": \"coral\"}, {\"key\": \"daisy-white\", \"kind\": \"daisy\", \"count\": 1, \"label\": \"1 chamomile\", \"colour\": \"white\"}, {\"key\": \"ruscus-green\", \"kind\": \"ruscus\", \"count\": 3, \"label\": \"3 green ruscus\", \"colour\": \"green\"}], \"ribbon\": \"apricot\", \"dressing\": \"paper\"}','[]','For the tables, with thanks',0,'YCVQ4D2Q',NULL),('01a22214-f03e-7e1c-82d4-8b65cc2ec191','01a22214-f03d-7a6b-b2fe-2000ab5357f6','01a22214-f03e-7e1c-82d4-8b63afebfc37','quiet-white','Quiet White','#c9d0c4','classic',1,5000,6400,16,'{\"seed\": \"quiet-white\", \"paper\": \"oat\", \"stems\": [{\"key\": \"lily-white\", \"kind\": \"lily\", \"count\": 4, \"label\": \"4 white lilies\", \"colour\": \"white\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"snapdragon-white\", \"kind\": \"snapdragon\", \"count\": 3, \"label\": \"3 white snapdragons\", \"colour\": \"white\"}, {\"key\": \"waxflower-white\", \"kind\": \"waxflower\", \"count\": 3, \"label\": \"3 white waxflower\", \"colour\": \"white\"}, {\"key\": \"ruscus-forest\", \"kind\": \"ruscus\", \"count\": 5, \"label\": \"5 forest ruscus\", \"colour\": \"forest\"}], \"ribbon\": \"ivory\", \"dressing\": \"tied\"}','[{\"key\": \"beeswax-candle\", \"name\": \"Beeswax candle\", \"quantity\": 1, \"unitPriceCents\": 1400}]','With love and sympathy from all of us at the school',0,'N5ZEB7A6',NULL),('01a22214-f09a-76e6-901f-f3bfb975b1ca','01a22214-f099-71e7-a4ee-bd90d5ca96bb','01a22214-f09a-76e6-901f-f3bdd435ae18','fig-and-clay','Fig & Clay','#e0cbb9','grand',1,8400,8400,21,'{\"seed\": \"fig-and-clay\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-mocha\", \"kind\": \"rose\", \"count\": 7, \"label\": \"7 mocha roses\", \"colour\": \"mocha\"}, {\"key\": \"dahlia-mocha\", \"kind\": \"dahlia\", \"count\": 4, \"label\": \"4 mocha dahlias\", \"colour\": \"mocha\"}, {\"key\": \"chrysanthemum-rust\", \"kind\": \"chrysanthemum\", \"count\": 6, \"label\": \"6 rust chrysanthemums\", \"colour\": \"rust\"}, {\"key\": \"ranunculus-peach\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 peach ranunculus\", \"colour\": \"peach\"}, {\"key\": \"hypericum-rust\", \"kind\": \"hypericum\", \"count\": 4, \"label\": \"4 rust hypericum\", \"colour\": \"rust\"}, {\"key\": \"astilbe-burgundy\", \"kind\": \"astilbe\", \"count\": 4, \"label\": \"4 burgundy astilbe\", \"colour\": \"burgundy\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 6, \"label\": \"6 olive branches\", \"colour\": \"olive\"}], \"ribbon\": \"mocha\", \"dressing\": \"paper\"}','[]','To the new house',0,'C8N4YKGY',NULL),('01a22214-f12e-7323-a9fc-81b418b81111','01a22214-f12d-76de-b3f4-0f417f172787','01a22214-f12e-7323-a9fc-81b2ec22a077','wren','Wren','#d9ddca','classic',1,2600,2600,12,'{\"seed\": \"wren\", \"paper\": \"butter\", \"stems\": [{\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 3, \"label\": \"3 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"daisy-white\", \"kind\": \"daisy\", \"count\": 3, \"label\": \"3 chamomile\", \"colour\": \"white\"}, {\"key\": \"ranunculus-blush\", \"kind\": \"ranunculus\", \"count\": 3, \"label\": \"3 blush ranunculus\", \"colour\": \"blush\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 2, \"label\": \"2 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"fern-green\", \"kind\": \"fern\", \"count\": 3, \"label\": \"3 green leather fern\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"vase\"}','[]','Get well soon, Anna. The cat misses you.',0,'8EECM5KW',NULL);
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
INSERT INTO `order_links` VALUES ('0334d891940ca73022d548c2690111f384f8e3edad55b0cb5bafc170e5b05b15','01a22214-efb3-7c87-85aa-649a269b1bb7','2026-11-28 12:15:27.751'),('203d95fa53e73347751d211830071a07f0bba33fb4db529287ed4462f62ec965','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-11-28 12:15:27.790'),('26d6f3495e1eed20486e246368b73f9744113a99e417e434a56a692fea21e358','01a22214-efb3-7c87-85aa-649a269b1bb7','2026-11-28 12:15:27.749'),('3f45e4f56644dd90c44c7f449faca4ad20108c0bb75c7334c7d4be777db2ca90','01a22214-f03d-7a6b-b2fe-2000ab5357f6','2026-11-28 12:15:27.752'),('7732681969955a5d78a0fcf4ce6bda8183d2015422839af1e4eca2c56dd78ffe','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-11-28 12:15:27.750'),('9b67b531da6bc24d30c690ee134719d4afff2ee86a54263bb5d45d2ecda22237','01a22214-eee6-733c-aef4-5399f37e2846','2026-11-28 12:15:27.753'),('a33660e8c83cb7d76e9a78767aab41d1f38796bdf490d5d8f1a447b42542839f','01a22214-ef5a-7c66-877b-ab0f07fd724a','2026-11-28 12:15:27.747'),('d3ea4f7a5f8871202824a4a76445f5b5133f12f60b69ded53871962db9c5299c','01a22214-efb3-7c87-85aa-649a269b1bb7','2026-11-28 12:15:27.746'),('e1322c9e676124cc5898732301ada127280c1877ae97a5a30c0255d9c7eb829f','01a22214-ee14-7a41-8ed4-db30c12d6af7','2026-11-28 12:15:27.751');
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
  `reason` varchar(200) COLLATE utf8mb4_bin NOT NULL,
  `actor` varchar(60) COLLATE utf8mb4_bin NOT NULL,
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
  `status` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `payment_state` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `buyer_email` varchar(254) COLLATE utf8mb4_bin NOT NULL,
  `buyer_phone` varchar(20) COLLATE utf8mb4_bin DEFAULT NULL,
  `currency` char(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `items_cents` int NOT NULL,
  `delivery_cents` int NOT NULL,
  `total_cents` int NOT NULL,
  `paid_cents` int NOT NULL DEFAULT '0',
  `refunded_cents` int NOT NULL DEFAULT '0',
  `card_brand` varchar(20) COLLATE utf8mb4_bin DEFAULT NULL,
  `card_last_four` char(4) COLLATE utf8mb4_bin DEFAULT NULL,
  `refusal` varchar(40) COLLATE utf8mb4_bin DEFAULT NULL,
  `cancellation_reason` varchar(200) COLLATE utf8mb4_bin DEFAULT NULL,
  `cancellable_until` datetime(3) NOT NULL,
  `held_until` datetime(3) DEFAULT NULL,
  `created_at` datetime(3) NOT NULL,
  `placed_at` datetime(3) DEFAULT NULL,
  `promotion_code` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `promotion_kind` varchar(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `discount_cents` int NOT NULL DEFAULT '0',
  `substitution` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'equal-or-better',
  PRIMARY KEY (`id`),
  UNIQUE KEY `orders_by_reference` (`reference`),
  UNIQUE KEY `orders_one_for_each_basket` (`basket_id`),
  KEY `orders_by_customer` (`customer_id`,`created_at`),
  KEY `orders_by_buyer_email` (`buyer_email`),
  CONSTRAINT `orders_refunded_within_paid` CHECK ((`refunded_cents` <= `paid_cents`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `orders`
--

LOCK TABLES `orders` WRITE;
/*!40000 ALTER TABLE `orders` DISABLE KEYS */;
INSERT INTO `orders` VALUES ('01a22214-ecfd-73f5-85fb-039010cd8af8','VT-9PTQB5','01a22214-ec70-7e81-9d4d-7fc4c9d143e8','0199a1d0-5b20-7c31-8f00-0000000005a1','cdefd1cf53a64fc90e9d9b61d872c7e7b1138b08301ee70081f767529b1c9fdd','confirmed','paid','rosa@vetch.example',NULL,'GBP',7000,0,7000,7000,0,'Visa','4242',NULL,NULL,'2026-11-29 18:00:00.000',NULL,'2026-11-28 12:15:26.461','2026-11-28 12:15:26.551',NULL,NULL,0,'equal-or-better'),('01a22214-ee14-7a41-8ed4-db30c12d6af7','VT-3XPEQ3','01a22214-edab-7933-89fd-23ccee6c4401',NULL,'8bc3b3e526a2ed287c04444c009e253e72172056faad81c1a90731555ce4217b','confirmed','paid','k.oyelaran@example.com',NULL,'GBP',8900,0,8900,8900,0,'Visa','4242',NULL,NULL,'2026-11-29 18:00:00.000',NULL,'2026-11-28 12:15:26.740','2026-11-28 12:15:26.833',NULL,NULL,0,'equal-or-better'),('01a22214-eee6-733c-aef4-5399f37e2846','VT-BNWMK7','01a22214-eead-731e-9d40-ac0f68f65b03',NULL,'38f60dc0f8a456a8c819578a9dae4cfdf2dcd98e3447fc1a51717e52e98cae1b','confirmed','paid','nine@example.com',NULL,'GBP',3600,595,4195,4195,0,'Visa','4242',NULL,NULL,'2026-11-30 10:00:00.000',NULL,'2026-11-28 12:15:26.950','2026-11-28 12:15:27.001',NULL,NULL,0,'equal-or-better'),('01a22214-ef5a-7c66-877b-ab0f07fd724a','VT-6QQA92','01a22214-ef2d-729d-80a1-146195f93d54',NULL,'b7e1d0cdf361f9e3e42a2d20d181717e8df2dadfc51e95ecdc0c7f2580b792d2','placed','paid','m.shah@example.com',NULL,'GBP',5400,595,5995,5995,0,'Visa','4242',NULL,NULL,'2026-11-30 10:00:00.000',NULL,'2026-11-28 12:15:27.066','2026-11-28 12:15:27.106',NULL,NULL,0,'equal-or-better'),('01a22214-efb3-7c87-85aa-649a269b1bb7','VT-7N58Q4','01a22214-ef8c-7761-be81-ae5f7d465e8d',NULL,'501ff3afd02cb34ce3dad2c45bee31e39e316e63f1b62a9283d858caf89dd4cd','completed','paid','bookings@lark.example',NULL,'GBP',7200,0,7200,7200,0,'Visa','4242',NULL,NULL,'2026-11-30 14:00:00.000',NULL,'2026-11-28 12:15:27.155','2026-11-28 12:15:27.196',NULL,NULL,0,'equal-or-better'),('01a22214-f03d-7a6b-b2fe-2000ab5357f6','VT-43TE5N','01a22214-f00f-74d0-9be6-1bb58db75e8d',NULL,'7170aaf646865261227d1e5c3ebc4317bfe1783c50e308e610932d2b18f84263','placed','paid','office@school.example',NULL,'GBP',6400,0,6400,6400,0,'Visa','4242',NULL,NULL,'2026-11-30 18:00:00.000',NULL,'2026-11-28 12:15:27.293','2026-11-28 12:15:27.332',NULL,NULL,0,'equal-or-better'),('01a22214-f099-71e7-a4ee-bd90d5ca96bb','VT-WM9TSB','01a22214-f070-7254-845d-0f3295637149',NULL,'0152a533977d5f845d7c12897a87b245671f03e5a8324a27a575a52309511555','cancelled','refunded','dev@example.com',NULL,'GBP',8400,0,8400,8400,8400,'Visa','4242',NULL,NULL,'2026-12-01 14:00:00.000',NULL,'2026-11-28 12:15:27.385','2026-11-28 12:15:27.426',NULL,NULL,0,'equal-or-better'),('01a22214-f12d-76de-b3f4-0f417f172787','VT-K4ADGA','01a22214-f104-7090-b918-7e11e2940376','0199a1d0-5b20-7c31-8f00-0000000005a1','010d43978bc994ef6cfe81e58eb5210f9968998eddfb273427c556cf47514554','placed','paid','rosa@vetch.example',NULL,'GBP',2600,595,3195,3195,0,'Visa','4242',NULL,NULL,'2026-12-01 10:00:00.000',NULL,'2026-11-28 12:15:27.533','2026-11-28 12:15:27.567',NULL,NULL,0,'equal-or-better');
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
  `payload` mediumtext COLLATE utf8mb4_bin NOT NULL,
  `state` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `tries` int NOT NULL,
  `due_at` datetime(3) NOT NULL,
  `lease_owner` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `problem` varchar(500) COLLATE utf8mb4_bin DEFAULT NULL,
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
INSERT INTO `outbox` VALUES ('01a22214-ed5d-7a2f-bafe-e9c91e213422','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a22214-ecfd-73f5-85fb-039010cd8af8\"}','sent',1,'2026-11-28 12:15:26.725','16c741af-1566-4047-bd02-5b6516eb0fa7',NULL,'2026-11-28 12:15:26.551','2026-11-28 12:15:26.725'),('01a22214-ed97-759c-8345-17019212548e','stock-consumed','{\"orderId\":\"01a22214-ecfd-73f5-85fb-039010cd8af8\",\"deliveryId\":\"01a22214-ecff-7f3b-839c-793ae41ce090\",\"consumed\":{\"stems\":[{\"key\":\"astilbe-blush\",\"count\":2},{\"key\":\"eucalyptus-sage\",\"count\":5},{\"key\":\"gypsophila-white\",\"count\":3},{\"key\":\"peony-blush\",\"count\":3},{\"key\":\"ranunculus-ivory\",\"count\":6},{\"key\":\"rose-peach\",\"count\":5}],\"extras\":[{\"key\":\"stoneware-vase\",\"count\":1}]}}','sent',1,'2026-11-28 12:15:26.708','1e36d300-3a88-477b-b8bd-fc6f0e5cab8a',NULL,'2026-11-28 12:15:26.614','2026-11-28 12:15:26.708'),('01a22214-eda4-792f-bbc6-948f78925533','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a22214-ecfd-73f5-85fb-039010cd8af8\",\"deliveryId\":\"01a22214-ecff-7f3b-839c-793ae41ce090\"}','sent',1,'2026-11-28 12:15:26.722','566ba3ba-457c-4fc1-9a65-a5e7f73bfd91',NULL,'2026-11-28 12:15:26.627','2026-11-28 12:15:26.722'),('01a22214-ee72-7e11-a78d-86c773f4bc93','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a22214-ee14-7a41-8ed4-db30c12d6af7\"}','sent',1,'2026-11-28 12:15:27.771','8f85d095-c4ef-4578-b77c-cd05f929f1cf',NULL,'2026-11-28 12:15:26.833','2026-11-28 12:15:27.771'),('01a22214-eea0-7240-9e7a-15cefc2114b5','stock-consumed','{\"orderId\":\"01a22214-ee14-7a41-8ed4-db30c12d6af7\",\"deliveryId\":\"01a22214-ee15-793b-a5c4-5191b1d989d4\",\"consumed\":{\"stems\":[{\"key\":\"eucalyptus-sage\",\"count\":7},{\"key\":\"gypsophila-white\",\"count\":6},{\"key\":\"rose-red\",\"count\":17}],\"extras\":[]}}','sent',1,'2026-11-28 12:15:27.763','0c7916ea-3e45-42b3-ac6b-0f36a21486dc',NULL,'2026-11-28 12:15:26.878','2026-11-28 12:15:27.763'),('01a22214-ef1a-7e2d-a608-2131f755c292','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a22214-eee6-733c-aef4-5399f37e2846\"}','sent',1,'2026-11-28 12:15:27.772','c122289d-96d6-47ba-959c-af7f1f876baf',NULL,'2026-11-28 12:15:27.001','2026-11-28 12:15:27.772'),('01a22214-ef83-7c4a-afef-16db2d41248b','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a22214-ef5a-7c66-877b-ab0f07fd724a\"}','sent',1,'2026-11-28 12:15:27.769','2541a98a-cc95-43e7-9a9c-3a00ac536455',NULL,'2026-11-28 12:15:27.106','2026-11-28 12:15:27.769'),('01a22214-efdd-7bf4-8019-db0f2a200e2a','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a22214-efb3-7c87-85aa-649a269b1bb7\"}','sent',1,'2026-11-28 12:15:27.771','582bedd8-d39d-405b-b03b-232a194f93da',NULL,'2026-11-28 12:15:27.196','2026-11-28 12:15:27.772'),('01a22214-eff6-7521-b1c0-05e55ecabcc4','stock-consumed','{\"orderId\":\"01a22214-efb3-7c87-85aa-649a269b1bb7\",\"deliveryId\":\"01a22214-efb4-7d4e-8f28-9fb9f9ec6b96\",\"consumed\":{\"stems\":[{\"key\":\"alstroemeria-apricot\",\"count\":12},{\"key\":\"chrysanthemum-white\",\"count\":9},{\"key\":\"daisy-white\",\"count\":3},{\"key\":\"rose-coral\",\"count\":9},{\"key\":\"ruscus-green\",\"count\":9}],\"extras\":[]}}','sent',1,'2026-11-28 12:15:27.750','2149f391-05d9-4ed4-9cad-8ee6281feef0',NULL,'2026-11-28 12:15:27.221','2026-11-28 12:15:27.750'),('01a22214-efff-7a93-b81c-6bfb8a8d8d77','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a22214-efb3-7c87-85aa-649a269b1bb7\",\"deliveryId\":\"01a22214-efb4-7d4e-8f28-9fb9f9ec6b96\"}','sent',1,'2026-11-28 12:15:27.771','272f4c89-b716-418b-befc-3bcab98bede2',NULL,'2026-11-28 12:15:27.230','2026-11-28 12:15:27.771'),('01a22214-f009-7844-a346-09650fbb6c24','email','{\"occasion\":\"delivered\",\"orderId\":\"01a22214-efb3-7c87-85aa-649a269b1bb7\",\"deliveryId\":\"01a22214-efb4-7d4e-8f28-9fb9f9ec6b96\"}','sent',1,'2026-11-28 12:15:27.772','eda473d3-a813-4e6e-a502-621a2b10d42b',NULL,'2026-11-28 12:15:27.241','2026-11-28 12:15:27.772'),('01a22214-f066-784a-8435-37a0d0216349','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a22214-f03d-7a6b-b2fe-2000ab5357f6\"}','sent',1,'2026-11-28 12:15:27.771','f3e9f4e2-7c1a-47e1-ab7f-d24198f5757d',NULL,'2026-11-28 12:15:27.332','2026-11-28 12:15:27.771'),('01a22214-f0c3-77ec-b662-1caad928f403','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a22214-f099-71e7-a4ee-bd90d5ca96bb\"}','sent',1,'2026-11-28 12:15:27.772','6bffde6c-3f1a-4fa5-b263-60a0290de3fc',NULL,'2026-11-28 12:15:27.426','2026-11-28 12:15:27.772'),('01a22214-f0f4-7706-aa8d-6fc2edbb8515','email','{\"occasion\":\"refunded\",\"orderId\":\"01a22214-f099-71e7-a4ee-bd90d5ca96bb\"}','sent',1,'2026-11-28 12:15:27.795','ae49a9f1-1b2a-4470-a57d-f87a225a9d5a',NULL,'2026-11-28 12:15:27.469','2026-11-28 12:15:27.795'),('01a22214-f153-7a36-af86-dbb169f1469b','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a22214-f12d-76de-b3f4-0f417f172787\"}','sent',1,'2026-11-28 12:15:27.792','6dc0b252-e002-4ca4-b8eb-e3f0a0e9682b',NULL,'2026-11-28 12:15:27.567','2026-11-28 12:15:27.792');
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
  `card_token` varchar(100) COLLATE utf8mb4_bin NOT NULL,
  `created_at` datetime(3) NOT NULL,
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
INSERT INTO `payment_attempts` VALUES ('01a22214-ecfd-73f5-85fb-03916d71cceb','01a22214-ecfd-73f5-85fb-039010cd8af8',7000,'card_4hHCqTo2-ma3uNAlhyqnilRU9aGvMdLZQmjqrcir9bI','2026-11-28 12:15:26.461'),('01a22214-ee14-7a41-8ed4-db31ae0f4e7d','01a22214-ee14-7a41-8ed4-db30c12d6af7',8900,'card_xh8-s3OMWg6fS-CbHnCClUxOWlHndyAgfI3GjfTisss','2026-11-28 12:15:26.740'),('01a22214-eee6-733c-aef4-539ad0627213','01a22214-eee6-733c-aef4-5399f37e2846',4195,'card_NCa_2cpYU790OxeKva9p-NeCKieoItILSDn1BcgwTLQ','2026-11-28 12:15:26.950'),('01a22214-ef5a-7c66-877b-ab1027759122','01a22214-ef5a-7c66-877b-ab0f07fd724a',5995,'card_qLqLJSqGT6TI2Sh5jSP5TwIZYqnFLBaKZ105sc0gcGs','2026-11-28 12:15:27.066'),('01a22214-efb3-7c87-85aa-649bf5bda7e6','01a22214-efb3-7c87-85aa-649a269b1bb7',7200,'card_l7S9djq5ETAJU4s_Jn4C9zG7LZBRLzdcVvtgKdr9RAo','2026-11-28 12:15:27.155'),('01a22214-f03d-7a6b-b2fe-200107c68d3e','01a22214-f03d-7a6b-b2fe-2000ab5357f6',6400,'card_crVA-vi86MVDEcdN5XrzjVkejhG6yJaA71aq6B1w1Cs','2026-11-28 12:15:27.293'),('01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd90d5ca96bb',8400,'card_HCiETPJfx1nHpX0pV9Z0XhxMmLJDZsGJRz6dvR3Mp_c','2026-11-28 12:15:27.385'),('01a22214-f12d-76de-b3f4-0f427102894c','01a22214-f12d-76de-b3f4-0f417f172787',3195,'card_yX1gYRpgg9_aLlxS8h1BsA7MYfgjZcSM1hFoS8vwgFI','2026-11-28 12:15:27.533');
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
  `name` varchar(60) COLLATE utf8mb4_bin NOT NULL,
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
  `slot` varchar(20) COLLATE utf8mb4_bin NOT NULL,
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
INSERT INTO `place_movements` VALUES ('01a22214-ed00-728c-8997-fc39bb9f42e1','01a22214-ecff-7f3b-839c-793ae41ce090','01a22214-ecfd-73f5-85fb-039010cd8af8','2026-11-30','morning','hold',1,0,16,'2026-11-28 12:15:26.461','local'),('01a22214-ee16-7735-8b0a-548ca51b08aa','01a22214-ee15-793b-a5c4-5191b1d989d4','01a22214-ee14-7a41-8ed4-db30c12d6af7','2026-11-30','morning','hold',1,0,18,'2026-11-28 12:15:26.740','local'),('01a22214-eee8-793a-8790-6ef302dcf4f3','01a22214-eee8-793a-8790-6ef2a679af79','01a22214-eee6-733c-aef4-5399f37e2846','2026-11-30','afternoon','hold',1,0,15,'2026-11-28 12:15:26.950','local'),('01a22214-ef5c-7d39-9ee4-54f7a6e3f19a','01a22214-ef5c-7d39-9ee4-54f6c572b164','01a22214-ef5a-7c66-877b-ab0f07fd724a','2026-11-30','afternoon','hold',1,0,16,'2026-11-28 12:15:27.066','local'),('01a22214-efb4-7d4e-8f28-9fba9df81028','01a22214-efb4-7d4e-8f28-9fb9f9ec6b96','01a22214-efb3-7c87-85aa-649a269b1bb7','2026-11-30','evening','hold',1,0,36,'2026-11-28 12:15:27.155','local'),('01a22214-f03e-7e1c-82d4-8b64073aeed7','01a22214-f03e-7e1c-82d4-8b63afebfc37','01a22214-f03d-7a6b-b2fe-2000ab5357f6','2026-12-01','morning','hold',1,0,16,'2026-11-28 12:15:27.293','local'),('01a22214-f09a-76e6-901f-f3be9b807d65','01a22214-f09a-76e6-901f-f3bdd435ae18','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-12-01','evening','hold',1,0,21,'2026-11-28 12:15:27.385','local'),('01a22214-f12e-7323-a9fc-81b39b724206','01a22214-f12e-7323-a9fc-81b2ec22a077','01a22214-f12d-76de-b3f4-0f417f172787','2026-12-01','afternoon','hold',1,0,12,'2026-11-28 12:15:27.533','local'),('64f9732a-eb25-11f1-b006-32b304f203d4','01a22214-ecff-7f3b-839c-793ae41ce090','01a22214-ecfd-73f5-85fb-039010cd8af8','2026-11-30','morning','allocate',-1,1,0,'2026-11-28 12:15:26.551','local'),('6524306a-eb25-11f1-b006-32b304f203d4','01a22214-ee15-793b-a5c4-5191b1d989d4','01a22214-ee14-7a41-8ed4-db30c12d6af7','2026-11-30','morning','allocate',-1,1,0,'2026-11-28 12:15:26.833','local'),('653d585e-eb25-11f1-b006-32b304f203d4','01a22214-eee8-793a-8790-6ef2a679af79','01a22214-eee6-733c-aef4-5399f37e2846','2026-11-30','afternoon','allocate',-1,1,0,'2026-11-28 12:15:27.001','local'),('654d4faf-eb25-11f1-b006-32b304f203d4','01a22214-ef5c-7d39-9ee4-54f6c572b164','01a22214-ef5a-7c66-877b-ab0f07fd724a','2026-11-30','afternoon','allocate',-1,1,0,'2026-11-28 12:15:27.106','local'),('655b0f29-eb25-11f1-b006-32b304f203d4','01a22214-efb4-7d4e-8f28-9fb9f9ec6b96','01a22214-efb3-7c87-85aa-649a269b1bb7','2026-11-30','evening','allocate',-1,1,0,'2026-11-28 12:15:27.196','local'),('656fe22f-eb25-11f1-b006-32b304f203d4','01a22214-f03e-7e1c-82d4-8b63afebfc37','01a22214-f03d-7a6b-b2fe-2000ab5357f6','2026-12-01','morning','allocate',-1,1,0,'2026-11-28 12:15:27.332','local'),('657e117a-eb25-11f1-b006-32b304f203d4','01a22214-f09a-76e6-901f-f3bdd435ae18','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-12-01','evening','allocate',-1,1,0,'2026-11-28 12:15:27.426','local'),('6584f336-eb25-11f1-b006-32b304f203d4','01a22214-f09a-76e6-901f-f3bdd435ae18','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-12-01','evening','release',0,-1,-21,'2026-11-28 12:15:27.469','local'),('65947953-eb25-11f1-b006-32b304f203d4','01a22214-f12e-7323-a9fc-81b2ec22a077','01a22214-f12d-76de-b3f4-0f417f172787','2026-12-01','afternoon','allocate',-1,1,0,'2026-11-28 12:15:27.567','local');
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
  `words` text COLLATE utf8mb4_bin NOT NULL,
  `wish` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `contact` varchar(120) COLLATE utf8mb4_bin DEFAULT NULL,
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
  `name` varchar(60) COLLATE utf8mb4_bin NOT NULL,
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
INSERT INTO `promotions` VALUES ('EARLYBIRD','Valentine’s flowers a few days early','percent',15,NULL,0,NULL,NULL,'delivery','2027-02-08','2027-02-11',0,1,0,'2026-11-28 12:15:20.595'),('FREEDELIVERY','Free delivery from £40','free-delivery',NULL,NULL,4000,NULL,NULL,'order',NULL,NULL,0,1,0,'2026-11-28 12:15:20.595'),('THANKYOU5','£5 for the first hundred','amount',NULL,500,3000,100,1,'order',NULL,NULL,0,1,0,'2026-11-28 12:15:20.595'),('WELCOME10','Ten per cent off a first order','percent',10,NULL,0,NULL,1,'order',NULL,NULL,1,1,0,'2026-11-28 12:15:20.595');
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
  `problem` varchar(500) COLLATE utf8mb4_bin DEFAULT NULL,
  `orders` int NOT NULL DEFAULT '0',
  `payments` int NOT NULL DEFAULT '0',
  `under_way` int NOT NULL DEFAULT '0',
  `captured_cents` bigint NOT NULL DEFAULT '0',
  `refunded_cents` bigint NOT NULL DEFAULT '0',
  `findings` mediumtext COLLATE utf8mb4_bin,
  PRIMARY KEY (`day`),
  CONSTRAINT `reconciliation_reports_state` CHECK ((`state` in (_utf8mb4'running',_utf8mb4'done')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `reconciliation_reports`
--

LOCK TABLES `reconciliation_reports` WRITE;
/*!40000 ALTER TABLE `reconciliation_reports` DISABLE KEYS */;
INSERT INTO `reconciliation_reports` VALUES ('2026-11-28','done','01a22214-d661-767e-9475-d68385b2195b','2026-11-28 12:20:20.674','2026-11-28 12:15:20.674','2026-11-28 12:15:20.705',NULL,0,0,0,0,0,'[]');
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
  `words` text COLLATE utf8mb4_bin NOT NULL,
  `actor` varchar(60) COLLATE utf8mb4_bin NOT NULL,
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
  `time_zone` varchar(60) COLLATE utf8mb4_bin NOT NULL,
  `currency` char(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `address_line` varchar(120) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  `town` varchar(80) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  `postcode` varchar(8) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
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
  `slot` varchar(20) COLLATE utf8mb4_bin NOT NULL,
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
  `slot` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `from_time` char(5) COLLATE utf8mb4_bin NOT NULL,
  `to_time` char(5) COLLATE utf8mb4_bin NOT NULL,
  `cut_off_days_before` int NOT NULL,
  `cut_off_time` char(5) COLLATE utf8mb4_bin NOT NULL,
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
  `reason` varchar(200) COLLATE utf8mb4_bin NOT NULL,
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
INSERT INTO `webhook_events` VALUES ('149d1370-1c20-4010-a330-c8cd990a81ef','payment.captured','01a22214-ecfd-73f5-85fb-03916d71cceb','01a22214-ecfd-73f5-85fb-039010cd8af8','2026-11-28 12:15:26.546','2026-11-28 12:15:26.782','2026-11-28 12:15:27.682'),('2803761e-ba8f-4d76-9eeb-88527865b315','payment.authorised','01a22214-efb3-7c87-85aa-649bf5bda7e6','01a22214-efb3-7c87-85aa-649a269b1bb7','2026-11-28 12:15:27.175','2026-11-28 12:15:27.977','2026-11-28 12:15:28.691'),('32d636f4-8753-48d9-a615-460fb01fe2f8','payment.captured','01a22214-efb3-7c87-85aa-649bf5bda7e6','01a22214-efb3-7c87-85aa-649a269b1bb7','2026-11-28 12:15:27.193','2026-11-28 12:15:27.926','2026-11-28 12:15:28.686'),('3d11ee04-27e7-4325-9a69-20d62115e68f','payment.authorised','01a22214-ef5a-7c66-877b-ab1027759122','01a22214-ef5a-7c66-877b-ab0f07fd724a','2026-11-28 12:15:27.086','2026-11-28 12:15:27.976','2026-11-28 12:15:28.686'),('3db9edfd-239c-49bf-9409-09b96448db5b','payment.authorised','01a22214-f03d-7a6b-b2fe-200107c68d3e','01a22214-f03d-7a6b-b2fe-2000ab5357f6','2026-11-28 12:15:27.314','2026-11-28 12:15:27.882','2026-11-28 12:15:28.686'),('5b0f48ac-0961-4519-9b42-19d13329244a','payment.captured','01a22214-ef5a-7c66-877b-ab1027759122','01a22214-ef5a-7c66-877b-ab0f07fd724a','2026-11-28 12:15:27.102','2026-11-28 12:15:27.976','2026-11-28 12:15:28.686'),('6ccb92dc-a93c-4af8-a6ca-bffdedd555e2','payment.authorised','01a22214-f12d-76de-b3f4-0f427102894c','01a22214-f12d-76de-b3f4-0f417f172787','2026-11-28 12:15:27.550','2026-11-28 12:15:28.001','2026-11-28 12:15:28.692'),('73412e1c-fe3f-4b33-8836-5deb68e1c208','payment.refunded','01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-11-28 12:15:27.467','2026-11-28 12:15:27.998','2026-11-28 12:15:28.691'),('74da3803-d51c-4444-a212-1203fbc85a3f','payment.captured','01a22214-ee14-7a41-8ed4-db31ae0f4e7d','01a22214-ee14-7a41-8ed4-db30c12d6af7','2026-11-28 12:15:26.815','2026-11-28 12:15:27.887','2026-11-28 12:15:28.686'),('7e9766cf-c9c3-4342-89e5-cac05276443d','payment.authorised','01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-11-28 12:15:27.408','2026-11-28 12:15:27.999','2026-11-28 12:15:28.692'),('7efb253a-cc74-41a8-a716-e46bb93bee5f','payment.captured','01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd90d5ca96bb','2026-11-28 12:15:27.423','2026-11-28 12:15:27.995','2026-11-28 12:15:28.691'),('8b50dd67-c598-4e63-accc-0ac25bde3c3e','payment.captured','01a22214-f03d-7a6b-b2fe-200107c68d3e','01a22214-f03d-7a6b-b2fe-2000ab5357f6','2026-11-28 12:15:27.330','2026-11-28 12:15:27.962','2026-11-28 12:15:28.686'),('a2854de0-9222-4c65-9a2a-fe6f4528860f','payment.authorised','01a22214-ecfd-73f5-85fb-03916d71cceb','01a22214-ecfd-73f5-85fb-039010cd8af8','2026-11-28 12:15:26.508','2026-11-28 12:15:26.791','2026-11-28 12:15:27.682'),('adb3cdb3-31a9-494e-b203-37a40a821d8d','payment.captured','01a22214-eee6-733c-aef4-539ad0627213','01a22214-eee6-733c-aef4-5399f37e2846','2026-11-28 12:15:26.996','2026-11-28 12:15:27.981','2026-11-28 12:15:28.691'),('b8031ef0-34c2-458b-b281-a6f2e8b7876e','payment.authorised','01a22214-ee14-7a41-8ed4-db31ae0f4e7d','01a22214-ee14-7a41-8ed4-db30c12d6af7','2026-11-28 12:15:26.790','2026-11-28 12:15:27.859','2026-11-28 12:15:28.686'),('c914a4a8-f340-4e25-8497-44534403c4fd','payment.captured','01a22214-f12d-76de-b3f4-0f427102894c','01a22214-f12d-76de-b3f4-0f417f172787','2026-11-28 12:15:27.562','2026-11-28 12:15:27.998','2026-11-28 12:15:28.691'),('e1d3c2a7-c154-4c97-b80c-490bc93945d4','payment.authorised','01a22214-eee6-733c-aef4-539ad0627213','01a22214-eee6-733c-aef4-5399f37e2846','2026-11-28 12:15:26.978','2026-11-28 12:15:27.851','2026-11-28 12:15:28.686');
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
  `name` varchar(60) COLLATE utf8mb4_bin NOT NULL,
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
  `answer` mediumtext COLLATE utf8mb4_bin,
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
