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
INSERT INTO `basket_lines` VALUES ('01a21f99-aa3d-7244-a7a8-e79b16d2cb87','01a21f99-a9da-78ea-9104-6544a28d426a','first-light','classic',1,'[{\"key\": \"stoneware-vase\", \"quantity\": 1}]','2026-11-28','Thank you for the soup, the lifts and the rest.\n\nIris',NULL,0),('01a21f99-abb4-7076-abff-3040f2f2c239','01a21f99-ab95-7c9a-b4ce-de63b53837a0','plain-speaking','grand',1,'[]','2026-11-28','',NULL,0),('01a21f99-acc5-7893-b65d-e48c081ed525','01a21f99-ac9b-757d-b01a-44faebba8d8d','hedgerow','classic',1,'[]','2026-11-28','Fifty looks good on you.\nLove, all at number nine',NULL,0),('01a21f99-b0f8-7bf0-b85d-2a3008e50ccb','01a21f99-b0d2-7f06-be8f-70a71c1074e2','sea-fret','classic',1,'[]','2026-11-28','Congratulations, Doctor.',NULL,1),('01a21f99-b1af-70e8-94f6-f93e6d0d71aa','01a21f99-b194-73fa-a811-42215ca209ed','market-day','petite',3,'[]','2026-11-28','For the tables, with thanks',NULL,0),('01a21f99-b2e8-7791-bc5a-9a7034178558','01a21f99-b2ca-70aa-ac6a-205ae8ea5d07','quiet-white','classic',1,'[{\"key\": \"beeswax-candle\", \"quantity\": 1}]','2026-11-30','With love and sympathy from all of us at the school',NULL,0),('01a21f99-b36c-7176-8b01-ac200f469281','01a21f99-b358-7ad2-a975-e1dbb3072e3f','fig-and-clay','grand',1,'[]','2026-11-30','To the new house',NULL,0),('01a21f99-b50b-7ab2-a591-91d8b7f318fd','01a21f99-b452-7ed6-ba08-f0c9e9834506','wren','classic',1,'[]','2026-11-30','Get well soon, Anna. The cat misses you.',NULL,0);
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
INSERT INTO `baskets` VALUES ('01a21f99-a9da-78ea-9104-6544a28d426a',NULL,'4062236b4520da60d08bd26983c1df9c887983fd89f85af2245ac51a345847f4',1,'2026-11-28 00:41:33.915','2026-11-28 00:41:34.015',NULL,NULL),('01a21f99-ab95-7c9a-b4ce-de63b53837a0',NULL,'b6d440de146f16fe7c57ad373773c0b99525a7daa227f7bb50589a5bc3d9f987',1,'2026-11-28 00:41:34.357','2026-11-28 00:41:34.389',NULL,NULL),('01a21f99-ac9b-757d-b01a-44faebba8d8d',NULL,'97d6fc586606f2a7c04cf2edc982bc8b41a8015b0f157ee63d2af6d5918df8c7',1,'2026-11-28 00:41:34.619','2026-11-28 00:41:34.662',NULL,NULL),('01a21f99-b0d2-7f06-be8f-70a71c1074e2',NULL,'41306661bd99935d6f9c0a365d1d928265cfdb9891af5584fd75ac3f22c1d46f',1,'2026-11-28 00:41:35.698','2026-11-28 00:41:35.738',NULL,NULL),('01a21f99-b194-73fa-a811-42215ca209ed',NULL,'7ab13c4412c4b305622c9ff669de306d7c63abe44537c6a38ae81659c96b93f0',1,'2026-11-28 00:41:35.892','2026-11-28 00:41:35.920',NULL,NULL),('01a21f99-b2ca-70aa-ac6a-205ae8ea5d07',NULL,'ae6aaecafce588c89e11d79d666513d12f7a0c63d5f714d5ea128e0b9f0371d2',1,'2026-11-28 00:41:36.202','2026-11-28 00:41:36.233',NULL,NULL),('01a21f99-b358-7ad2-a975-e1dbb3072e3f',NULL,'d6dc0fd46a4b61eff762a6045a306bae9d656dc7834c6a6ad456a97612716f2e',1,'2026-11-28 00:41:36.344','2026-11-28 00:41:36.364',NULL,NULL),('01a21f99-b452-7ed6-ba08-f0c9e9834506',NULL,'167a722da408c78dd9afa94662cbdd3e8f267f65ec4b66176c21eaba4e4b880b',1,'2026-11-28 00:41:36.594','2026-11-28 00:41:36.795',NULL,NULL);
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
INSERT INTO `checkouts` VALUES ('01a21f99-aa97-7ece-943a-392cd7d0d66b','place','done',NULL,'01a21f99-aa97-7ece-943a-392d1558d7ec','01a21f99-aa97-7ece-943a-392e4f7889cf','01a21f99-aa97-7ece-943a-392f9e90621e','2026-11-28 00:41:34.230','2026-11-28 00:41:34.230',0),('01a21f99-ac0f-7d7c-bb92-ce6ed422054f','place','done',NULL,'01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','01a21f99-ac0f-7d7c-bb92-ce704450bc27','01a21f99-ac0f-7d7c-bb92-ce714d46fcc8','2026-11-28 00:41:34.583','2026-11-28 00:41:34.583',0),('01a21f99-acfa-7c0d-85f2-77222a771143','place','done',NULL,'01a21f99-acfa-7c0d-85f2-772334b931ac','01a21f99-acfa-7c0d-85f2-7724335dc443','01a21f99-acfa-7c0d-85f2-77252765a0c1','2026-11-28 00:41:35.645','2026-11-28 00:41:35.645',0),('01a21f99-b135-77a7-9ab1-94276cde914f','place','done',NULL,'01a21f99-b135-77a7-9ab1-9428f39a3742','01a21f99-b135-77a7-9ab1-94294c1c741c','01a21f99-b135-77a7-9ab1-942a5a49cbc5','2026-11-28 00:41:35.871','2026-11-28 00:41:35.871',0),('01a21f99-b224-7904-9f41-7b4396e98b77','place','done',NULL,'01a21f99-b224-7904-9f41-7b443ed933bf','01a21f99-b224-7904-9f41-7b4589cd6809','01a21f99-b224-7904-9f41-7b4682a486fb','2026-11-28 00:41:36.107','2026-11-28 00:41:36.107',0),('01a21f99-b311-770b-b56e-4ac7fd84298c','place','done',NULL,'01a21f99-b311-770b-b56e-4ac8fa973a77','01a21f99-b311-770b-b56e-4ac91c9a2b18','01a21f99-b311-770b-b56e-4aca49552bd0','2026-11-28 00:41:36.328','2026-11-28 00:41:36.328',0),('01a21f99-b38a-7004-9bbc-3d465569ed69','undo','done','cancelled','01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d4813b2a617','01a21f99-b3f3-7c5b-a9ed-19f76f5c0632','2026-11-28 00:41:36.578','2026-11-28 00:41:36.578',0),('01a21f99-b557-7f54-a501-3b74179e569f','place','done',NULL,'01a21f99-b557-7f54-a501-3b753d6ba003','01a21f99-b557-7f54-a501-3b76290a0c1b','01a21f99-b557-7f54-a501-3b77b90ef288','2026-11-28 00:41:36.929','2026-11-28 00:41:36.929',0);
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
INSERT INTO `day_minutes` VALUES ('2026-11-28',101),('2026-11-30',28);
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
INSERT INTO `migration_lease` VALUES (1,'2d0508d9-6a83-4bc8-b4ab-508205da3259','2026-11-28 00:41:25.665');
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
INSERT INTO `migrations` VALUES ('001_baskets.sql','2026-11-28 00:41:25.078'),('002_basket_lines.sql','2026-11-28 00:41:25.151'),('003_shop.sql','2026-11-28 00:41:25.179'),('004_slot_rules.sql','2026-11-28 00:41:25.193'),('005_closures.sql','2026-11-28 00:41:25.206'),('006_slot_places.sql','2026-11-28 00:41:25.222'),('007_orders.sql','2026-11-28 00:41:25.242'),('008_order_deliveries.sql','2026-11-28 00:41:25.261'),('009_order_lines.sql','2026-11-28 00:41:25.282'),('010_order_events.sql','2026-11-28 00:41:25.301'),('011_payment_attempts.sql','2026-11-28 00:41:25.320'),('012_checkouts.sql','2026-11-28 00:41:25.335'),('013_idempotency_keys.sql','2026-11-28 00:41:25.349'),('014_outbox.sql','2026-11-28 00:41:25.363'),('015_webhook_events.sql','2026-11-28 00:41:25.377'),('016_reconciliation_reports.sql','2026-11-28 00:41:25.392'),('017_member_baskets.sql','2026-11-28 00:41:25.418'),('018_order_links.sql','2026-11-28 00:41:25.434'),('019_order_refunds.sql','2026-11-28 00:41:25.450'),('020_order_refund_tries.sql','2026-11-28 00:41:25.478'),('021_place_movements.sql','2026-11-28 00:41:25.502'),('022_first_place_movements.sql','2026-11-28 00:41:25.514'),('023_minute_rules.sql','2026-11-28 00:41:25.534'),('024_peaks.sql','2026-11-28 00:41:25.548'),('025_day_minutes.sql','2026-11-28 00:41:25.560'),('026_delivery_minutes.sql','2026-11-28 00:41:25.585'),('027_minutes_of_deliveries.sql','2026-11-28 00:41:25.592'),('028_first_day_minutes.sql','2026-11-28 00:41:25.599'),('029_own_bouquets.sql','2026-11-28 00:41:25.616'),('030_anonymous_basket_lines.sql','2026-11-28 00:41:25.637'),('031_cards_of_order_lines.sql','2026-11-28 00:41:25.662');
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
INSERT INTO `order_deliveries` VALUES ('01a21f99-aa9f-7303-9b37-be4cc917bd1c','01a21f99-aa97-7ece-943a-392cd7d0d66b','2026-11-28','afternoon',1,'{\"name\": \"Marguerite Bell\", \"town\": \"Bristol\", \"line1\": \"14 Cotham Vale\", \"postcode\": \"BS6 6HS\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','out_for_delivery',0,16),('01a21f99-ac14-7ff1-95f9-cb1af8f662ad','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','2026-11-28','afternoon',1,'{\"name\": \"Tunde Adeyemi\", \"town\": \"Bristol\", \"line1\": \"3 Elton Road\", \"postcode\": \"BS8 1SJ\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','made',0,18),('01a21f99-acfd-7dcb-aaa1-ce62bb686a24','01a21f99-acfa-7c0d-85f2-77222a771143','2026-11-28','afternoon',1,'{\"name\": \"Ragnhild Lindqvist\", \"town\": \"Bristol\", \"line1\": \"27 Upton Road\", \"postcode\": \"BS3 1LW\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','in_design',595,18),('01a21f99-b138-7955-8494-8d14cc69d352','01a21f99-b135-77a7-9ab1-94276cde914f','2026-11-28','afternoon',1,'{\"name\": \"Priya Shah\", \"town\": \"Bristol\", \"line1\": \"88 Gloucester Road\", \"postcode\": \"BS7 8BN\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',595,16),('01a21f99-b226-75cc-b8f9-6f4c7526fcca','01a21f99-b224-7904-9f41-7b4396e98b77','2026-11-28','afternoon',1,'{\"name\": \"The Lark\", \"town\": \"Bristol\", \"line1\": \"5 Zetland Road\", \"postcode\": \"BS6 7AG\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','delivered',0,33),('01a21f99-b312-7bfc-a573-183e2d924720','01a21f99-b311-770b-b56e-4ac7fd84298c','2026-11-30','morning',1,'{\"name\": \"Joan Penhaligon\", \"town\": \"Bristol\", \"line1\": \"41 Coldharbour Road\", \"postcode\": \"BS6 7NA\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',0,16),('01a21f99-b38c-72ab-921d-bc60d4e5e200','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-30','evening',0,'{\"name\": \"Sam and Ade Marlowe\", \"town\": \"Bristol\", \"line1\": \"2 Park Street\", \"postcode\": \"BS1 5HR\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','cancelled',0,21),('01a21f99-b558-76a5-894b-72972e7a5f05','01a21f99-b557-7f54-a501-3b74179e569f','2026-11-30','afternoon',1,'{\"name\": \"Anna Novak\", \"town\": \"Bristol\", \"line1\": \"9 Stapleton Road\", \"postcode\": \"BS5 0QW\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',595,12);
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
INSERT INTO `order_events` VALUES ('01a21f99-aaa0-7cab-9707-213f4ea147f8','01a21f99-aa97-7ece-943a-392cd7d0d66b',NULL,'ordered','buyer','2026-11-28 00:41:34.103'),('01a21f99-ab19-710b-9a55-43a8d2c6b41b','01a21f99-aa97-7ece-943a-392cd7d0d66b',NULL,'paid','shop','2026-11-28 00:41:34.230'),('01a21f99-ab1a-7770-a46b-5e9aa5842ed2','01a21f99-aa97-7ece-943a-392cd7d0d66b',NULL,'placed','shop','2026-11-28 00:41:34.230'),('01a21f99-ab54-761d-991f-9f8a2772017a','01a21f99-aa97-7ece-943a-392cd7d0d66b','01a21f99-aa9f-7303-9b37-be4cc917bd1c','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:34.291'),('01a21f99-ab6f-7cbc-8614-5f7bb0a2b8e6','01a21f99-aa97-7ece-943a-392cd7d0d66b','01a21f99-aa9f-7303-9b37-be4cc917bd1c','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:34.318'),('01a21f99-ab87-7c49-a601-d8b35b543474','01a21f99-aa97-7ece-943a-392cd7d0d66b','01a21f99-aa9f-7303-9b37-be4cc917bd1c','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:34.342'),('01a21f99-ac15-7260-8c3f-469752202ba1','01a21f99-ac0f-7d7c-bb92-ce6ed422054f',NULL,'ordered','buyer','2026-11-28 00:41:34.479'),('01a21f99-ac79-743e-b970-e47a8e1a1075','01a21f99-ac0f-7d7c-bb92-ce6ed422054f',NULL,'paid','shop','2026-11-28 00:41:34.583'),('01a21f99-ac79-743e-b970-e47b72cee426','01a21f99-ac0f-7d7c-bb92-ce6ed422054f',NULL,'placed','shop','2026-11-28 00:41:34.583'),('01a21f99-ac90-728b-9b2d-6bb01925d1f2','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','01a21f99-ac14-7ff1-95f9-cb1af8f662ad','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:34.607'),('01a21f99-acfd-7dcb-aaa1-ce650d7d3410','01a21f99-acfa-7c0d-85f2-77222a771143',NULL,'ordered','buyer','2026-11-28 00:41:34.714'),('01a21f99-b09f-7708-8e4f-aeac75de6fee','01a21f99-acfa-7c0d-85f2-77222a771143',NULL,'paid','shop','2026-11-28 00:41:35.645'),('01a21f99-b09f-7708-8e4f-aeadd3b18888','01a21f99-acfa-7c0d-85f2-77222a771143',NULL,'placed','shop','2026-11-28 00:41:35.645'),('01a21f99-b0ca-7229-89a4-b5656cf0c69a','01a21f99-acfa-7c0d-85f2-77222a771143','01a21f99-acfd-7dcb-aaa1-ce62bb686a24','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:35.689'),('01a21f99-b138-7955-8494-8d17c09fc811','01a21f99-b135-77a7-9ab1-94276cde914f',NULL,'ordered','buyer','2026-11-28 00:41:35.797'),('01a21f99-b182-7ded-9fa2-f540e638cb3d','01a21f99-b135-77a7-9ab1-94276cde914f',NULL,'paid','shop','2026-11-28 00:41:35.871'),('01a21f99-b182-7ded-9fa2-f541422e3ac7','01a21f99-b135-77a7-9ab1-94276cde914f',NULL,'placed','shop','2026-11-28 00:41:35.871'),('01a21f99-b227-7c19-b26b-e7ea24455fc4','01a21f99-b224-7904-9f41-7b4396e98b77',NULL,'ordered','buyer','2026-11-28 00:41:36.036'),('01a21f99-b26d-7c70-b176-9c96cc4860e9','01a21f99-b224-7904-9f41-7b4396e98b77',NULL,'paid','shop','2026-11-28 00:41:36.107'),('01a21f99-b26d-7c70-b176-9c97a723bfc1','01a21f99-b224-7904-9f41-7b4396e98b77',NULL,'placed','shop','2026-11-28 00:41:36.107'),('01a21f99-b289-73cb-80e4-dc552d2c5cbd','01a21f99-b224-7904-9f41-7b4396e98b77','01a21f99-b226-75cc-b8f9-6f4c7526fcca','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:36.136'),('01a21f99-b297-7ef9-88e8-3a62faa08cd0','01a21f99-b224-7904-9f41-7b4396e98b77','01a21f99-b226-75cc-b8f9-6f4c7526fcca','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:36.150'),('01a21f99-b2a9-75b6-95dd-bdde61640dd1','01a21f99-b224-7904-9f41-7b4396e98b77','01a21f99-b226-75cc-b8f9-6f4c7526fcca','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:36.169'),('01a21f99-b2be-7386-bcd0-287ee33eda2a','01a21f99-b224-7904-9f41-7b4396e98b77','01a21f99-b226-75cc-b8f9-6f4c7526fcca','delivered','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-28 00:41:36.190'),('01a21f99-b312-7bfc-a573-18418e3871cc','01a21f99-b311-770b-b56e-4ac7fd84298c',NULL,'ordered','buyer','2026-11-28 00:41:36.273'),('01a21f99-b34a-7600-91aa-d37dfc52e264','01a21f99-b311-770b-b56e-4ac7fd84298c',NULL,'paid','shop','2026-11-28 00:41:36.328'),('01a21f99-b34a-7600-91aa-d37e620c7a5b','01a21f99-b311-770b-b56e-4ac7fd84298c',NULL,'placed','shop','2026-11-28 00:41:36.328'),('01a21f99-b38c-72ab-921d-bc63eaf516d4','01a21f99-b38a-7004-9bbc-3d465569ed69',NULL,'ordered','buyer','2026-11-28 00:41:36.394'),('01a21f99-b3de-7540-936c-49aee2a88894','01a21f99-b38a-7004-9bbc-3d465569ed69',NULL,'paid','shop','2026-11-28 00:41:36.476'),('01a21f99-b3de-7540-936c-49af57e4b5e4','01a21f99-b38a-7004-9bbc-3d465569ed69',NULL,'placed','shop','2026-11-28 00:41:36.476'),('01a21f99-b3f9-7737-a06f-59a40b130571','01a21f99-b38a-7004-9bbc-3d465569ed69',NULL,'cancelled','buyer','2026-11-28 00:41:36.499'),('01a21f99-b432-7d51-a35c-431532df8eca','01a21f99-b38a-7004-9bbc-3d465569ed69',NULL,'refunded','shop','2026-11-28 00:41:36.555'),('01a21f99-b559-7e3b-b4d1-d7fe08335d0a','01a21f99-b557-7f54-a501-3b74179e569f',NULL,'ordered','buyer','2026-11-28 00:41:36.855'),('01a21f99-b5a3-7985-8b20-a811f24c005b','01a21f99-b557-7f54-a501-3b74179e569f',NULL,'paid','shop','2026-11-28 00:41:36.929'),('01a21f99-b5a3-7985-8b20-a812be1cb4b6','01a21f99-b557-7f54-a501-3b74179e569f',NULL,'placed','shop','2026-11-28 00:41:36.929');
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
INSERT INTO `order_lines` VALUES ('01a21f99-aaa0-7cab-9707-213e761aa594','01a21f99-aa97-7ece-943a-392cd7d0d66b','01a21f99-aa9f-7303-9b37-be4cc917bd1c','first-light','First Light','#f0d9c9','classic',1,4800,7000,16,'{\"seed\": \"first-light\", \"paper\": \"oat\", \"stems\": [{\"key\": \"rose-peach\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 peach roses\", \"colour\": \"peach\"}, {\"key\": \"peony-blush\", \"kind\": \"peony\", \"count\": 3, \"label\": \"3 blush peonies\", \"colour\": \"blush\"}, {\"key\": \"ranunculus-ivory\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 ivory ranunculus\", \"colour\": \"ivory\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 3, \"label\": \"3 white gypsophila\", \"colour\": \"white\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"astilbe-blush\", \"kind\": \"astilbe\", \"count\": 2, \"label\": \"2 blush astilbe\", \"colour\": \"blush\"}], \"ribbon\": \"peach\", \"dressing\": \"paper\"}','[{\"key\": \"stoneware-vase\", \"name\": \"Stoneware vase\", \"quantity\": 1, \"unitPriceCents\": 2200}]','Thank you for the soup, the lifts and the rest.\n\nIris',0,'TWQDTAA3'),('01a21f99-ac15-7260-8c3f-469692c1ec4d','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','01a21f99-ac14-7ff1-95f9-cb1af8f662ad','plain-speaking','Plain Speaking','#e3cdc6','grand',1,8900,8900,18,'{\"seed\": \"plain-speaking\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-red\", \"kind\": \"rose\", \"count\": 17, \"label\": \"17 red roses\", \"colour\": \"red\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 7, \"label\": \"7 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 6, \"label\": \"6 white gypsophila\", \"colour\": \"white\"}], \"ribbon\": \"red\", \"dressing\": \"paper\"}','[]','',0,'MHNG2CGR'),('01a21f99-acfd-7dcb-aaa1-ce64526ea7e2','01a21f99-acfa-7c0d-85f2-77222a771143','01a21f99-acfd-7dcb-aaa1-ce62bb686a24','hedgerow','Hedgerow','#cfd8cd','classic',1,5200,5200,18,'{\"seed\": \"hedgerow\", \"paper\": \"sage\", \"stems\": [{\"key\": \"anemone-white\", \"kind\": \"anemone\", \"count\": 6, \"label\": \"6 white anemones\", \"colour\": \"white\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 5, \"label\": \"5 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"eryngium-blue\", \"kind\": \"eryngium\", \"count\": 4, \"label\": \"4 blue sea holly\", \"colour\": \"blue\"}, {\"key\": \"lavender-violet\", \"kind\": \"lavender\", \"count\": 3, \"label\": \"3 violet lavender\", \"colour\": \"violet\"}, {\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 4, \"label\": \"4 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 4, \"label\": \"4 olive branches\", \"colour\": \"olive\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 3, \"label\": \"3 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sage\", \"dressing\": \"tied\"}','[]','Fifty looks good on you.\nLove, all at number nine',0,'63Z8QYTB'),('01a21f99-b138-7955-8494-8d165fc33599','01a21f99-b135-77a7-9ab1-94276cde914f','01a21f99-b138-7955-8494-8d14cc69d352','sea-fret','Sea Fret','#cbd8e0','classic',1,5400,5400,16,'{\"seed\": \"sea-fret\", \"paper\": \"oat\", \"stems\": [{\"key\": \"hydrangea-sky\", \"kind\": \"hydrangea\", \"count\": 3, \"label\": \"3 sky hydrangeas\", \"colour\": \"sky\"}, {\"key\": \"delphinium-blue\", \"kind\": \"delphinium\", \"count\": 5, \"label\": \"5 blue delphiniums\", \"colour\": \"blue\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"eryngium-sky\", \"kind\": \"eryngium\", \"count\": 3, \"label\": \"3 sky sea holly\", \"colour\": \"sky\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sky\", \"dressing\": \"vase\"}','[]','Congratulations, Doctor.',1,'8DB85RKZ'),('01a21f99-b226-75cc-b8f9-6f4e219b9338','01a21f99-b224-7904-9f41-7b4396e98b77','01a21f99-b226-75cc-b8f9-6f4c7526fcca','market-day','Market Day','#f1dccb','petite',3,2600,7800,11,'{\"seed\": \"market-day\", \"paper\": \"sage\", \"stems\": [{\"key\": \"tulip-coral\", \"kind\": \"tulip\", \"count\": 6, \"label\": \"6 coral tulips\", \"colour\": \"coral\"}, {\"key\": \"tulip-peach\", \"kind\": \"tulip\", \"count\": 4, \"label\": \"4 peach tulips\", \"colour\": \"peach\"}, {\"key\": \"ruscus-green\", \"kind\": \"ruscus\", \"count\": 3, \"label\": \"3 green ruscus\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"paper\"}','[]','For the tables, with thanks',0,'Y27JJPKT'),('01a21f99-b312-7bfc-a573-1840cd5d12b5','01a21f99-b311-770b-b56e-4ac7fd84298c','01a21f99-b312-7bfc-a573-183e2d924720','quiet-white','Quiet White','#c9d0c4','classic',1,5000,6400,16,'{\"seed\": \"quiet-white\", \"paper\": \"oat\", \"stems\": [{\"key\": \"lily-white\", \"kind\": \"lily\", \"count\": 4, \"label\": \"4 white lilies\", \"colour\": \"white\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"snapdragon-white\", \"kind\": \"snapdragon\", \"count\": 3, \"label\": \"3 white snapdragons\", \"colour\": \"white\"}, {\"key\": \"waxflower-white\", \"kind\": \"waxflower\", \"count\": 3, \"label\": \"3 white waxflower\", \"colour\": \"white\"}, {\"key\": \"ruscus-forest\", \"kind\": \"ruscus\", \"count\": 5, \"label\": \"5 forest ruscus\", \"colour\": \"forest\"}], \"ribbon\": \"ivory\", \"dressing\": \"tied\"}','[{\"key\": \"beeswax-candle\", \"name\": \"Beeswax candle\", \"quantity\": 1, \"unitPriceCents\": 1400}]','With love and sympathy from all of us at the school',0,'YTH554NR'),('01a21f99-b38c-72ab-921d-bc62add26584','01a21f99-b38a-7004-9bbc-3d465569ed69','01a21f99-b38c-72ab-921d-bc60d4e5e200','fig-and-clay','Fig & Clay','#e0cbb9','grand',1,8400,8400,21,'{\"seed\": \"fig-and-clay\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-mocha\", \"kind\": \"rose\", \"count\": 7, \"label\": \"7 mocha roses\", \"colour\": \"mocha\"}, {\"key\": \"dahlia-mocha\", \"kind\": \"dahlia\", \"count\": 4, \"label\": \"4 mocha dahlias\", \"colour\": \"mocha\"}, {\"key\": \"chrysanthemum-rust\", \"kind\": \"chrysanthemum\", \"count\": 6, \"label\": \"6 rust chrysanthemums\", \"colour\": \"rust\"}, {\"key\": \"ranunculus-peach\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 peach ranunculus\", \"colour\": \"peach\"}, {\"key\": \"hypericum-rust\", \"kind\": \"hypericum\", \"count\": 4, \"label\": \"4 rust hypericum\", \"colour\": \"rust\"}, {\"key\": \"astilbe-burgundy\", \"kind\": \"astilbe\", \"count\": 4, \"label\": \"4 burgundy astilbe\", \"colour\": \"burgundy\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 6, \"label\": \"6 olive branches\", \"colour\": \"olive\"}], \"ribbon\": \"mocha\", \"dressing\": \"paper\"}','[]','To the new house',0,'7QGR25P5'),('01a21f99-b559-7e3b-b4d1-d7fd05de6d7b','01a21f99-b557-7f54-a501-3b74179e569f','01a21f99-b558-76a5-894b-72972e7a5f05','wren','Wren','#d9ddca','classic',1,2600,2600,12,'{\"seed\": \"wren\", \"paper\": \"butter\", \"stems\": [{\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 3, \"label\": \"3 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"daisy-white\", \"kind\": \"daisy\", \"count\": 3, \"label\": \"3 chamomile\", \"colour\": \"white\"}, {\"key\": \"ranunculus-blush\", \"kind\": \"ranunculus\", \"count\": 3, \"label\": \"3 blush ranunculus\", \"colour\": \"blush\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 2, \"label\": \"2 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"fern-green\", \"kind\": \"fern\", \"count\": 3, \"label\": \"3 green leather fern\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"vase\"}','[]','Get well soon, Anna. The cat misses you.',0,'2RGGHEX3');
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
INSERT INTO `order_links` VALUES ('1b0ea30c06e69b93b2dfee3b942e32ad69cd53799fdfb538fac28aace0377e35','01a21f99-b311-770b-b56e-4ac7fd84298c','2026-11-28 00:41:36.681'),('2b65c99265981064691aa96041c9dc2ca3a4db3bed545a5a88b7ded02c75e800','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-28 00:41:36.737'),('579827a60f063187897c1ce07c44814ea17016df2e2c5602bbd053189aa512c9','01a21f99-b224-7904-9f41-7b4396e98b77','2026-11-28 00:41:36.754'),('6a463be82fcbb22c657a45c27e4a3adce56e07eee38042400d73c5ab05c52e17','01a21f99-b224-7904-9f41-7b4396e98b77','2026-11-28 00:41:36.666'),('7578294c03db0f378792397aa433b63095d8e39866970070d654b7fe17d48cfc','01a21f99-b135-77a7-9ab1-94276cde914f','2026-11-28 00:41:36.652'),('96f56e45fa28a0146e8f6c36dba7b60b3bbad2d70cef7909f70e2be1eaecb1e3','01a21f99-b224-7904-9f41-7b4396e98b77','2026-11-28 00:41:36.680'),('970b1dbaaa72a3334783edf08bc640e1f70e6321ba37344921425a98e23019e9','01a21f99-acfa-7c0d-85f2-77222a771143','2026-11-28 00:41:36.676'),('9fd3962ada82dbb2217682a60f3733bd78222294868e3965f92f5ac7f17eff7b','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-28 00:41:36.684'),('af5ff6e1cf72b0259462d1d1e9404f10dc289ac67fb34968c1f08b80985b88af','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','2026-11-28 00:41:35.442');
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
  PRIMARY KEY (`id`),
  UNIQUE KEY `orders_by_reference` (`reference`),
  UNIQUE KEY `orders_one_for_each_basket` (`basket_id`),
  KEY `orders_by_customer` (`customer_id`,`created_at`),
  CONSTRAINT `orders_refunded_within_paid` CHECK ((`refunded_cents` <= `paid_cents`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `orders`
--

LOCK TABLES `orders` WRITE;
/*!40000 ALTER TABLE `orders` DISABLE KEYS */;
INSERT INTO `orders` VALUES ('01a21f99-aa97-7ece-943a-392cd7d0d66b','VT-7KPWMB','01a21f99-a9da-78ea-9104-6544a28d426a','0199a1d0-5b20-7c31-8f00-0000000005a1','4062236b4520da60d08bd26983c1df9c887983fd89f85af2245ac51a345847f4','confirmed','paid','rosa@vetch.example',NULL,'GBP',7000,0,7000,7000,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-28 00:41:34.103','2026-11-28 00:41:34.230'),('01a21f99-ac0f-7d7c-bb92-ce6ed422054f','VT-NNCBT6','01a21f99-ab95-7c9a-b4ce-de63b53837a0',NULL,'b6d440de146f16fe7c57ad373773c0b99525a7daa227f7bb50589a5bc3d9f987','confirmed','paid','k.oyelaran@example.com',NULL,'GBP',8900,0,8900,8900,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-28 00:41:34.479','2026-11-28 00:41:34.583'),('01a21f99-acfa-7c0d-85f2-77222a771143','VT-YCR5ZP','01a21f99-ac9b-757d-b01a-44faebba8d8d',NULL,'97d6fc586606f2a7c04cf2edc982bc8b41a8015b0f157ee63d2af6d5918df8c7','confirmed','paid','nine@example.com',NULL,'GBP',5200,595,5795,5795,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-28 00:41:34.714','2026-11-28 00:41:35.645'),('01a21f99-b135-77a7-9ab1-94276cde914f','VT-79WBTM','01a21f99-b0d2-7f06-be8f-70a71c1074e2',NULL,'41306661bd99935d6f9c0a365d1d928265cfdb9891af5584fd75ac3f22c1d46f','placed','paid','m.shah@example.com',NULL,'GBP',5400,595,5995,5995,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-28 00:41:35.797','2026-11-28 00:41:35.871'),('01a21f99-b224-7904-9f41-7b4396e98b77','VT-N5M6NW','01a21f99-b194-73fa-a811-42215ca209ed',NULL,'7ab13c4412c4b305622c9ff669de306d7c63abe44537c6a38ae81659c96b93f0','completed','paid','bookings@lark.example',NULL,'GBP',7800,0,7800,7800,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-28 00:41:36.036','2026-11-28 00:41:36.107'),('01a21f99-b311-770b-b56e-4ac7fd84298c','VT-JCFKE6','01a21f99-b2ca-70aa-ac6a-205ae8ea5d07',NULL,'ae6aaecafce588c89e11d79d666513d12f7a0c63d5f714d5ea128e0b9f0371d2','placed','paid','office@school.example',NULL,'GBP',6400,0,6400,6400,0,'Visa','4242',NULL,NULL,'2026-11-29 18:00:00.000',NULL,'2026-11-28 00:41:36.273','2026-11-28 00:41:36.328'),('01a21f99-b38a-7004-9bbc-3d465569ed69','VT-AJRY99','01a21f99-b358-7ad2-a975-e1dbb3072e3f',NULL,'d6dc0fd46a4b61eff762a6045a306bae9d656dc7834c6a6ad456a97612716f2e','cancelled','refunded','dev@example.com',NULL,'GBP',8400,0,8400,8400,8400,'Visa','4242',NULL,NULL,'2026-11-30 14:00:00.000',NULL,'2026-11-28 00:41:36.394','2026-11-28 00:41:36.476'),('01a21f99-b557-7f54-a501-3b74179e569f','VT-AMNTAE','01a21f99-b452-7ed6-ba08-f0c9e9834506','0199a1d0-5b20-7c31-8f00-0000000005a1','167a722da408c78dd9afa94662cbdd3e8f267f65ec4b66176c21eaba4e4b880b','placed','paid','rosa@vetch.example',NULL,'GBP',2600,595,3195,3195,0,'Visa','4242',NULL,NULL,'2026-11-30 10:00:00.000',NULL,'2026-11-28 00:41:36.855','2026-11-28 00:41:36.929');
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
INSERT INTO `outbox` VALUES ('01a21f99-ab1a-7770-a46b-5e9bacba5b14','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21f99-aa97-7ece-943a-392cd7d0d66b\"}','sent',1,'2026-11-28 00:41:35.553','aacbe1e6-9ea6-4c8f-baf9-bfc178081907',NULL,'2026-11-28 00:41:34.230','2026-11-28 00:41:35.553'),('01a21f99-ab70-78c5-a542-69b127f2761c','stock-consumed','{\"orderId\":\"01a21f99-aa97-7ece-943a-392cd7d0d66b\",\"deliveryId\":\"01a21f99-aa9f-7303-9b37-be4cc917bd1c\",\"consumed\":{\"stems\":[{\"key\":\"astilbe-blush\",\"count\":2},{\"key\":\"eucalyptus-sage\",\"count\":5},{\"key\":\"gypsophila-white\",\"count\":3},{\"key\":\"peony-blush\",\"count\":3},{\"key\":\"ranunculus-ivory\",\"count\":6},{\"key\":\"rose-peach\",\"count\":5}],\"extras\":[{\"key\":\"stoneware-vase\",\"count\":1}]}}','sent',1,'2026-11-28 00:41:35.445','73ecd0ad-9d3e-4782-8252-81c2c296e6b7',NULL,'2026-11-28 00:41:34.318','2026-11-28 00:41:35.445'),('01a21f99-ab88-7ed2-bab6-8d9f1da85d1b','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a21f99-aa97-7ece-943a-392cd7d0d66b\",\"deliveryId\":\"01a21f99-aa9f-7303-9b37-be4cc917bd1c\"}','sent',1,'2026-11-28 00:41:35.554','f5a6b43e-e846-4b4f-99ee-427686ebd852',NULL,'2026-11-28 00:41:34.342','2026-11-28 00:41:35.554'),('01a21f99-ac79-743e-b970-e47c98e74d6c','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21f99-ac0f-7d7c-bb92-ce6ed422054f\"}','sent',1,'2026-11-28 00:41:35.554','423776b3-32cb-4fe6-a033-4b0ddb2c310d',NULL,'2026-11-28 00:41:34.583','2026-11-28 00:41:35.554'),('01a21f99-ac91-7f57-9ec6-21336bac5ec4','stock-consumed','{\"orderId\":\"01a21f99-ac0f-7d7c-bb92-ce6ed422054f\",\"deliveryId\":\"01a21f99-ac14-7ff1-95f9-cb1af8f662ad\",\"consumed\":{\"stems\":[{\"key\":\"eucalyptus-sage\",\"count\":7},{\"key\":\"gypsophila-white\",\"count\":6},{\"key\":\"rose-red\",\"count\":17}],\"extras\":[]}}','sent',1,'2026-11-28 00:41:35.232','63b0f55a-2b57-4d93-8384-530da65077c9',NULL,'2026-11-28 00:41:34.607','2026-11-28 00:41:35.232'),('01a21f99-b09f-7708-8e4f-aeae44d69607','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21f99-acfa-7c0d-85f2-77222a771143\"}','sent',1,'2026-11-28 00:41:36.830','ca486157-ac2a-49b5-b415-8842c046bd3f',NULL,'2026-11-28 00:41:35.645','2026-11-28 00:41:36.830'),('01a21f99-b182-7ded-9fa2-f5427b58eaf4','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21f99-b135-77a7-9ab1-94276cde914f\"}','sent',1,'2026-11-28 00:41:36.832','4f0311fc-5a67-44d3-86b2-5401bfda51af',NULL,'2026-11-28 00:41:35.871','2026-11-28 00:41:36.832'),('01a21f99-b26d-7c70-b176-9c985df74cb0','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21f99-b224-7904-9f41-7b4396e98b77\"}','sent',1,'2026-11-28 00:41:36.830','06074d97-5c09-473d-986e-b8d865aced08',NULL,'2026-11-28 00:41:36.107','2026-11-28 00:41:36.830'),('01a21f99-b298-7936-9066-249dd19a86a6','stock-consumed','{\"orderId\":\"01a21f99-b224-7904-9f41-7b4396e98b77\",\"deliveryId\":\"01a21f99-b226-75cc-b8f9-6f4c7526fcca\",\"consumed\":{\"stems\":[{\"key\":\"ruscus-green\",\"count\":9},{\"key\":\"tulip-coral\",\"count\":18},{\"key\":\"tulip-peach\",\"count\":12}],\"extras\":[]}}','sent',1,'2026-11-28 00:41:36.674','326dcf3f-1b9b-4107-8bfe-107f53df3b9d',NULL,'2026-11-28 00:41:36.150','2026-11-28 00:41:36.674'),('01a21f99-b2aa-7b89-b8f3-276b4368f09a','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a21f99-b224-7904-9f41-7b4396e98b77\",\"deliveryId\":\"01a21f99-b226-75cc-b8f9-6f4c7526fcca\"}','sent',1,'2026-11-28 00:41:36.838','3544aae6-26ea-451a-9a74-d873e6c12a11',NULL,'2026-11-28 00:41:36.169','2026-11-28 00:41:36.838'),('01a21f99-b2bf-7bfc-b4d7-d1cce7ac6d48','email','{\"occasion\":\"delivered\",\"orderId\":\"01a21f99-b224-7904-9f41-7b4396e98b77\",\"deliveryId\":\"01a21f99-b226-75cc-b8f9-6f4c7526fcca\"}','sent',1,'2026-11-28 00:41:36.836','5bd08b48-4eea-493a-94b6-0cb92d633d95',NULL,'2026-11-28 00:41:36.190','2026-11-28 00:41:36.836'),('01a21f99-b34a-7600-91aa-d37fa398965b','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21f99-b311-770b-b56e-4ac7fd84298c\"}','sent',1,'2026-11-28 00:41:36.837','377e9c38-02b4-442d-bfa8-0c2549a66fbb',NULL,'2026-11-28 00:41:36.328','2026-11-28 00:41:36.837'),('01a21f99-b3de-7540-936c-49b063c99382','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21f99-b38a-7004-9bbc-3d465569ed69\"}','sent',1,'2026-11-28 00:41:36.831','b52c3a1a-c149-491f-9f16-d43730f711a2',NULL,'2026-11-28 00:41:36.476','2026-11-28 00:41:36.831'),('01a21f99-b433-7342-b393-8a8e623b9376','email','{\"occasion\":\"refunded\",\"orderId\":\"01a21f99-b38a-7004-9bbc-3d465569ed69\"}','sent',1,'2026-11-28 00:41:36.837','43b62c00-0f4e-4a43-bd00-602584a3c348',NULL,'2026-11-28 00:41:36.555','2026-11-28 00:41:36.837'),('01a21f99-b5a3-7985-8b20-a813fc27f5dc','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21f99-b557-7f54-a501-3b74179e569f\"}','sent',1,'2026-11-28 00:41:37.864','af645e61-c1d3-4af1-a0dc-0de5c09b1c39',NULL,'2026-11-28 00:41:36.929','2026-11-28 00:41:37.864');
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
INSERT INTO `payment_attempts` VALUES ('01a21f99-aa97-7ece-943a-392d1558d7ec','01a21f99-aa97-7ece-943a-392cd7d0d66b',7000,'card_KglemkE2-7Blq9FcOSxnlpK5vnbwG9Vn7lWMTK384p8','2026-11-28 00:41:34.103'),('01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','01a21f99-ac0f-7d7c-bb92-ce6ed422054f',8900,'card_UNGdgxK6aim6CNgIt-YaBEI90j65CztU2Cg0VMFluss','2026-11-28 00:41:34.479'),('01a21f99-acfa-7c0d-85f2-772334b931ac','01a21f99-acfa-7c0d-85f2-77222a771143',5795,'card_I5BWOJcLb9b3i2YPYKWEkhZN5CjbaJP9UJTHSNe4yqI','2026-11-28 00:41:34.714'),('01a21f99-b135-77a7-9ab1-9428f39a3742','01a21f99-b135-77a7-9ab1-94276cde914f',5995,'card_78gWV2qpcVrWqeFkY4wkN0HDXWqXiJC2ZTCzlJoT3pI','2026-11-28 00:41:35.797'),('01a21f99-b224-7904-9f41-7b443ed933bf','01a21f99-b224-7904-9f41-7b4396e98b77',7800,'card_ttvXCasCGG853a3VEXYtm0VROkcoQ66aBFIigjOCQFU','2026-11-28 00:41:36.036'),('01a21f99-b311-770b-b56e-4ac8fa973a77','01a21f99-b311-770b-b56e-4ac7fd84298c',6400,'card_XjqeDahH9YaxZ9hwn_u_wmgGTu2zOcw0Yg1RqXwNkEI','2026-11-28 00:41:36.273'),('01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d465569ed69',8400,'card_YuhWy0AwR0pvnTVsAcwUoZ_nwCxZRaVDly3P1uGfM3w','2026-11-28 00:41:36.394'),('01a21f99-b557-7f54-a501-3b753d6ba003','01a21f99-b557-7f54-a501-3b74179e569f',3195,'card_xurD7aeVit2XKhiCJA7jEHQeV-a1QlEgzEZWmjOILnc','2026-11-28 00:41:36.855');
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
INSERT INTO `peaks` VALUES ('2026-12-21','2026-12-24','The days before Christmas',16,600,250,1,'16:00'),('2027-02-12','2027-02-14','Valentine’s Day',20,800,400,2,'18:00');
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
  PRIMARY KEY (`id`),
  KEY `place_movements_by_delivery` (`delivery_id`),
  KEY `place_movements_by_day` (`delivery_date`,`slot`),
  CONSTRAINT `place_movements_reason` CHECK ((`reason` in (_utf8mb4'hold',_utf8mb4'allocate',_utf8mb4'release')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `place_movements`
--

LOCK TABLES `place_movements` WRITE;
/*!40000 ALTER TABLE `place_movements` DISABLE KEYS */;
INSERT INTO `place_movements` VALUES ('01a21f99-aaa0-7cab-9707-213d07f1b5e2','01a21f99-aa9f-7303-9b37-be4cc917bd1c','01a21f99-aa97-7ece-943a-392cd7d0d66b','2026-11-28','afternoon','hold',1,0,16,'2026-11-28 00:41:34.103'),('01a21f99-ac15-7260-8c3f-469578f4684d','01a21f99-ac14-7ff1-95f9-cb1af8f662ad','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','2026-11-28','afternoon','hold',1,0,18,'2026-11-28 00:41:34.479'),('01a21f99-acfd-7dcb-aaa1-ce6315f420e5','01a21f99-acfd-7dcb-aaa1-ce62bb686a24','01a21f99-acfa-7c0d-85f2-77222a771143','2026-11-28','afternoon','hold',1,0,18,'2026-11-28 00:41:34.714'),('01a21f99-b138-7955-8494-8d158c5e273e','01a21f99-b138-7955-8494-8d14cc69d352','01a21f99-b135-77a7-9ab1-94276cde914f','2026-11-28','afternoon','hold',1,0,16,'2026-11-28 00:41:35.797'),('01a21f99-b226-75cc-b8f9-6f4d9bf61479','01a21f99-b226-75cc-b8f9-6f4c7526fcca','01a21f99-b224-7904-9f41-7b4396e98b77','2026-11-28','afternoon','hold',1,0,33,'2026-11-28 00:41:36.036'),('01a21f99-b312-7bfc-a573-183feb6f0c13','01a21f99-b312-7bfc-a573-183e2d924720','01a21f99-b311-770b-b56e-4ac7fd84298c','2026-11-30','morning','hold',1,0,16,'2026-11-28 00:41:36.273'),('01a21f99-b38c-72ab-921d-bc61d833a069','01a21f99-b38c-72ab-921d-bc60d4e5e200','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-30','evening','hold',1,0,21,'2026-11-28 00:41:36.394'),('01a21f99-b559-7e3b-b4d1-d7fcf51b2b47','01a21f99-b558-76a5-894b-72972e7a5f05','01a21f99-b557-7f54-a501-3b74179e569f','2026-11-30','afternoon','hold',1,0,12,'2026-11-28 00:41:36.855'),('762d2586-eac4-11f1-9e1d-c6b56825530b','01a21f99-aa9f-7303-9b37-be4cc917bd1c','01a21f99-aa97-7ece-943a-392cd7d0d66b','2026-11-28','afternoon','allocate',-1,1,0,'2026-11-28 00:41:34.230'),('766297c0-eac4-11f1-9e1d-c6b56825530b','01a21f99-ac14-7ff1-95f9-cb1af8f662ad','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','2026-11-28','afternoon','allocate',-1,1,0,'2026-11-28 00:41:34.583'),('7704cb94-eac4-11f1-9e1d-c6b56825530b','01a21f99-acfd-7dcb-aaa1-ce62bb686a24','01a21f99-acfa-7c0d-85f2-77222a771143','2026-11-28','afternoon','allocate',-1,1,0,'2026-11-28 00:41:35.645'),('77276c32-eac4-11f1-9e1d-c6b56825530b','01a21f99-b138-7955-8494-8d14cc69d352','01a21f99-b135-77a7-9ab1-94276cde914f','2026-11-28','afternoon','allocate',-1,1,0,'2026-11-28 00:41:35.871'),('774b4949-eac4-11f1-9e1d-c6b56825530b','01a21f99-b226-75cc-b8f9-6f4c7526fcca','01a21f99-b224-7904-9f41-7b4396e98b77','2026-11-28','afternoon','allocate',-1,1,0,'2026-11-28 00:41:36.107'),('776ceec2-eac4-11f1-9e1d-c6b56825530b','01a21f99-b312-7bfc-a573-183e2d924720','01a21f99-b311-770b-b56e-4ac7fd84298c','2026-11-30','morning','allocate',-1,1,0,'2026-11-28 00:41:36.328'),('7783812f-eac4-11f1-9e1d-c6b56825530b','01a21f99-b38c-72ab-921d-bc60d4e5e200','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-30','evening','allocate',-1,1,0,'2026-11-28 00:41:36.476'),('778fc06c-eac4-11f1-9e1d-c6b56825530b','01a21f99-b38c-72ab-921d-bc60d4e5e200','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-30','evening','release',0,-1,-21,'2026-11-28 00:41:36.555'),('77c8b92d-eac4-11f1-9e1d-c6b56825530b','01a21f99-b558-76a5-894b-72972e7a5f05','01a21f99-b557-7f54-a501-3b74179e569f','2026-11-30','afternoon','allocate',-1,1,0,'2026-11-28 00:41:36.929');
/*!40000 ALTER TABLE `place_movements` ENABLE KEYS */;
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
INSERT INTO `reconciliation_reports` VALUES ('2026-11-28','done','01a21f99-8a49-7f4a-aa13-cb3edb45fd22','2026-11-28 00:46:25.836','2026-11-28 00:41:25.836','2026-11-28 00:41:25.900',NULL,0,0,0,0,0,'[]');
/*!40000 ALTER TABLE `reconciliation_reports` ENABLE KEYS */;
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
  `fee_cents` int NOT NULL,
  `free_over_cents` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `shop`
--

LOCK TABLES `shop` WRITE;
/*!40000 ALTER TABLE `shop` DISABLE KEYS */;
INSERT INTO `shop` VALUES (1,'Europe/London','GBP',595,6000);
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
  PRIMARY KEY (`delivery_date`,`slot`),
  CONSTRAINT `slot_places_used_not_negative` CHECK ((`used` >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `slot_places`
--

LOCK TABLES `slot_places` WRITE;
/*!40000 ALTER TABLE `slot_places` DISABLE KEYS */;
INSERT INTO `slot_places` VALUES ('2026-11-28','afternoon',5),('2026-11-30','afternoon',1),('2026-11-30','evening',0),('2026-11-30','morning',1);
/*!40000 ALTER TABLE `slot_places` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `slot_rules`
--

DROP TABLE IF EXISTS `slot_rules`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `slot_rules` (
  `weekday` int NOT NULL,
  `slot` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `from_time` char(5) COLLATE utf8mb4_bin NOT NULL,
  `to_time` char(5) COLLATE utf8mb4_bin NOT NULL,
  `cut_off_days_before` int NOT NULL,
  `cut_off_time` char(5) COLLATE utf8mb4_bin NOT NULL,
  `capacity` int NOT NULL,
  PRIMARY KEY (`weekday`,`slot`),
  CONSTRAINT `slot_rules_weekday_iso` CHECK (((`weekday` >= 1) and (`weekday` <= 7)))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `slot_rules`
--

LOCK TABLES `slot_rules` WRITE;
/*!40000 ALTER TABLE `slot_rules` DISABLE KEYS */;
INSERT INTO `slot_rules` VALUES (1,'afternoon','12:00','16:00',0,'10:00',14),(1,'evening','16:00','18:00',0,'14:00',8),(1,'morning','08:00','12:00',1,'18:00',12),(2,'afternoon','12:00','16:00',0,'10:00',14),(2,'evening','16:00','18:00',0,'14:00',8),(2,'morning','08:00','12:00',1,'18:00',12),(3,'afternoon','12:00','16:00',0,'10:00',14),(3,'evening','16:00','18:00',0,'14:00',8),(3,'morning','08:00','12:00',1,'18:00',12),(4,'afternoon','12:00','16:00',0,'10:00',14),(4,'evening','16:00','18:00',0,'14:00',8),(4,'morning','08:00','12:00',1,'18:00',12),(5,'afternoon','12:00','16:00',0,'10:00',14),(5,'evening','16:00','18:00',0,'14:00',8),(5,'morning','08:00','12:00',1,'18:00',12),(6,'afternoon','12:00','16:00',0,'11:00',10),(6,'morning','08:00','12:00',1,'18:00',12);
/*!40000 ALTER TABLE `slot_rules` ENABLE KEYS */;
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
INSERT INTO `webhook_events` VALUES ('1556ccda-a752-4dd5-abb5-5d2e64a96111','payment.authorised','01a21f99-b311-770b-b56e-4ac8fa973a77','01a21f99-b311-770b-b56e-4ac7fd84298c','2026-11-28 00:41:36.301','2026-11-28 00:41:36.757','2026-11-28 00:41:36.889'),('25bde967-e735-4fd8-974a-5de1dea966b4','payment.authorised','01a21f99-b557-7f54-a501-3b753d6ba003','01a21f99-b557-7f54-a501-3b74179e569f','2026-11-28 00:41:36.894','2026-11-28 00:41:37.823','2026-11-28 00:41:37.904'),('377b76c7-4c2d-4588-bd3c-7d494923715a','payment.captured','01a21f99-aa97-7ece-943a-392d1558d7ec','01a21f99-aa97-7ece-943a-392cd7d0d66b','2026-11-28 00:41:34.222','2026-11-28 00:41:35.359','2026-11-28 00:41:35.876'),('46f0921d-035f-48d3-8fbe-a29494680167','payment.captured','01a21f99-b557-7f54-a501-3b753d6ba003','01a21f99-b557-7f54-a501-3b74179e569f','2026-11-28 00:41:36.924','2026-11-28 00:41:37.820','2026-11-28 00:41:37.904'),('47de071b-0f05-4572-9496-0aebee317c89','payment.authorised','01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','2026-11-28 00:41:34.539','2026-11-28 00:41:35.500','2026-11-28 00:41:35.876'),('62f63102-da79-41b3-991b-4a4e8507461d','payment.captured','01a21f99-acfa-7c0d-85f2-772334b931ac','01a21f99-acfa-7c0d-85f2-77222a771143','2026-11-28 00:41:35.631','2026-11-28 00:41:36.739','2026-11-28 00:41:36.889'),('78578e27-b1de-4f9f-9bdd-9ffe94514138','payment.captured','01a21f99-b311-770b-b56e-4ac8fa973a77','01a21f99-b311-770b-b56e-4ac7fd84298c','2026-11-28 00:41:36.321','2026-11-28 00:41:36.794','2026-11-28 00:41:36.899'),('861c3265-3271-4778-845c-8fbb97b66ab2','payment.refunded','01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-28 00:41:36.552','2026-11-28 00:41:36.788','2026-11-28 00:41:36.897'),('87764acb-97de-409b-87d1-5491ebe9a86f','payment.authorised','01a21f99-b224-7904-9f41-7b443ed933bf','01a21f99-b224-7904-9f41-7b4396e98b77','2026-11-28 00:41:36.076','2026-11-28 00:41:36.763','2026-11-28 00:41:36.889'),('8ddbc132-9f87-4d44-9899-7eea6fd5c5fc','payment.authorised','01a21f99-acfa-7c0d-85f2-772334b931ac','01a21f99-acfa-7c0d-85f2-77222a771143','2026-11-28 00:41:34.872','2026-11-28 00:41:35.489','2026-11-28 00:41:35.876'),('8e083962-4a41-46c9-b91e-686118aedeac','payment.captured','01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-28 00:41:36.470','2026-11-28 00:41:36.774','2026-11-28 00:41:36.889'),('af1df226-cfe0-49f2-aeb6-7ced0c135243','payment.captured','01a21f99-b135-77a7-9ab1-9428f39a3742','01a21f99-b135-77a7-9ab1-94276cde914f','2026-11-28 00:41:35.866','2026-11-28 00:41:36.693','2026-11-28 00:41:36.889'),('af6a135b-3e0d-48df-9d98-02e645c54db3','payment.captured','01a21f99-b224-7904-9f41-7b443ed933bf','01a21f99-b224-7904-9f41-7b4396e98b77','2026-11-28 00:41:36.100','2026-11-28 00:41:36.755','2026-11-28 00:41:36.889'),('c0cf6a82-eed8-4a12-a685-33703a4011dd','payment.authorised','01a21f99-aa97-7ece-943a-392d1558d7ec','01a21f99-aa97-7ece-943a-392cd7d0d66b','2026-11-28 00:41:34.175','2026-11-28 00:41:35.236','2026-11-28 00:41:35.876'),('d78fdc1f-74c8-4613-85c4-4e3af69727b5','payment.captured','01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','2026-11-28 00:41:34.578','2026-11-28 00:41:35.457','2026-11-28 00:41:35.876'),('d89c51fd-552a-4520-8972-a65f932a3f6a','payment.authorised','01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d465569ed69','2026-11-28 00:41:36.441','2026-11-28 00:41:36.771','2026-11-28 00:41:36.889'),('e1b7c993-fe94-4661-9213-305a567bace9','payment.authorised','01a21f99-b135-77a7-9ab1-9428f39a3742','01a21f99-b135-77a7-9ab1-94276cde914f','2026-11-28 00:41:35.847','2026-11-28 00:41:36.756','2026-11-28 00:41:36.889');
/*!40000 ALTER TABLE `webhook_events` ENABLE KEYS */;
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
