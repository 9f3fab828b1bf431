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
INSERT INTO `basket_lines` VALUES ('01a21eeb-6850-7416-b6ba-5f6157f807e9','01a21eeb-67ec-7645-8ed1-df22a5d1d3c2','first-light','classic',1,'[{\"key\": \"stoneware-vase\", \"quantity\": 1}]','2026-11-28','Thank you for the soup, the lifts and the rest.\n\nIris'),('01a21eeb-6a1f-70df-a0d9-b0b9bc748b8b','01a21eeb-6a00-76c9-b328-9635fb4cf2a3','plain-speaking','grand',1,'[]','2026-11-28',''),('01a21eeb-6b28-7d08-b663-111b18184f13','01a21eeb-6b0f-7b80-8f2e-3920027e303f','hedgerow','classic',1,'[]','2026-11-28','Fifty looks good on you.\nLove, all at number nine'),('01a21eeb-6cf8-70ac-9b5f-9f08f98a9eba','01a21eeb-6ce2-79b2-b074-239a3b6bf2c8','sea-fret','classic',1,'[]','2026-11-28','Congratulations, Doctor.'),('01a21eeb-6d8f-7b3f-8b41-d894b1386d6b','01a21eeb-6d74-7d33-aa47-71da80ccabdb','market-day','petite',3,'[]','2026-11-28','For the tables, with thanks'),('01a21eeb-7040-7375-8da3-a3d28be949f9','01a21eeb-7014-7866-96f1-2f085680790a','quiet-white','classic',1,'[{\"key\": \"beeswax-candle\", \"quantity\": 1}]','2026-11-30','With love and sympathy from all of us at the school'),('01a21eeb-71bc-7403-98e1-ce841492e2af','01a21eeb-7194-792c-9c1f-0e9b319e3f4c','wren','classic',1,'[]','2026-11-30','Get well soon, Anna. The cat misses you.'),('01a21eeb-7273-7ec6-8e58-307daef7b209','01a21eeb-725a-74d7-af5f-cbd93edffe62','fig-and-clay','grand',1,'[]','2026-11-30','To the new house');
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
INSERT INTO `baskets` VALUES ('01a21eeb-67ec-7645-8ed1-df22a5d1d3c2',NULL,'fdc17edb1a0cef3e5b51df8634c745a5fac48c1c25a4e551b49027263bef1a46',1,'2026-11-27 21:31:13.772','2026-11-27 21:31:13.874',NULL,NULL),('01a21eeb-6a00-76c9-b328-9635fb4cf2a3',NULL,'77474a7538e2ccdf70d40219e156ab2114878a3e6cc19b7119456783f8ae4be5',1,'2026-11-27 21:31:14.304','2026-11-27 21:31:14.340',NULL,NULL),('01a21eeb-6b0f-7b80-8f2e-3920027e303f',NULL,'9f872e528598d41a9329dbad67504659c5c11f3e512fbcadfc50a5de9f5e57c4',1,'2026-11-27 21:31:14.575','2026-11-27 21:31:14.601',NULL,NULL),('01a21eeb-6ce2-79b2-b074-239a3b6bf2c8',NULL,'47f004210800ed29f880324a69c695366beee6f1fe36b8fa480d96eb259c1bd0',1,'2026-11-27 21:31:15.042','2026-11-27 21:31:15.064',NULL,NULL),('01a21eeb-6d74-7d33-aa47-71da80ccabdb',NULL,'e84ee646edba4ef9cdeb2468d294b575951ba83079ea9a7c3a802286530b7bbe',1,'2026-11-27 21:31:15.188','2026-11-27 21:31:15.217',NULL,NULL),('01a21eeb-7014-7866-96f1-2f085680790a',NULL,'e5ce1ce77e13d606ca6b27679df769dca85bb00ab19d87fb173d044551f4ff64',1,'2026-11-27 21:31:15.860','2026-11-27 21:31:15.914',NULL,NULL),('01a21eeb-7194-792c-9c1f-0e9b319e3f4c',NULL,'65dca5e389eb93f4d4a03575a4f4d0b9b34adab36b3435dedb96254ab6e0263f',1,'2026-11-27 21:31:16.244','2026-11-27 21:31:16.290',NULL,NULL),('01a21eeb-725a-74d7-af5f-cbd93edffe62',NULL,'e485b0586784f5f22736563ea5d3f19838a3dfbc3bb8afcbc68fdbaaaec1fa69',1,'2026-11-27 21:31:16.442','2026-11-27 21:31:16.469',NULL,NULL);
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
INSERT INTO `checkouts` VALUES ('01a21eeb-68ca-72b3-b44d-c655ddaff22b','place','done',NULL,'01a21eeb-68ca-72b3-b44d-c656809c0b0e','01a21eeb-68ca-72b3-b44d-c657295b7b60','01a21eeb-68ca-72b3-b44d-c658347523fc','2026-11-27 21:31:14.194','2026-11-27 21:31:14.194',0),('01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','place','done',NULL,'01a21eeb-6a57-7c31-91ee-6f0c943dd45a','01a21eeb-6a57-7c31-91ee-6f0d14bad747','01a21eeb-6a57-7c31-91ee-6f0e932e3946','2026-11-27 21:31:14.523','2026-11-27 21:31:14.523',0),('01a21eeb-6b57-756e-8b44-f47e79da7022','place','done',NULL,'01a21eeb-6b57-756e-8b44-f47f6d15e6eb','01a21eeb-6b57-756e-8b44-f480cdbad967','01a21eeb-6b57-756e-8b44-f481a9942644','2026-11-27 21:31:14.797','2026-11-27 21:31:14.797',0),('01a21eeb-6d1d-7437-bf48-ad005a5db74a','place','done',NULL,'01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','01a21eeb-6d1d-7437-bf48-ad02e14851a6','01a21eeb-6d1d-7437-bf48-ad0311088da0','2026-11-27 21:31:15.170','2026-11-27 21:31:15.170',0),('01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','place','done',NULL,'01a21eeb-6dfb-7c27-b31b-62c0ae224468','01a21eeb-6dfb-7c27-b31b-62c1800c0638','01a21eeb-6dfb-7c27-b31b-62c20ea95933','2026-11-27 21:31:15.492','2026-11-27 21:31:15.492',0),('01a21eeb-70d3-75d5-9db8-a02d33c8be40','place','done',NULL,'01a21eeb-70d3-75d5-9db8-a02e1404fbb6','01a21eeb-70d3-75d5-9db8-a02f3d080086','01a21eeb-70d3-75d5-9db8-a0303def6061','2026-11-27 21:31:16.224','2026-11-27 21:31:16.224',0),('01a21eeb-7207-7a36-afba-bf535c91a31d','place','done',NULL,'01a21eeb-7207-7a36-afba-bf541c7f3ebe','01a21eeb-7207-7a36-afba-bf5509519da9','01a21eeb-7207-7a36-afba-bf56c0ca4bf4','2026-11-27 21:31:16.425','2026-11-27 21:31:16.425',0),('01a21eeb-72a3-75f6-9e27-4695959c4f67','undo','done','cancelled','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4697e8b5f58c','01a21eeb-730c-71d8-9a07-813e1b40cd31','2026-11-27 21:31:16.700','2026-11-27 21:31:16.700',0);
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
INSERT INTO `migration_lease` VALUES (1,'cb3ac4d8-5a4a-43f4-ba23-09723df11810','2026-11-27 21:31:05.531');
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
INSERT INTO `migrations` VALUES ('001_baskets.sql','2026-11-27 21:31:05.104'),('002_basket_lines.sql','2026-11-27 21:31:05.144'),('003_shop.sql','2026-11-27 21:31:05.177'),('004_slot_rules.sql','2026-11-27 21:31:05.188'),('005_closures.sql','2026-11-27 21:31:05.202'),('006_slot_places.sql','2026-11-27 21:31:05.217'),('007_orders.sql','2026-11-27 21:31:05.235'),('008_order_deliveries.sql','2026-11-27 21:31:05.299'),('009_order_lines.sql','2026-11-27 21:31:05.315'),('010_order_events.sql','2026-11-27 21:31:05.369'),('011_payment_attempts.sql','2026-11-27 21:31:05.386'),('012_checkouts.sql','2026-11-27 21:31:05.401'),('013_idempotency_keys.sql','2026-11-27 21:31:05.413'),('014_outbox.sql','2026-11-27 21:31:05.430'),('015_webhook_events.sql','2026-11-27 21:31:05.440'),('016_reconciliation_reports.sql','2026-11-27 21:31:05.459'),('017_member_baskets.sql','2026-11-27 21:31:05.487'),('018_order_links.sql','2026-11-27 21:31:05.505'),('019_order_refunds.sql','2026-11-27 21:31:05.528');
/*!40000 ALTER TABLE `migrations` ENABLE KEYS */;
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
INSERT INTO `order_deliveries` VALUES ('01a21eeb-68ce-7e08-984b-35f9e203bf98','01a21eeb-68ca-72b3-b44d-c655ddaff22b','2026-11-28','afternoon',1,'{\"name\": \"Marguerite Bell\", \"town\": \"Bristol\", \"line1\": \"14 Cotham Vale\", \"postcode\": \"BS6 6HS\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','out_for_delivery',0),('01a21eeb-6a5b-73bd-943f-ed61ebfd9df1','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','2026-11-28','afternoon',1,'{\"name\": \"Tunde Adeyemi\", \"town\": \"Bristol\", \"line1\": \"3 Elton Road\", \"postcode\": \"BS8 1SJ\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','made',0),('01a21eeb-6b59-7214-82eb-0c8f28d6201a','01a21eeb-6b57-756e-8b44-f47e79da7022','2026-11-28','afternoon',1,'{\"name\": \"Ragnhild Lindqvist\", \"town\": \"Bristol\", \"line1\": \"27 Upton Road\", \"postcode\": \"BS3 1LW\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','in_design',595),('01a21eeb-6d1e-7e8c-92e6-157f8c12cf13','01a21eeb-6d1d-7437-bf48-ad005a5db74a','2026-11-28','afternoon',1,'{\"name\": \"Priya Shah\", \"town\": \"Bristol\", \"line1\": \"88 Gloucester Road\", \"postcode\": \"BS7 8BN\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',595),('01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','2026-11-28','afternoon',1,'{\"name\": \"The Lark\", \"town\": \"Bristol\", \"line1\": \"5 Zetland Road\", \"postcode\": \"BS6 7AG\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','delivered',0),('01a21eeb-70e5-7f6a-88e1-4032f5670498','01a21eeb-70d3-75d5-9db8-a02d33c8be40','2026-11-30','morning',1,'{\"name\": \"Joan Penhaligon\", \"town\": \"Bristol\", \"line1\": \"41 Coldharbour Road\", \"postcode\": \"BS6 7NA\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',0),('01a21eeb-7209-7898-8608-9d6c1fbf01cc','01a21eeb-7207-7a36-afba-bf535c91a31d','2026-11-30','afternoon',1,'{\"name\": \"Anna Novak\", \"town\": \"Bristol\", \"line1\": \"9 Stapleton Road\", \"postcode\": \"BS5 0QW\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','scheduled',595),('01a21eeb-72a6-7b82-b8c8-c7c072fd47bf','01a21eeb-72a3-75f6-9e27-4695959c4f67','2026-11-30','evening',0,'{\"name\": \"Sam and Ade Marlowe\", \"town\": \"Bristol\", \"line1\": \"2 Park Street\", \"postcode\": \"BS1 5HR\", \"surprise\": false, \"addressType\": \"home\"}','neighbour','cancelled',0);
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
INSERT INTO `order_events` VALUES ('01a21eeb-68d0-7e75-9e09-545847e58a84','01a21eeb-68ca-72b3-b44d-c655ddaff22b',NULL,'ordered','buyer','2026-11-27 21:31:13.994'),('01a21eeb-6997-7581-9407-46b6c2e06bca','01a21eeb-68ca-72b3-b44d-c655ddaff22b',NULL,'paid','shop','2026-11-27 21:31:14.194'),('01a21eeb-6997-7581-9407-46b780c38ffd','01a21eeb-68ca-72b3-b44d-c655ddaff22b',NULL,'placed','shop','2026-11-27 21:31:14.194'),('01a21eeb-69ce-7a2e-833d-bb3ab88697b0','01a21eeb-68ca-72b3-b44d-c655ddaff22b','01a21eeb-68ce-7e08-984b-35f9e203bf98','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:14.253'),('01a21eeb-69e3-7638-b53a-85185b4d062e','01a21eeb-68ca-72b3-b44d-c655ddaff22b','01a21eeb-68ce-7e08-984b-35f9e203bf98','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:14.275'),('01a21eeb-69f6-7d76-b74b-c8c11270d056','01a21eeb-68ca-72b3-b44d-c655ddaff22b','01a21eeb-68ce-7e08-984b-35f9e203bf98','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:14.294'),('01a21eeb-6a5b-73bd-943f-ed6345ae18f4','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af',NULL,'ordered','buyer','2026-11-27 21:31:14.391'),('01a21eeb-6adf-71c9-b227-b8e27e475b2f','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af',NULL,'paid','shop','2026-11-27 21:31:14.523'),('01a21eeb-6adf-71c9-b227-b8e3c8c9c5f3','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af',NULL,'placed','shop','2026-11-27 21:31:14.523'),('01a21eeb-6b04-7446-b340-7cbf3fab962a','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','01a21eeb-6a5b-73bd-943f-ed61ebfd9df1','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:14.564'),('01a21eeb-6b5a-74e6-a662-b5ed21401293','01a21eeb-6b57-756e-8b44-f47e79da7022',NULL,'ordered','buyer','2026-11-27 21:31:14.647'),('01a21eeb-6bf6-7262-ae47-f447e84dac64','01a21eeb-6b57-756e-8b44-f47e79da7022',NULL,'paid','shop','2026-11-27 21:31:14.797'),('01a21eeb-6bf6-7262-ae47-f4486366a7d9','01a21eeb-6b57-756e-8b44-f47e79da7022',NULL,'placed','shop','2026-11-27 21:31:14.797'),('01a21eeb-6cc6-7314-81a9-c154621aaed3','01a21eeb-6b57-756e-8b44-f47e79da7022','01a21eeb-6b59-7214-82eb-0c8f28d6201a','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:15.012'),('01a21eeb-6d1f-7569-9c0c-666aae077a69','01a21eeb-6d1d-7437-bf48-ad005a5db74a',NULL,'ordered','buyer','2026-11-27 21:31:15.101'),('01a21eeb-6d64-7e40-a47b-8faa167d5c8b','01a21eeb-6d1d-7437-bf48-ad005a5db74a',NULL,'paid','shop','2026-11-27 21:31:15.170'),('01a21eeb-6d64-7e40-a47b-8fab302ee01f','01a21eeb-6d1d-7437-bf48-ad005a5db74a',NULL,'placed','shop','2026-11-27 21:31:15.170'),('01a21eeb-6e02-77bf-83b1-a5fe2fb30275','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a',NULL,'ordered','buyer','2026-11-27 21:31:15.323'),('01a21eeb-6ec0-79b6-8b8f-93142dff2917','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a',NULL,'paid','shop','2026-11-27 21:31:15.492'),('01a21eeb-6ec1-77f5-abc2-5c033d73405c','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a',NULL,'placed','shop','2026-11-27 21:31:15.492'),('01a21eeb-6f3f-75af-8689-f91388649d85','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:15.646'),('01a21eeb-6f98-7a42-9eaf-8d50e8793c80','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:15.733'),('01a21eeb-6fdb-7fc2-af1d-1cff7b6bc555','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:15.802'),('01a21eeb-6ffc-7f36-b559-ee61024465ff','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9','delivered','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 21:31:15.834'),('01a21eeb-70e6-76e9-a5cc-d1f2d98ea4f8','01a21eeb-70d3-75d5-9db8-a02d33c8be40',NULL,'ordered','buyer','2026-11-27 21:31:16.051'),('01a21eeb-7182-74ea-903d-0b3814c84522','01a21eeb-70d3-75d5-9db8-a02d33c8be40',NULL,'paid','shop','2026-11-27 21:31:16.224'),('01a21eeb-7182-74ea-903d-0b390d3bff9a','01a21eeb-70d3-75d5-9db8-a02d33c8be40',NULL,'placed','shop','2026-11-27 21:31:16.224'),('01a21eeb-7209-7898-8608-9d6e49a3868c','01a21eeb-7207-7a36-afba-bf535c91a31d',NULL,'ordered','buyer','2026-11-27 21:31:16.359'),('01a21eeb-724b-7780-8878-7b16867f69ed','01a21eeb-7207-7a36-afba-bf535c91a31d',NULL,'paid','shop','2026-11-27 21:31:16.425'),('01a21eeb-724c-7cf2-80e9-cf1173f658c0','01a21eeb-7207-7a36-afba-bf535c91a31d',NULL,'placed','shop','2026-11-27 21:31:16.425'),('01a21eeb-72a6-7b82-b8c8-c7c2e50800e5','01a21eeb-72a3-75f6-9e27-4695959c4f67',NULL,'ordered','buyer','2026-11-27 21:31:16.515'),('01a21eeb-72f1-7f94-ad18-53eeceb56666','01a21eeb-72a3-75f6-9e27-4695959c4f67',NULL,'paid','shop','2026-11-27 21:31:16.591'),('01a21eeb-72f1-7f94-ad18-53ef17a9955a','01a21eeb-72a3-75f6-9e27-4695959c4f67',NULL,'placed','shop','2026-11-27 21:31:16.591'),('01a21eeb-7313-7d3a-8591-e1ff282a5670','01a21eeb-72a3-75f6-9e27-4695959c4f67',NULL,'cancelled','buyer','2026-11-27 21:31:16.620'),('01a21eeb-734e-7c8b-90d3-1dec98239fa7','01a21eeb-72a3-75f6-9e27-4695959c4f67',NULL,'refunded','shop','2026-11-27 21:31:16.679');
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
  PRIMARY KEY (`id`),
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
INSERT INTO `order_lines` VALUES ('01a21eeb-68d0-7e75-9e09-5457f6d5507a','01a21eeb-68ca-72b3-b44d-c655ddaff22b','01a21eeb-68ce-7e08-984b-35f9e203bf98','first-light','First Light','#f0d9c9','classic',1,4800,7000,16,'{\"seed\": \"first-light\", \"paper\": \"oat\", \"stems\": [{\"key\": \"rose-peach\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 peach roses\", \"colour\": \"peach\"}, {\"key\": \"peony-blush\", \"kind\": \"peony\", \"count\": 3, \"label\": \"3 blush peonies\", \"colour\": \"blush\"}, {\"key\": \"ranunculus-ivory\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 ivory ranunculus\", \"colour\": \"ivory\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 3, \"label\": \"3 white gypsophila\", \"colour\": \"white\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"astilbe-blush\", \"kind\": \"astilbe\", \"count\": 2, \"label\": \"2 blush astilbe\", \"colour\": \"blush\"}], \"ribbon\": \"peach\", \"dressing\": \"paper\"}','[{\"key\": \"stoneware-vase\", \"name\": \"Stoneware vase\", \"quantity\": 1, \"unitPriceCents\": 2200}]','Thank you for the soup, the lifts and the rest.\n\nIris'),('01a21eeb-6a5b-73bd-943f-ed6240e4262e','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','01a21eeb-6a5b-73bd-943f-ed61ebfd9df1','plain-speaking','Plain Speaking','#e3cdc6','grand',1,8900,8900,18,'{\"seed\": \"plain-speaking\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-red\", \"kind\": \"rose\", \"count\": 17, \"label\": \"17 red roses\", \"colour\": \"red\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 7, \"label\": \"7 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 6, \"label\": \"6 white gypsophila\", \"colour\": \"white\"}], \"ribbon\": \"red\", \"dressing\": \"paper\"}','[]',''),('01a21eeb-6b5a-74e6-a662-b5ecbc23ee70','01a21eeb-6b57-756e-8b44-f47e79da7022','01a21eeb-6b59-7214-82eb-0c8f28d6201a','hedgerow','Hedgerow','#cfd8cd','classic',1,5200,5200,18,'{\"seed\": \"hedgerow\", \"paper\": \"sage\", \"stems\": [{\"key\": \"anemone-white\", \"kind\": \"anemone\", \"count\": 6, \"label\": \"6 white anemones\", \"colour\": \"white\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 5, \"label\": \"5 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"eryngium-blue\", \"kind\": \"eryngium\", \"count\": 4, \"label\": \"4 blue sea holly\", \"colour\": \"blue\"}, {\"key\": \"lavender-violet\", \"kind\": \"lavender\", \"count\": 3, \"label\": \"3 violet lavender\", \"colour\": \"violet\"}, {\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 4, \"label\": \"4 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 4, \"label\": \"4 olive branches\", \"colour\": \"olive\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 3, \"label\": \"3 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sage\", \"dressing\": \"tied\"}','[]','Fifty looks good on you.\nLove, all at number nine'),('01a21eeb-6d1f-7569-9c0c-66697215f7f1','01a21eeb-6d1d-7437-bf48-ad005a5db74a','01a21eeb-6d1e-7e8c-92e6-157f8c12cf13','sea-fret','Sea Fret','#cbd8e0','classic',1,5400,5400,16,'{\"seed\": \"sea-fret\", \"paper\": \"oat\", \"stems\": [{\"key\": \"hydrangea-sky\", \"kind\": \"hydrangea\", \"count\": 3, \"label\": \"3 sky hydrangeas\", \"colour\": \"sky\"}, {\"key\": \"delphinium-blue\", \"kind\": \"delphinium\", \"count\": 5, \"label\": \"5 blue delphiniums\", \"colour\": \"blue\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"eryngium-sky\", \"kind\": \"eryngium\", \"count\": 3, \"label\": \"3 sky sea holly\", \"colour\": \"sky\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sky\", \"dressing\": \"vase\"}','[]','Congratulations, Doctor.'),('01a21eeb-6e02-77bf-83b1-a5fd4585c206','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9','market-day','Market Day','#f1dccb','petite',3,2600,7800,11,'{\"seed\": \"market-day\", \"paper\": \"sage\", \"stems\": [{\"key\": \"tulip-coral\", \"kind\": \"tulip\", \"count\": 6, \"label\": \"6 coral tulips\", \"colour\": \"coral\"}, {\"key\": \"tulip-peach\", \"kind\": \"tulip\", \"count\": 4, \"label\": \"4 peach tulips\", \"colour\": \"peach\"}, {\"key\": \"ruscus-green\", \"kind\": \"ruscus\", \"count\": 3, \"label\": \"3 green ruscus\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"paper\"}','[]','For the tables, with thanks'),('01a21eeb-70e6-76e9-a5cc-d1f1fd371d16','01a21eeb-70d3-75d5-9db8-a02d33c8be40','01a21eeb-70e5-7f6a-88e1-4032f5670498','quiet-white','Quiet White','#c9d0c4','classic',1,5000,6400,16,'{\"seed\": \"quiet-white\", \"paper\": \"oat\", \"stems\": [{\"key\": \"lily-white\", \"kind\": \"lily\", \"count\": 4, \"label\": \"4 white lilies\", \"colour\": \"white\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"snapdragon-white\", \"kind\": \"snapdragon\", \"count\": 3, \"label\": \"3 white snapdragons\", \"colour\": \"white\"}, {\"key\": \"waxflower-white\", \"kind\": \"waxflower\", \"count\": 3, \"label\": \"3 white waxflower\", \"colour\": \"white\"}, {\"key\": \"ruscus-forest\", \"kind\": \"ruscus\", \"count\": 5, \"label\": \"5 forest ruscus\", \"colour\": \"forest\"}], \"ribbon\": \"ivory\", \"dressing\": \"tied\"}','[{\"key\": \"beeswax-candle\", \"name\": \"Beeswax candle\", \"quantity\": 1, \"unitPriceCents\": 1400}]','With love and sympathy from all of us at the school'),('01a21eeb-7209-7898-8608-9d6d1e0540d9','01a21eeb-7207-7a36-afba-bf535c91a31d','01a21eeb-7209-7898-8608-9d6c1fbf01cc','wren','Wren','#d9ddca','classic',1,2600,2600,12,'{\"seed\": \"wren\", \"paper\": \"butter\", \"stems\": [{\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 3, \"label\": \"3 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"daisy-white\", \"kind\": \"daisy\", \"count\": 3, \"label\": \"3 chamomile\", \"colour\": \"white\"}, {\"key\": \"ranunculus-blush\", \"kind\": \"ranunculus\", \"count\": 3, \"label\": \"3 blush ranunculus\", \"colour\": \"blush\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 2, \"label\": \"2 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"fern-green\", \"kind\": \"fern\", \"count\": 3, \"label\": \"3 green leather fern\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"vase\"}','[]','Get well soon, Anna. The cat misses you.'),('01a21eeb-72a6-7b82-b8c8-c7c10a145cef','01a21eeb-72a3-75f6-9e27-4695959c4f67','01a21eeb-72a6-7b82-b8c8-c7c072fd47bf','fig-and-clay','Fig & Clay','#e0cbb9','grand',1,8400,8400,21,'{\"seed\": \"fig-and-clay\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-mocha\", \"kind\": \"rose\", \"count\": 7, \"label\": \"7 mocha roses\", \"colour\": \"mocha\"}, {\"key\": \"dahlia-mocha\", \"kind\": \"dahlia\", \"count\": 4, \"label\": \"4 mocha dahlias\", \"colour\": \"mocha\"}, {\"key\": \"chrysanthemum-rust\", \"kind\": \"chrysanthemum\", \"count\": 6, \"label\": \"6 rust chrysanthemums\", \"colour\": \"rust\"}, {\"key\": \"ranunculus-peach\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 peach ranunculus\", \"colour\": \"peach\"}, {\"key\": \"hypericum-rust\", \"kind\": \"hypericum\", \"count\": 4, \"label\": \"4 rust hypericum\", \"colour\": \"rust\"}, {\"key\": \"astilbe-burgundy\", \"kind\": \"astilbe\", \"count\": 4, \"label\": \"4 burgundy astilbe\", \"colour\": \"burgundy\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 6, \"label\": \"6 olive branches\", \"colour\": \"olive\"}], \"ribbon\": \"mocha\", \"dressing\": \"paper\"}','[]','To the new house');
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
INSERT INTO `order_links` VALUES ('06192c73350b6ecab8430d57c11bf2eb31948c3b2d62fbbc41cdb4043d8141d2','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','2026-11-27 21:31:16.127'),('07c85f18ae275322b21b897ace2d9c8539e8af63906a497eb9e67005b5ec7a9e','01a21eeb-6d1d-7437-bf48-ad005a5db74a','2026-11-27 21:31:16.125'),('0e03dcb48bfca0170e3765dc81333ca63a0fa898311ef6e7a9e36d98fd454fac','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','2026-11-27 21:31:16.144'),('9f98d3828ea780f0c4fee00f9d624ef1d61053d9406ce4ece8b9421b501b6cd5','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','2026-11-27 21:31:16.124'),('ca57ffe98e33721b817aef5899637983caa4e43b7bda2629d22a1c2228bef8cb','01a21eeb-70d3-75d5-9db8-a02d33c8be40','2026-11-27 21:31:17.203'),('d7fe4c236f595f3bb5e455c28c12124ecb7d872b2b0744f90bcefcdb13a3eeb8','01a21eeb-72a3-75f6-9e27-4695959c4f67','2026-11-27 21:31:17.203'),('debaefc27211c4dc6c68982de7c5863de646587a3d15bc2789e3a1d644c27b7f','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','2026-11-27 21:31:14.924'),('f3a817d0f6d77f68a09f544d322c9092586daeaa6e94cc7425b6ae421b65786c','01a21eeb-6b57-756e-8b44-f47e79da7022','2026-11-27 21:31:16.080'),('fa24e0f8ace0a53e98ead3f72f8fe61c8c15c284ef2d286d34fe88c4998b0920','01a21eeb-72a3-75f6-9e27-4695959c4f67','2026-11-27 21:31:17.204');
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
INSERT INTO `orders` VALUES ('01a21eeb-68ca-72b3-b44d-c655ddaff22b','VT-3JKNBN','01a21eeb-67ec-7645-8ed1-df22a5d1d3c2','0199a1d0-5b20-7c31-8f00-0000000005a1','fdc17edb1a0cef3e5b51df8634c745a5fac48c1c25a4e551b49027263bef1a46','confirmed','paid','rosa@vetch.example',NULL,'GBP',7000,0,7000,7000,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 21:31:13.994','2026-11-27 21:31:14.194'),('01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','VT-BDYGNX','01a21eeb-6a00-76c9-b328-9635fb4cf2a3',NULL,'77474a7538e2ccdf70d40219e156ab2114878a3e6cc19b7119456783f8ae4be5','confirmed','paid','k.oyelaran@example.com',NULL,'GBP',8900,0,8900,8900,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 21:31:14.391','2026-11-27 21:31:14.523'),('01a21eeb-6b57-756e-8b44-f47e79da7022','VT-MAY3Z8','01a21eeb-6b0f-7b80-8f2e-3920027e303f',NULL,'9f872e528598d41a9329dbad67504659c5c11f3e512fbcadfc50a5de9f5e57c4','confirmed','paid','nine@example.com',NULL,'GBP',5200,595,5795,5795,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 21:31:14.647','2026-11-27 21:31:14.797'),('01a21eeb-6d1d-7437-bf48-ad005a5db74a','VT-JAJ2JQ','01a21eeb-6ce2-79b2-b074-239a3b6bf2c8',NULL,'47f004210800ed29f880324a69c695366beee6f1fe36b8fa480d96eb259c1bd0','placed','paid','m.shah@example.com',NULL,'GBP',5400,595,5995,5995,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 21:31:15.101','2026-11-27 21:31:15.170'),('01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','VT-GDEM9P','01a21eeb-6d74-7d33-aa47-71da80ccabdb',NULL,'e84ee646edba4ef9cdeb2468d294b575951ba83079ea9a7c3a802286530b7bbe','completed','paid','bookings@lark.example',NULL,'GBP',7800,0,7800,7800,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 21:31:15.323','2026-11-27 21:31:15.492'),('01a21eeb-70d3-75d5-9db8-a02d33c8be40','VT-9QT95N','01a21eeb-7014-7866-96f1-2f085680790a',NULL,'e5ce1ce77e13d606ca6b27679df769dca85bb00ab19d87fb173d044551f4ff64','placed','paid','office@school.example',NULL,'GBP',6400,0,6400,6400,0,'Visa','4242',NULL,NULL,'2026-11-29 18:00:00.000',NULL,'2026-11-27 21:31:16.051','2026-11-27 21:31:16.224'),('01a21eeb-7207-7a36-afba-bf535c91a31d','VT-8BSFQS','01a21eeb-7194-792c-9c1f-0e9b319e3f4c','0199a1d0-5b20-7c31-8f00-0000000005a1','65dca5e389eb93f4d4a03575a4f4d0b9b34adab36b3435dedb96254ab6e0263f','placed','paid','rosa@vetch.example',NULL,'GBP',2600,595,3195,3195,0,'Visa','4242',NULL,NULL,'2026-11-30 10:00:00.000',NULL,'2026-11-27 21:31:16.359','2026-11-27 21:31:16.425'),('01a21eeb-72a3-75f6-9e27-4695959c4f67','VT-5YFGQC','01a21eeb-725a-74d7-af5f-cbd93edffe62',NULL,'e485b0586784f5f22736563ea5d3f19838a3dfbc3bb8afcbc68fdbaaaec1fa69','cancelled','refunded','dev@example.com',NULL,'GBP',8400,0,8400,8400,8400,'Visa','4242',NULL,NULL,'2026-11-30 14:00:00.000',NULL,'2026-11-27 21:31:16.515','2026-11-27 21:31:16.591');
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
INSERT INTO `outbox` VALUES ('01a21eeb-6998-7828-98c2-e83485d49ef6','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21eeb-68ca-72b3-b44d-c655ddaff22b\"}','sent',1,'2026-11-27 21:31:15.013','261d94b7-a587-4c28-a361-47f3268e0b79',NULL,'2026-11-27 21:31:14.194','2026-11-27 21:31:15.013'),('01a21eeb-69e6-7652-9048-adb3a810b412','stock-consumed','{\"orderId\":\"01a21eeb-68ca-72b3-b44d-c655ddaff22b\",\"deliveryId\":\"01a21eeb-68ce-7e08-984b-35f9e203bf98\",\"consumed\":{\"stems\":[{\"key\":\"astilbe-blush\",\"count\":2},{\"key\":\"eucalyptus-sage\",\"count\":5},{\"key\":\"gypsophila-white\",\"count\":3},{\"key\":\"peony-blush\",\"count\":3},{\"key\":\"ranunculus-ivory\",\"count\":6},{\"key\":\"rose-peach\",\"count\":5}],\"extras\":[{\"key\":\"stoneware-vase\",\"count\":1}]}}','sent',1,'2026-11-27 21:31:14.928','57e8ea41-5f01-4615-8a01-5e27569bc69e',NULL,'2026-11-27 21:31:14.275','2026-11-27 21:31:14.928'),('01a21eeb-69f7-79f6-8b29-bcca87c71128','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a21eeb-68ca-72b3-b44d-c655ddaff22b\",\"deliveryId\":\"01a21eeb-68ce-7e08-984b-35f9e203bf98\"}','sent',1,'2026-11-27 21:31:15.020','cd018ba8-c318-4383-b5b4-6bb71e27bd76',NULL,'2026-11-27 21:31:14.294','2026-11-27 21:31:15.020'),('01a21eeb-6ae0-7a93-a00b-d633a1d0d1d0','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21eeb-6a57-7c31-91ee-6f0b02ecb5af\"}','sent',1,'2026-11-27 21:31:15.023','95a94057-9677-4c0a-b0e2-62a9d0824506',NULL,'2026-11-27 21:31:14.523','2026-11-27 21:31:15.023'),('01a21eeb-6b05-7ad6-a2ed-7402ff1e4b4f','stock-consumed','{\"orderId\":\"01a21eeb-6a57-7c31-91ee-6f0b02ecb5af\",\"deliveryId\":\"01a21eeb-6a5b-73bd-943f-ed61ebfd9df1\",\"consumed\":{\"stems\":[{\"key\":\"eucalyptus-sage\",\"count\":7},{\"key\":\"gypsophila-white\",\"count\":6},{\"key\":\"rose-red\",\"count\":17}],\"extras\":[]}}','sent',1,'2026-11-27 21:31:14.929','00a93c04-6c48-4e56-bd9c-9c01cacfb694',NULL,'2026-11-27 21:31:14.564','2026-11-27 21:31:14.929'),('01a21eeb-6bf6-7262-ae47-f449d810d393','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21eeb-6b57-756e-8b44-f47e79da7022\"}','sent',1,'2026-11-27 21:31:16.166','28d0cace-9970-4798-9a4c-a590dfc45f29',NULL,'2026-11-27 21:31:14.797','2026-11-27 21:31:16.166'),('01a21eeb-6d64-7e40-a47b-8fac42a5d975','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21eeb-6d1d-7437-bf48-ad005a5db74a\"}','sent',1,'2026-11-27 21:31:16.168','457372a9-8429-4041-bd27-d30b2a2b60ec',NULL,'2026-11-27 21:31:15.170','2026-11-27 21:31:16.168'),('01a21eeb-6ec1-77f5-abc2-5c04f8859508','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21eeb-6dfb-7c27-b31b-62bfa5d1756a\"}','sent',1,'2026-11-27 21:31:16.176','d5da4503-aeb1-418a-95b6-3c3fc9449a54',NULL,'2026-11-27 21:31:15.492','2026-11-27 21:31:16.176'),('01a21eeb-6f9a-7ee6-a8ff-844404882efb','stock-consumed','{\"orderId\":\"01a21eeb-6dfb-7c27-b31b-62bfa5d1756a\",\"deliveryId\":\"01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9\",\"consumed\":{\"stems\":[{\"key\":\"ruscus-green\",\"count\":9},{\"key\":\"tulip-coral\",\"count\":18},{\"key\":\"tulip-peach\",\"count\":12}],\"extras\":[]}}','sent',1,'2026-11-27 21:31:16.120','b963c931-c2cc-4b16-9170-f3bbfedcb8af',NULL,'2026-11-27 21:31:15.733','2026-11-27 21:31:16.120'),('01a21eeb-6fdc-7069-957a-acbcc0897dc7','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a21eeb-6dfb-7c27-b31b-62bfa5d1756a\",\"deliveryId\":\"01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9\"}','sent',1,'2026-11-27 21:31:16.169','11afe735-0cd4-45a0-8eb5-047bbad72f5e',NULL,'2026-11-27 21:31:15.802','2026-11-27 21:31:16.169'),('01a21eeb-6ffd-72ec-b5d0-c4be4eb20df1','email','{\"occasion\":\"delivered\",\"orderId\":\"01a21eeb-6dfb-7c27-b31b-62bfa5d1756a\",\"deliveryId\":\"01a21eeb-6e02-77bf-83b1-a5fc58d6ddc9\"}','sent',1,'2026-11-27 21:31:16.169','e1619e3b-7b2a-4eb0-a235-384b328e7be6',NULL,'2026-11-27 21:31:15.834','2026-11-27 21:31:16.169'),('01a21eeb-7182-74ea-903d-0b3a9bd55781','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21eeb-70d3-75d5-9db8-a02d33c8be40\"}','sent',1,'2026-11-27 21:31:17.218','5343b351-89f8-4d1e-b9f0-755229f73c43',NULL,'2026-11-27 21:31:16.224','2026-11-27 21:31:17.218'),('01a21eeb-724c-7cf2-80e9-cf12e47712ef','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21eeb-7207-7a36-afba-bf535c91a31d\"}','sent',1,'2026-11-27 21:31:17.217','ec8a42f9-94da-4e08-94ec-59fb06680007',NULL,'2026-11-27 21:31:16.425','2026-11-27 21:31:17.217'),('01a21eeb-72f1-7f94-ad18-53f041eee929','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21eeb-72a3-75f6-9e27-4695959c4f67\"}','sent',1,'2026-11-27 21:31:17.219','d8860765-14f5-486f-ac36-b75f53c588ff',NULL,'2026-11-27 21:31:16.591','2026-11-27 21:31:17.219'),('01a21eeb-734e-7c8b-90d3-1dedbc124327','email','{\"occasion\":\"refunded\",\"orderId\":\"01a21eeb-72a3-75f6-9e27-4695959c4f67\"}','sent',1,'2026-11-27 21:31:17.219','9cf69bdb-3616-4276-a8fa-180cde249fb5',NULL,'2026-11-27 21:31:16.679','2026-11-27 21:31:17.219');
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
INSERT INTO `payment_attempts` VALUES ('01a21eeb-68ca-72b3-b44d-c656809c0b0e','01a21eeb-68ca-72b3-b44d-c655ddaff22b',7000,'card_XVPAtQa0GSzQ8xJDA41zljG4uHiw_9hTLn0OUWc1Jro','2026-11-27 21:31:13.994'),('01a21eeb-6a57-7c31-91ee-6f0c943dd45a','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af',8900,'card_JIc7svFJPLS_QDHS3AkaiQrbysegQWSpt0aSA8XF6q8','2026-11-27 21:31:14.391'),('01a21eeb-6b57-756e-8b44-f47f6d15e6eb','01a21eeb-6b57-756e-8b44-f47e79da7022',5795,'card_q0ylwgq3w7GNzESuHv41XW6jwtsAumeKkFIU1fgknCE','2026-11-27 21:31:14.647'),('01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','01a21eeb-6d1d-7437-bf48-ad005a5db74a',5995,'card_YDn6uian30xC-QOJpiA6HvCj79bzKAvd_EzwuoqRxtQ','2026-11-27 21:31:15.101'),('01a21eeb-6dfb-7c27-b31b-62c0ae224468','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a',7800,'card_CJBoU7TyBbYpppE52C_u1DtR5uAY62Oj4rGhqptc0lE','2026-11-27 21:31:15.323'),('01a21eeb-70d3-75d5-9db8-a02e1404fbb6','01a21eeb-70d3-75d5-9db8-a02d33c8be40',6400,'card_UnZyuNxR2SQOHpg4UH-ZnBriJm3rDN6QLtMRet1IceE','2026-11-27 21:31:16.051'),('01a21eeb-7207-7a36-afba-bf541c7f3ebe','01a21eeb-7207-7a36-afba-bf535c91a31d',3195,'card_Z5mHYv6n2ZwFdWO4xoI4HWACj7HPQMXP8ok3JfOh9dU','2026-11-27 21:31:16.359'),('01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4695959c4f67',8400,'card_FbAVgPj4DqF50eI2b7UuSfUCmlBKeEQBUz7Yi6j89ZI','2026-11-27 21:31:16.515');
/*!40000 ALTER TABLE `payment_attempts` ENABLE KEYS */;
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
INSERT INTO `reconciliation_reports` VALUES ('2026-11-27','done','01a21eeb-48b8-7704-9439-74d7b8db1322','2026-11-27 21:36:05.786','2026-11-27 21:31:05.786','2026-11-27 21:31:05.846',NULL,0,0,0,0,0,'[]');
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
INSERT INTO `webhook_events` VALUES ('01559fb5-17a6-43eb-aa51-cc4632535119','payment.captured','01a21eeb-68ca-72b3-b44d-c656809c0b0e','01a21eeb-68ca-72b3-b44d-c655ddaff22b','2026-11-27 21:31:14.186','2026-11-27 21:31:15.228','2026-11-27 21:31:15.753'),('015cff9c-2715-488e-8570-c223dd28c7b0','payment.captured','01a21eeb-6b57-756e-8b44-f47f6d15e6eb','01a21eeb-6b57-756e-8b44-f47e79da7022','2026-11-27 21:31:14.752','2026-11-27 21:31:15.309','2026-11-27 21:31:15.753'),('04addf55-9520-44fe-9489-92f4ba06e88b','payment.authorised','01a21eeb-6b57-756e-8b44-f47f6d15e6eb','01a21eeb-6b57-756e-8b44-f47e79da7022','2026-11-27 21:31:14.692','2026-11-27 21:31:15.298','2026-11-27 21:31:15.753'),('1116e242-d2a2-466e-8975-c5ae3fba60d2','payment.authorised','01a21eeb-6a57-7c31-91ee-6f0c943dd45a','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','2026-11-27 21:31:14.458','2026-11-27 21:31:15.260','2026-11-27 21:31:15.753'),('2c5cc8b6-a550-471c-8b6e-3e5a4a261cb6','payment.refunded','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4695959c4f67','2026-11-27 21:31:16.675','2026-11-27 21:31:17.397','2026-11-27 21:31:17.823'),('2ddc1a78-aab3-4293-a86e-107a9de1511d','payment.captured','01a21eeb-6dfb-7c27-b31b-62c0ae224468','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','2026-11-27 21:31:15.450','2026-11-27 21:31:16.363','2026-11-27 21:31:16.815'),('35148f06-81a1-494f-8a80-62b2e8f13111','payment.authorised','01a21eeb-68ca-72b3-b44d-c656809c0b0e','01a21eeb-68ca-72b3-b44d-c655ddaff22b','2026-11-27 21:31:14.098','2026-11-27 21:31:14.165','2026-11-27 21:31:14.739'),('5f069a58-c6a9-4ffe-9a9a-e0300f8e5321','payment.authorised','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4695959c4f67','2026-11-27 21:31:16.559','2026-11-27 21:31:17.396','2026-11-27 21:31:17.823'),('6ed9093d-0385-4905-9c5a-deda3b17c98a','payment.authorised','01a21eeb-6dfb-7c27-b31b-62c0ae224468','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','2026-11-27 21:31:15.388','2026-11-27 21:31:16.367','2026-11-27 21:31:16.815'),('722a7be5-c4a1-4da5-9775-1da538da5618','payment.captured','01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','01a21eeb-6d1d-7437-bf48-ad005a5db74a','2026-11-27 21:31:15.165','2026-11-27 21:31:15.313','2026-11-27 21:31:15.753'),('a1183470-a235-41d5-b2be-86fcdedab8df','payment.captured','01a21eeb-7207-7a36-afba-bf541c7f3ebe','01a21eeb-7207-7a36-afba-bf535c91a31d','2026-11-27 21:31:16.420','2026-11-27 21:31:17.392','2026-11-27 21:31:17.823'),('be915ea1-9e7d-4b95-8c86-84c1212795da','payment.captured','01a21eeb-70d3-75d5-9db8-a02e1404fbb6','01a21eeb-70d3-75d5-9db8-a02d33c8be40','2026-11-27 21:31:16.220','2026-11-27 21:31:16.376','2026-11-27 21:31:16.815'),('c6646c83-a3ab-4a7a-8988-01d328df6bd1','payment.authorised','01a21eeb-70d3-75d5-9db8-a02e1404fbb6','01a21eeb-70d3-75d5-9db8-a02d33c8be40','2026-11-27 21:31:16.194','2026-11-27 21:31:16.371','2026-11-27 21:31:16.815'),('cd29ad99-1e04-442d-a3e2-36438225cd9e','payment.captured','01a21eeb-6a57-7c31-91ee-6f0c943dd45a','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','2026-11-27 21:31:14.512','2026-11-27 21:31:15.294','2026-11-27 21:31:15.753'),('d90e7c5d-2c5d-475d-a894-41d0b228734f','payment.authorised','01a21eeb-7207-7a36-afba-bf541c7f3ebe','01a21eeb-7207-7a36-afba-bf535c91a31d','2026-11-27 21:31:16.397','2026-11-27 21:31:17.395','2026-11-27 21:31:17.823'),('e2f953e5-07ec-4ee5-a270-4b7626f97002','payment.captured','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4695959c4f67','2026-11-27 21:31:16.585','2026-11-27 21:31:17.403','2026-11-27 21:31:17.824'),('e8cf5948-a844-4bcc-b47d-36cd9aeb08a2','payment.authorised','01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','01a21eeb-6d1d-7437-bf48-ad005a5db74a','2026-11-27 21:31:15.136','2026-11-27 21:31:15.297','2026-11-27 21:31:15.753');
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
