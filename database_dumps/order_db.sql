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
INSERT INTO `basket_lines` VALUES ('01a21e9d-848f-7ae5-9ce8-f8f44f827799','01a21e9d-8414-7dc8-b7cd-37c14b634d56','first-light','classic',1,'[{\"key\": \"stoneware-vase\", \"quantity\": 1}]','2026-11-28','Thank you for the soup, the lifts and the rest.\n\nIris'),('01a21e9d-862f-7226-9487-f882f48e8ce3','01a21e9d-8607-71ce-958d-1c2f6be9ab26','plain-speaking','grand',1,'[]','2026-11-28',''),('01a21e9d-86e0-73ae-902c-1417e27a0359','01a21e9d-86c7-7c25-a6af-3a9062abb285','hedgerow','classic',1,'[]','2026-11-28','Fifty looks good on you.\nLove, all at number nine'),('01a21e9d-87f4-7a9b-85c9-e39aea288a95','01a21e9d-87c3-7199-ae0b-8052dad8dc72','sea-fret','classic',1,'[]','2026-11-28','Congratulations, Doctor.'),('01a21e9d-8ad0-72c5-a5db-1be677057031','01a21e9d-8a6e-7bd6-b754-e757436fd209','market-day','petite',3,'[]','2026-11-28','For the tables, with thanks'),('01a21e9d-8bee-7f8d-9aee-85d828b73688','01a21e9d-8bc7-7fc7-a287-57afa10a15cd','quiet-white','classic',1,'[{\"key\": \"beeswax-candle\", \"quantity\": 1}]','2026-11-30','With love and sympathy from all of us at the school'),('01a21e9d-8c6f-7cb4-82d8-9845e51c8d9d','01a21e9d-8c53-731e-8559-6957066c7795','wren','classic',1,'[]','2026-11-30','Get well soon, Anna. The cat misses you.'),('01a21e9d-8d99-7036-92fe-852e218d32e2','01a21e9d-8d7e-7969-a3c7-db9ca462d25e','fig-and-clay','grand',1,'[]','2026-11-30','To the new house');
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
INSERT INTO `baskets` VALUES ('01a21e9d-8414-7dc8-b7cd-37c14b634d56',NULL,'c0448172bc7ede16708782aef0925ed0972d981591da7be99ccfd755d6f42ce7',1,'2026-11-27 20:06:09.172','2026-11-27 20:06:09.296',NULL,NULL),('01a21e9d-8607-71ce-958d-1c2f6be9ab26',NULL,'0ca9146e71d180c22756e0c485049af849ed8afdc4f5cc4afe5ef73b3213d302',1,'2026-11-27 20:06:09.671','2026-11-27 20:06:09.712',NULL,NULL),('01a21e9d-86c7-7c25-a6af-3a9062abb285',NULL,'42f1aee84ec92c7b3bbf58ab12b15f9c4f6b99fe847b400832891baedfa4c623',1,'2026-11-27 20:06:09.864','2026-11-27 20:06:09.889',NULL,NULL),('01a21e9d-87c3-7199-ae0b-8052dad8dc72',NULL,'5657f21cd086866c7c0e8c69daf8245475daa89c4b39e150f4f48e8420111baf',1,'2026-11-27 20:06:10.115','2026-11-27 20:06:10.165',NULL,NULL),('01a21e9d-8a6e-7bd6-b754-e757436fd209',NULL,'67577a6951a77e5b9ec7c0e190a2455448f4b1f2214980ff226047e21ab93902',1,'2026-11-27 20:06:10.798','2026-11-27 20:06:10.898',NULL,NULL),('01a21e9d-8bc7-7fc7-a287-57afa10a15cd',NULL,'0b485c71f9667be6be02f39c4590efe07b61ac92779146801255849e67627639',1,'2026-11-27 20:06:11.144','2026-11-27 20:06:11.182',NULL,NULL),('01a21e9d-8c53-731e-8559-6957066c7795',NULL,'c0dd71241ed525ce9b4a9d1a5fde55f6d54ac97705545461cd956617f570e11c',1,'2026-11-27 20:06:11.283','2026-11-27 20:06:11.315',NULL,NULL),('01a21e9d-8d7e-7969-a3c7-db9ca462d25e',NULL,'e33ae1a6fe16e1a212f98f1f34174cfc27abc3349f8910d54d570d5345c669fa',1,'2026-11-27 20:06:11.583','2026-11-27 20:06:11.610',NULL,NULL);
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
INSERT INTO `checkouts` VALUES ('01a21e9d-84ef-7f14-b61f-03c3bed99896','place','done',NULL,'01a21e9d-84f0-7912-93bd-9ce180948c07','01a21e9d-84f0-7912-93bd-9ce2035fac1d','01a21e9d-84f0-7912-93bd-9ce384222c9b','2026-11-27 20:06:09.547','2026-11-27 20:06:09.547',0),('01a21e9d-8652-7e2c-bd3b-8d290d076dad','place','done',NULL,'01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','01a21e9d-8652-7e2c-bd3b-8d2b57bd5154','01a21e9d-8652-7e2c-bd3b-8d2c7c62e951','2026-11-27 20:06:09.827','2026-11-27 20:06:09.827',0),('01a21e9d-871c-7e81-9c60-2d3405365909','place','done',NULL,'01a21e9d-871c-7e81-9c60-2d3579450a7a','01a21e9d-871c-7e81-9c60-2d36cc58c99d','01a21e9d-871c-7e81-9c60-2d3706e97962','2026-11-27 20:06:10.071','2026-11-27 20:06:10.071',0),('01a21e9d-887a-71fb-b7f9-24a769b037a9','place','done',NULL,'01a21e9d-887a-71fb-b7f9-24a87cc678fb','01a21e9d-887a-71fb-b7f9-24a9192739cd','01a21e9d-887a-71fb-b7f9-24aa3ac8cf74','2026-11-27 20:06:10.679','2026-11-27 20:06:10.679',0),('01a21e9d-8b08-77a9-95dd-f85eb76a6639','place','done',NULL,'01a21e9d-8b08-77a9-95dd-f85faf743d65','01a21e9d-8b08-77a9-95dd-f8608c038840','01a21e9d-8b08-77a9-95dd-f861d06d2740','2026-11-27 20:06:11.049','2026-11-27 20:06:11.049',0),('01a21e9d-8c0b-7dde-b942-23f9855a6d6a','place','done',NULL,'01a21e9d-8c0b-7dde-b942-23fac540bd42','01a21e9d-8c0b-7dde-b942-23fb5b759fd1','01a21e9d-8c0b-7dde-b942-23fc00575dad','2026-11-27 20:06:11.272','2026-11-27 20:06:11.272',0),('01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a','place','done',NULL,'01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','01a21e9d-8ce5-7d31-8d1c-d5d983ce3d01','01a21e9d-8ce5-7d31-8d1c-d5da16da61a2','2026-11-27 20:06:11.571','2026-11-27 20:06:11.571',0),('01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','undo','done','cancelled','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4c391af7e3','01a21e9d-8e4b-7069-9d7c-de932f8dd0db','2026-11-27 20:06:11.849','2026-11-27 20:06:11.849',0);
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
INSERT INTO `migration_lease` VALUES (1,'eecdaab1-73c0-4a3a-97ff-8d9ff283b2da','2026-11-27 20:06:01.162');
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
INSERT INTO `migrations` VALUES ('001_baskets.sql','2026-11-27 20:06:00.932'),('002_basket_lines.sql','2026-11-27 20:06:00.944'),('003_shop.sql','2026-11-27 20:06:00.955'),('004_slot_rules.sql','2026-11-27 20:06:00.968'),('005_closures.sql','2026-11-27 20:06:00.978'),('006_slot_places.sql','2026-11-27 20:06:00.988'),('007_orders.sql','2026-11-27 20:06:01.003'),('008_order_deliveries.sql','2026-11-27 20:06:01.020'),('009_order_lines.sql','2026-11-27 20:06:01.034'),('010_order_events.sql','2026-11-27 20:06:01.048'),('011_payment_attempts.sql','2026-11-27 20:06:01.061'),('012_checkouts.sql','2026-11-27 20:06:01.072'),('013_idempotency_keys.sql','2026-11-27 20:06:01.083'),('014_outbox.sql','2026-11-27 20:06:01.095'),('015_webhook_events.sql','2026-11-27 20:06:01.106'),('016_reconciliation_reports.sql','2026-11-27 20:06:01.121'),('017_member_baskets.sql','2026-11-27 20:06:01.145'),('018_order_links.sql','2026-11-27 20:06:01.160');
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
INSERT INTO `order_deliveries` VALUES ('01a21e9d-84fd-7e0b-a7f5-e626865d04a7','01a21e9d-84ef-7f14-b61f-03c3bed99896','2026-11-28','afternoon',1,'{\"name\": \"Marguerite Bell\", \"town\": \"Bristol\", \"line1\": \"14 Cotham Vale\", \"postcode\": \"BS6 6HS\"}','neighbour','out_for_delivery',0),('01a21e9d-8655-7155-b504-de25afd5625c','01a21e9d-8652-7e2c-bd3b-8d290d076dad','2026-11-28','afternoon',1,'{\"name\": \"Tunde Adeyemi\", \"town\": \"Bristol\", \"line1\": \"3 Elton Road\", \"postcode\": \"BS8 1SJ\"}','neighbour','made',0),('01a21e9d-8725-7c6b-9246-2a19be4e3706','01a21e9d-871c-7e81-9c60-2d3405365909','2026-11-28','afternoon',1,'{\"name\": \"Ragnhild Lindqvist\", \"town\": \"Bristol\", \"line1\": \"27 Upton Road\", \"postcode\": \"BS3 1LW\"}','neighbour','in_design',595),('01a21e9d-887f-7be2-aeaf-b3ec1cd09604','01a21e9d-887a-71fb-b7f9-24a769b037a9','2026-11-28','afternoon',1,'{\"name\": \"Priya Shah\", \"town\": \"Bristol\", \"line1\": \"88 Gloucester Road\", \"postcode\": \"BS7 8BN\"}','neighbour','scheduled',595),('01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4','01a21e9d-8b08-77a9-95dd-f85eb76a6639','2026-11-28','afternoon',1,'{\"name\": \"The Lark\", \"town\": \"Bristol\", \"line1\": \"5 Zetland Road\", \"postcode\": \"BS6 7AG\"}','neighbour','delivered',0),('01a21e9d-8c11-7d92-b357-6b54f1c9ee01','01a21e9d-8c0b-7dde-b942-23f9855a6d6a','2026-11-30','morning',1,'{\"name\": \"Joan Penhaligon\", \"town\": \"Bristol\", \"line1\": \"41 Coldharbour Road\", \"postcode\": \"BS6 7NA\"}','neighbour','scheduled',0),('01a21e9d-8d07-7b93-86b3-30c60e1c3656','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a','2026-11-30','afternoon',1,'{\"name\": \"Anna Novak\", \"town\": \"Bristol\", \"line1\": \"9 Stapleton Road\", \"postcode\": \"BS5 0QW\"}','neighbour','scheduled',595),('01a21e9d-8df2-7f00-982b-9401fcba9ccc','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','2026-11-30','evening',0,'{\"name\": \"Sam and Ade Marlowe\", \"town\": \"Bristol\", \"line1\": \"2 Park Street\", \"postcode\": \"BS1 5HR\"}','neighbour','cancelled',0);
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
INSERT INTO `order_events` VALUES ('01a21e9d-8503-715f-a6af-64deb94648d4','01a21e9d-84ef-7f14-b61f-03c3bed99896',NULL,'ordered','buyer','2026-11-27 20:06:09.391'),('01a21e9d-8592-7405-823f-d2b640a203a5','01a21e9d-84ef-7f14-b61f-03c3bed99896',NULL,'paid','shop','2026-11-27 20:06:09.547'),('01a21e9d-8592-7405-823f-d2b7e8d96f86','01a21e9d-84ef-7f14-b61f-03c3bed99896',NULL,'placed','shop','2026-11-27 20:06:09.547'),('01a21e9d-85d7-7e41-832e-18be07e0be6a','01a21e9d-84ef-7f14-b61f-03c3bed99896','01a21e9d-84fd-7e0b-a7f5-e626865d04a7','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:09.622'),('01a21e9d-85f1-77f8-b03a-7613a8625142','01a21e9d-84ef-7f14-b61f-03c3bed99896','01a21e9d-84fd-7e0b-a7f5-e626865d04a7','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:09.649'),('01a21e9d-8600-7450-aa5d-0f5bc577e10d','01a21e9d-84ef-7f14-b61f-03c3bed99896','01a21e9d-84fd-7e0b-a7f5-e626865d04a7','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:09.663'),('01a21e9d-8656-74bd-a45c-88ff60672026','01a21e9d-8652-7e2c-bd3b-8d290d076dad',NULL,'ordered','buyer','2026-11-27 20:06:09.746'),('01a21e9d-86a6-72f2-894a-81eb716a2f93','01a21e9d-8652-7e2c-bd3b-8d290d076dad',NULL,'paid','shop','2026-11-27 20:06:09.827'),('01a21e9d-86a6-72f2-894a-81ec308db05a','01a21e9d-8652-7e2c-bd3b-8d290d076dad',NULL,'placed','shop','2026-11-27 20:06:09.827'),('01a21e9d-86c2-7bab-89ca-83ff20db687c','01a21e9d-8652-7e2c-bd3b-8d290d076dad','01a21e9d-8655-7155-b504-de25afd5625c','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:09.857'),('01a21e9d-8729-70de-b1c7-b1302fc75c43','01a21e9d-871c-7e81-9c60-2d3405365909',NULL,'ordered','buyer','2026-11-27 20:06:09.948'),('01a21e9d-8799-7031-a978-0828a7f70f1c','01a21e9d-871c-7e81-9c60-2d3405365909',NULL,'paid','shop','2026-11-27 20:06:10.071'),('01a21e9d-8799-7031-a978-08298cc2ab73','01a21e9d-871c-7e81-9c60-2d3405365909',NULL,'placed','shop','2026-11-27 20:06:10.071'),('01a21e9d-87ba-7e31-97b1-25fb2cc6a3cf','01a21e9d-871c-7e81-9c60-2d3405365909','01a21e9d-8725-7c6b-9246-2a19be4e3706','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:10.104'),('01a21e9d-8880-7244-a810-d1e2552c70a7','01a21e9d-887a-71fb-b7f9-24a769b037a9',NULL,'ordered','buyer','2026-11-27 20:06:10.298'),('01a21e9d-8a12-7bbe-b77b-83f69226b884','01a21e9d-887a-71fb-b7f9-24a769b037a9',NULL,'paid','shop','2026-11-27 20:06:10.679'),('01a21e9d-8a12-7bbe-b77b-83f7526f6a6b','01a21e9d-887a-71fb-b7f9-24a769b037a9',NULL,'placed','shop','2026-11-27 20:06:10.679'),('01a21e9d-8b10-7900-b4f1-c3fd133622fb','01a21e9d-8b08-77a9-95dd-f85eb76a6639',NULL,'ordered','buyer','2026-11-27 20:06:10.952'),('01a21e9d-8b6f-7e43-99bf-99669c3cf5d1','01a21e9d-8b08-77a9-95dd-f85eb76a6639',NULL,'paid','shop','2026-11-27 20:06:11.049'),('01a21e9d-8b6f-7e43-99bf-9967cfe2f95a','01a21e9d-8b08-77a9-95dd-f85eb76a6639',NULL,'placed','shop','2026-11-27 20:06:11.049'),('01a21e9d-8b8e-7f5c-bc9f-2a0be2fbcfe2','01a21e9d-8b08-77a9-95dd-f85eb76a6639','01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:11.085'),('01a21e9d-8ba8-70ca-99f7-f64c25d8ac09','01a21e9d-8b08-77a9-95dd-f85eb76a6639','01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:11.111'),('01a21e9d-8bb3-7c2b-ba57-063cedc5e3a3','01a21e9d-8b08-77a9-95dd-f85eb76a6639','01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:11.123'),('01a21e9d-8bbf-7324-b451-87e40677ad30','01a21e9d-8b08-77a9-95dd-f85eb76a6639','01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4','delivered','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-27 20:06:11.135'),('01a21e9d-8c12-761c-98db-9a1c318ee644','01a21e9d-8c0b-7dde-b942-23f9855a6d6a',NULL,'ordered','buyer','2026-11-27 20:06:11.211'),('01a21e9d-8c4a-73ba-a46d-b8b6ce481a7f','01a21e9d-8c0b-7dde-b942-23f9855a6d6a',NULL,'paid','shop','2026-11-27 20:06:11.272'),('01a21e9d-8c4a-73ba-a46d-b8b75ce2f6b1','01a21e9d-8c0b-7dde-b942-23f9855a6d6a',NULL,'placed','shop','2026-11-27 20:06:11.272'),('01a21e9d-8d0b-7ef1-bf8d-e9b75a117a2b','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a',NULL,'ordered','buyer','2026-11-27 20:06:11.429'),('01a21e9d-8d74-7430-888f-9d0568d294dd','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a',NULL,'paid','shop','2026-11-27 20:06:11.571'),('01a21e9d-8d74-7430-888f-9d0624f6638b','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a',NULL,'placed','shop','2026-11-27 20:06:11.571'),('01a21e9d-8df5-7f5d-97fb-91dbecabf56a','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8',NULL,'ordered','buyer','2026-11-27 20:06:11.688'),('01a21e9d-8e3c-7a83-aef4-34f09ed14019','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8',NULL,'paid','shop','2026-11-27 20:06:11.770'),('01a21e9d-8e3c-7a83-aef4-34f1e3e544de','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8',NULL,'placed','shop','2026-11-27 20:06:11.770'),('01a21e9d-8e51-78dc-aed4-1f4d6a9a092b','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8',NULL,'cancelled','buyer','2026-11-27 20:06:11.787'),('01a21e9d-8e7b-7093-9346-7dd7f182a959','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8',NULL,'refunded','shop','2026-11-27 20:06:11.831');
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
INSERT INTO `order_lines` VALUES ('01a21e9d-8500-7136-9b09-5620c274df50','01a21e9d-84ef-7f14-b61f-03c3bed99896','01a21e9d-84fd-7e0b-a7f5-e626865d04a7','first-light','First Light','#f0d9c9','classic',1,4800,7000,16,'{\"seed\": \"first-light\", \"paper\": \"oat\", \"stems\": [{\"key\": \"rose-peach\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 peach roses\", \"colour\": \"peach\"}, {\"key\": \"peony-blush\", \"kind\": \"peony\", \"count\": 3, \"label\": \"3 blush peonies\", \"colour\": \"blush\"}, {\"key\": \"ranunculus-ivory\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 ivory ranunculus\", \"colour\": \"ivory\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 3, \"label\": \"3 white gypsophila\", \"colour\": \"white\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"astilbe-blush\", \"kind\": \"astilbe\", \"count\": 2, \"label\": \"2 blush astilbe\", \"colour\": \"blush\"}], \"ribbon\": \"peach\", \"dressing\": \"paper\"}','[{\"key\": \"stoneware-vase\", \"name\": \"Stoneware vase\", \"quantity\": 1, \"unitPriceCents\": 2200}]','Thank you for the soup, the lifts and the rest.\n\nIris'),('01a21e9d-8656-74bd-a45c-88fe4af61753','01a21e9d-8652-7e2c-bd3b-8d290d076dad','01a21e9d-8655-7155-b504-de25afd5625c','plain-speaking','Plain Speaking','#e3cdc6','grand',1,8900,8900,18,'{\"seed\": \"plain-speaking\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-red\", \"kind\": \"rose\", \"count\": 17, \"label\": \"17 red roses\", \"colour\": \"red\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 7, \"label\": \"7 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 6, \"label\": \"6 white gypsophila\", \"colour\": \"white\"}], \"ribbon\": \"red\", \"dressing\": \"paper\"}','[]',''),('01a21e9d-8727-7019-bc38-c3bcb6002493','01a21e9d-871c-7e81-9c60-2d3405365909','01a21e9d-8725-7c6b-9246-2a19be4e3706','hedgerow','Hedgerow','#cfd8cd','classic',1,5200,5200,18,'{\"seed\": \"hedgerow\", \"paper\": \"sage\", \"stems\": [{\"key\": \"anemone-white\", \"kind\": \"anemone\", \"count\": 6, \"label\": \"6 white anemones\", \"colour\": \"white\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 5, \"label\": \"5 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"eryngium-blue\", \"kind\": \"eryngium\", \"count\": 4, \"label\": \"4 blue sea holly\", \"colour\": \"blue\"}, {\"key\": \"lavender-violet\", \"kind\": \"lavender\", \"count\": 3, \"label\": \"3 violet lavender\", \"colour\": \"violet\"}, {\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 4, \"label\": \"4 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 4, \"label\": \"4 olive branches\", \"colour\": \"olive\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 3, \"label\": \"3 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sage\", \"dressing\": \"tied\"}','[]','Fifty looks good on you.\nLove, all at number nine'),('01a21e9d-887f-7be2-aeaf-b3ed8b43a7a8','01a21e9d-887a-71fb-b7f9-24a769b037a9','01a21e9d-887f-7be2-aeaf-b3ec1cd09604','sea-fret','Sea Fret','#cbd8e0','classic',1,5400,5400,16,'{\"seed\": \"sea-fret\", \"paper\": \"oat\", \"stems\": [{\"key\": \"hydrangea-sky\", \"kind\": \"hydrangea\", \"count\": 3, \"label\": \"3 sky hydrangeas\", \"colour\": \"sky\"}, {\"key\": \"delphinium-blue\", \"kind\": \"delphinium\", \"count\": 5, \"label\": \"5 blue delphiniums\", \"colour\": \"blue\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"eryngium-sky\", \"kind\": \"eryngium\", \"count\": 3, \"label\": \"3 sky sea holly\", \"colour\": \"sky\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sky\", \"dressing\": \"vase\"}','[]','Congratulations, Doctor.'),('01a21e9d-8b0f-7f39-9e1c-57082e6e3c17','01a21e9d-8b08-77a9-95dd-f85eb76a6639','01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4','market-day','Market Day','#f1dccb','petite',3,2600,7800,11,'{\"seed\": \"market-day\", \"paper\": \"sage\", \"stems\": [{\"key\": \"tulip-coral\", \"kind\": \"tulip\", \"count\": 6, \"label\": \"6 coral tulips\", \"colour\": \"coral\"}, {\"key\": \"tulip-peach\", \"kind\": \"tulip\", \"count\": 4, \"label\": \"4 peach tulips\", \"colour\": \"peach\"}, {\"key\": \"ruscus-green\", \"kind\": \"ruscus\", \"count\": 3, \"label\": \"3 green ruscus\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"paper\"}','[]','For the tables, with thanks'),('01a21e9d-8c11-7d92-b357-6b55519a8747','01a21e9d-8c0b-7dde-b942-23f9855a6d6a','01a21e9d-8c11-7d92-b357-6b54f1c9ee01','quiet-white','Quiet White','#c9d0c4','classic',1,5000,6400,16,'{\"seed\": \"quiet-white\", \"paper\": \"oat\", \"stems\": [{\"key\": \"lily-white\", \"kind\": \"lily\", \"count\": 4, \"label\": \"4 white lilies\", \"colour\": \"white\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"snapdragon-white\", \"kind\": \"snapdragon\", \"count\": 3, \"label\": \"3 white snapdragons\", \"colour\": \"white\"}, {\"key\": \"waxflower-white\", \"kind\": \"waxflower\", \"count\": 3, \"label\": \"3 white waxflower\", \"colour\": \"white\"}, {\"key\": \"ruscus-forest\", \"kind\": \"ruscus\", \"count\": 5, \"label\": \"5 forest ruscus\", \"colour\": \"forest\"}], \"ribbon\": \"ivory\", \"dressing\": \"tied\"}','[{\"key\": \"beeswax-candle\", \"name\": \"Beeswax candle\", \"quantity\": 1, \"unitPriceCents\": 1400}]','With love and sympathy from all of us at the school'),('01a21e9d-8d0a-7a71-8ea7-500005bfdc31','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a','01a21e9d-8d07-7b93-86b3-30c60e1c3656','wren','Wren','#d9ddca','classic',1,2600,2600,12,'{\"seed\": \"wren\", \"paper\": \"butter\", \"stems\": [{\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 3, \"label\": \"3 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"daisy-white\", \"kind\": \"daisy\", \"count\": 3, \"label\": \"3 chamomile\", \"colour\": \"white\"}, {\"key\": \"ranunculus-blush\", \"kind\": \"ranunculus\", \"count\": 3, \"label\": \"3 blush ranunculus\", \"colour\": \"blush\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 2, \"label\": \"2 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"fern-green\", \"kind\": \"fern\", \"count\": 3, \"label\": \"3 green leather fern\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"vase\"}','[]','Get well soon, Anna. The cat misses you.'),('01a21e9d-8df3-7016-86f4-3a55d743098c','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','01a21e9d-8df2-7f00-982b-9401fcba9ccc','fig-and-clay','Fig & Clay','#e0cbb9','grand',1,8400,8400,21,'{\"seed\": \"fig-and-clay\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-mocha\", \"kind\": \"rose\", \"count\": 7, \"label\": \"7 mocha roses\", \"colour\": \"mocha\"}, {\"key\": \"dahlia-mocha\", \"kind\": \"dahlia\", \"count\": 4, \"label\": \"4 mocha dahlias\", \"colour\": \"mocha\"}, {\"key\": \"chrysanthemum-rust\", \"kind\": \"chrysanthemum\", \"count\": 6, \"label\": \"6 rust chrysanthemums\", \"colour\": \"rust\"}, {\"key\": \"ranunculus-peach\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 peach ranunculus\", \"colour\": \"peach\"}, {\"key\": \"hypericum-rust\", \"kind\": \"hypericum\", \"count\": 4, \"label\": \"4 rust hypericum\", \"colour\": \"rust\"}, {\"key\": \"astilbe-burgundy\", \"kind\": \"astilbe\", \"count\": 4, \"label\": \"4 burgundy astilbe\", \"colour\": \"burgundy\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 6, \"label\": \"6 olive branches\", \"colour\": \"olive\"}], \"ribbon\": \"mocha\", \"dressing\": \"paper\"}','[]','To the new house');
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
INSERT INTO `order_links` VALUES ('67cbcc7f4cfc11fa143e662569bb7bcfcd919ce8e3700bcb6726c04c5b0e2643','01a21e9d-8b08-77a9-95dd-f85eb76a6639','2026-11-27 20:06:11.652'),('6a9af4cff3d857930981429702b8badaa495986bee82ed3b8315db60b7efda7d','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','2026-11-27 20:06:12.724'),('716f5c5a53550da3ab64f923de28e5e04e0b15becdb70327cc0b9905521f48ef','01a21e9d-8652-7e2c-bd3b-8d290d076dad','2026-11-27 20:06:10.426'),('805015d2679f21baf09106019152418550335791b0d4a6f6ae23b2663918898e','01a21e9d-8c0b-7dde-b942-23f9855a6d6a','2026-11-27 20:06:11.667'),('85f5564a89644341c2377ceba50269e1e60420a644e6f6bbd075389bf08faaa7','01a21e9d-8b08-77a9-95dd-f85eb76a6639','2026-11-27 20:06:11.644'),('8eeb3e9429ec02132fe724c3ae50e11d8c6d4e7e2db1505f496054868944f961','01a21e9d-887a-71fb-b7f9-24a769b037a9','2026-11-27 20:06:11.655'),('be59896891f3fc751a78342bca3f9b2de26629c13b88800d0acaf2654cb372d1','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','2026-11-27 20:06:12.724'),('d1d6634be03a0504086ac1c7e26012d116b9ac4702cd16a248dbd6fd2a277541','01a21e9d-871c-7e81-9c60-2d3405365909','2026-11-27 20:06:10.455'),('dfb8c2a90e61f43768880f6ff3d5b078d857b51423c21c0d996cd5eec38fc975','01a21e9d-8b08-77a9-95dd-f85eb76a6639','2026-11-27 20:06:11.668');
/*!40000 ALTER TABLE `order_links` ENABLE KEYS */;
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
INSERT INTO `orders` VALUES ('01a21e9d-84ef-7f14-b61f-03c3bed99896','VT-XGPZTA','01a21e9d-8414-7dc8-b7cd-37c14b634d56','0199a1d0-5b20-7c31-8f00-0000000005a1','c0448172bc7ede16708782aef0925ed0972d981591da7be99ccfd755d6f42ce7','confirmed','paid','rosa@vetch.example',NULL,'GBP',7000,0,7000,7000,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 20:06:09.391','2026-11-27 20:06:09.547'),('01a21e9d-8652-7e2c-bd3b-8d290d076dad','VT-725NXH','01a21e9d-8607-71ce-958d-1c2f6be9ab26',NULL,'0ca9146e71d180c22756e0c485049af849ed8afdc4f5cc4afe5ef73b3213d302','confirmed','paid','k.oyelaran@example.com',NULL,'GBP',8900,0,8900,8900,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 20:06:09.746','2026-11-27 20:06:09.827'),('01a21e9d-871c-7e81-9c60-2d3405365909','VT-3YPKMV','01a21e9d-86c7-7c25-a6af-3a9062abb285',NULL,'42f1aee84ec92c7b3bbf58ab12b15f9c4f6b99fe847b400832891baedfa4c623','confirmed','paid','nine@example.com',NULL,'GBP',5200,595,5795,5795,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 20:06:09.948','2026-11-27 20:06:10.071'),('01a21e9d-887a-71fb-b7f9-24a769b037a9','VT-G2C57E','01a21e9d-87c3-7199-ae0b-8052dad8dc72',NULL,'5657f21cd086866c7c0e8c69daf8245475daa89c4b39e150f4f48e8420111baf','placed','paid','m.shah@example.com',NULL,'GBP',5400,595,5995,5995,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 20:06:10.298','2026-11-27 20:06:10.679'),('01a21e9d-8b08-77a9-95dd-f85eb76a6639','VT-EJFPR9','01a21e9d-8a6e-7bd6-b754-e757436fd209',NULL,'67577a6951a77e5b9ec7c0e190a2455448f4b1f2214980ff226047e21ab93902','completed','paid','bookings@lark.example',NULL,'GBP',7800,0,7800,7800,0,'Visa','4242',NULL,NULL,'2026-11-28 11:00:00.000',NULL,'2026-11-27 20:06:10.952','2026-11-27 20:06:11.049'),('01a21e9d-8c0b-7dde-b942-23f9855a6d6a','VT-7EYMDB','01a21e9d-8bc7-7fc7-a287-57afa10a15cd',NULL,'0b485c71f9667be6be02f39c4590efe07b61ac92779146801255849e67627639','placed','paid','office@school.example',NULL,'GBP',6400,0,6400,6400,0,'Visa','4242',NULL,NULL,'2026-11-29 18:00:00.000',NULL,'2026-11-27 20:06:11.211','2026-11-27 20:06:11.272'),('01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a','VT-PD5698','01a21e9d-8c53-731e-8559-6957066c7795','0199a1d0-5b20-7c31-8f00-0000000005a1','c0dd71241ed525ce9b4a9d1a5fde55f6d54ac97705545461cd956617f570e11c','placed','paid','rosa@vetch.example',NULL,'GBP',2600,595,3195,3195,0,'Visa','4242',NULL,NULL,'2026-11-30 10:00:00.000',NULL,'2026-11-27 20:06:11.429','2026-11-27 20:06:11.571'),('01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','VT-VHCDN8','01a21e9d-8d7e-7969-a3c7-db9ca462d25e',NULL,'e33ae1a6fe16e1a212f98f1f34174cfc27abc3349f8910d54d570d5345c669fa','cancelled','refunded','dev@example.com',NULL,'GBP',8400,0,8400,8400,8400,'Visa','4242',NULL,NULL,'2026-11-30 14:00:00.000',NULL,'2026-11-27 20:06:11.688','2026-11-27 20:06:11.770');
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
INSERT INTO `outbox` VALUES ('01a21e9d-8594-72f1-959e-02d5b61f1f2d','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21e9d-84ef-7f14-b61f-03c3bed99896\"}','sent',1,'2026-11-27 20:06:10.618','9ccaff98-c047-4e51-9fcd-55305f39ee1a',NULL,'2026-11-27 20:06:09.547','2026-11-27 20:06:10.618'),('01a21e9d-85f2-798e-af29-5479a5afea1f','stock-consumed','{\"orderId\":\"01a21e9d-84ef-7f14-b61f-03c3bed99896\",\"deliveryId\":\"01a21e9d-84fd-7e0b-a7f5-e626865d04a7\",\"consumed\":{\"stems\":[{\"key\":\"astilbe-blush\",\"count\":2},{\"key\":\"eucalyptus-sage\",\"count\":5},{\"key\":\"gypsophila-white\",\"count\":3},{\"key\":\"peony-blush\",\"count\":3},{\"key\":\"ranunculus-ivory\",\"count\":6},{\"key\":\"rose-peach\",\"count\":5}],\"extras\":[{\"key\":\"stoneware-vase\",\"count\":1}]}}','sent',1,'2026-11-27 20:06:10.451','ee02c434-1ce1-49c7-91a1-ee30d2003693',NULL,'2026-11-27 20:06:09.649','2026-11-27 20:06:10.451'),('01a21e9d-8600-7450-aa5d-0f5cd463d580','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a21e9d-84ef-7f14-b61f-03c3bed99896\",\"deliveryId\":\"01a21e9d-84fd-7e0b-a7f5-e626865d04a7\"}','sent',1,'2026-11-27 20:06:10.621','ab4073fd-f256-41c6-8d3d-b492157871fb',NULL,'2026-11-27 20:06:09.663','2026-11-27 20:06:10.621'),('01a21e9d-86a6-72f2-894a-81edd498678d','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21e9d-8652-7e2c-bd3b-8d290d076dad\"}','sent',1,'2026-11-27 20:06:10.624','5215e3b9-e987-4f3f-9100-e864824ba103',NULL,'2026-11-27 20:06:09.827','2026-11-27 20:06:10.624'),('01a21e9d-86c2-7bab-89ca-8400d5dcfc77','stock-consumed','{\"orderId\":\"01a21e9d-8652-7e2c-bd3b-8d290d076dad\",\"deliveryId\":\"01a21e9d-8655-7155-b504-de25afd5625c\",\"consumed\":{\"stems\":[{\"key\":\"eucalyptus-sage\",\"count\":7},{\"key\":\"gypsophila-white\",\"count\":6},{\"key\":\"rose-red\",\"count\":17}],\"extras\":[]}}','sent',1,'2026-11-27 20:06:10.586','da572438-4a7a-4c69-9cfb-c32bef5401d7',NULL,'2026-11-27 20:06:09.857','2026-11-27 20:06:10.586'),('01a21e9d-879a-73bd-902b-9ddc2821fbe3','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21e9d-871c-7e81-9c60-2d3405365909\"}','sent',1,'2026-11-27 20:06:10.625','5685f601-9fbe-4d87-ab37-a22ce4cb5e2f',NULL,'2026-11-27 20:06:10.071','2026-11-27 20:06:10.625'),('01a21e9d-8a18-718c-b850-9717f640e1d6','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21e9d-887a-71fb-b7f9-24a769b037a9\"}','sent',1,'2026-11-27 20:06:11.711','7b2b9305-43e6-48ff-a796-423759637f61',NULL,'2026-11-27 20:06:10.679','2026-11-27 20:06:11.711'),('01a21e9d-8b71-74e1-b470-55a8a8bb3fa4','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21e9d-8b08-77a9-95dd-f85eb76a6639\"}','sent',1,'2026-11-27 20:06:11.712','6404f10a-ec8a-4490-a5c4-3248cfe41ed5',NULL,'2026-11-27 20:06:11.049','2026-11-27 20:06:11.712'),('01a21e9d-8ba9-701f-aca3-a96861449743','stock-consumed','{\"orderId\":\"01a21e9d-8b08-77a9-95dd-f85eb76a6639\",\"deliveryId\":\"01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4\",\"consumed\":{\"stems\":[{\"key\":\"ruscus-green\",\"count\":9},{\"key\":\"tulip-coral\",\"count\":18},{\"key\":\"tulip-peach\",\"count\":12}],\"extras\":[]}}','sent',1,'2026-11-27 20:06:11.680','9a50e7bb-4127-430d-9689-c0394b62762b',NULL,'2026-11-27 20:06:11.111','2026-11-27 20:06:11.680'),('01a21e9d-8bb4-7882-92e8-150ac2b63f84','email','{\"occasion\":\"out-for-delivery\",\"orderId\":\"01a21e9d-8b08-77a9-95dd-f85eb76a6639\",\"deliveryId\":\"01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4\"}','sent',1,'2026-11-27 20:06:11.709','e86cf401-9e5d-4391-a019-306cca8bcb96',NULL,'2026-11-27 20:06:11.123','2026-11-27 20:06:11.709'),('01a21e9d-8bc0-7614-abaa-1b7c1fc43fd8','email','{\"occasion\":\"delivered\",\"orderId\":\"01a21e9d-8b08-77a9-95dd-f85eb76a6639\",\"deliveryId\":\"01a21e9d-8b0e-77a0-a9a7-5fc0c492f6b4\"}','sent',1,'2026-11-27 20:06:11.711','2bd30c4c-0b0a-48e8-9123-b35d200cbb27',NULL,'2026-11-27 20:06:11.135','2026-11-27 20:06:11.711'),('01a21e9d-8c4a-73ba-a46d-b8b8d2abe79b','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21e9d-8c0b-7dde-b942-23f9855a6d6a\"}','sent',1,'2026-11-27 20:06:11.713','d1bb144e-0482-4361-ada7-129c9616ac26',NULL,'2026-11-27 20:06:11.272','2026-11-27 20:06:11.713'),('01a21e9d-8d75-7a85-9f20-472fb04cfc1c','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a\"}','sent',1,'2026-11-27 20:06:11.710','5d2bf342-ea4a-41e5-b41d-348fe1ef1e04',NULL,'2026-11-27 20:06:11.571','2026-11-27 20:06:11.710'),('01a21e9d-8e3c-7a83-aef4-34f27b2b571f','email','{\"occasion\":\"confirmation\",\"orderId\":\"01a21e9d-8de8-7a67-81ef-6d4afd70b5d8\"}','sent',1,'2026-11-27 20:06:12.734','8ab42dda-03cd-439d-abe0-a1c1340a62c9',NULL,'2026-11-27 20:06:11.770','2026-11-27 20:06:12.734'),('01a21e9d-8e7c-7e79-9580-8ed613b69878','email','{\"occasion\":\"refunded\",\"orderId\":\"01a21e9d-8de8-7a67-81ef-6d4afd70b5d8\"}','sent',1,'2026-11-27 20:06:12.735','5a50c823-6456-4428-bc94-929080c77e3b',NULL,'2026-11-27 20:06:11.831','2026-11-27 20:06:12.735');
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
INSERT INTO `payment_attempts` VALUES ('01a21e9d-84f0-7912-93bd-9ce180948c07','01a21e9d-84ef-7f14-b61f-03c3bed99896',7000,'card_o8ii34KnW6JzlR-OQtRNVN6q6W3f9kqR9EnQtY9NSaY','2026-11-27 20:06:09.391'),('01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','01a21e9d-8652-7e2c-bd3b-8d290d076dad',8900,'card_H7z03Boe9Cj9zH3IyJ9oQ6QE4SnbB9IjwdIgNEObwho','2026-11-27 20:06:09.746'),('01a21e9d-871c-7e81-9c60-2d3579450a7a','01a21e9d-871c-7e81-9c60-2d3405365909',5795,'card_vvvm-DDmbOg3NxuEzDeD9gQsJdHRWSRP0DftXvVEO54','2026-11-27 20:06:09.948'),('01a21e9d-887a-71fb-b7f9-24a87cc678fb','01a21e9d-887a-71fb-b7f9-24a769b037a9',5995,'card_QxQqhwmGnJ19RXUJonCX5dytG-8D5yzA8Hq-CnKIPXs','2026-11-27 20:06:10.298'),('01a21e9d-8b08-77a9-95dd-f85faf743d65','01a21e9d-8b08-77a9-95dd-f85eb76a6639',7800,'card_lVbZoxoS1hED9VBTXizLHoKQrr0i-uLWO8eFrUQ8uxk','2026-11-27 20:06:10.952'),('01a21e9d-8c0b-7dde-b942-23fac540bd42','01a21e9d-8c0b-7dde-b942-23f9855a6d6a',6400,'card_bMIKzU7zQVHhBN9SkXB5TbEIbQX3g6ETle9R_xUQo5U','2026-11-27 20:06:11.211'),('01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a',3195,'card_vBFG-fJKCFWjFQ3gZFixZzHCqoWIxj79Hl9t-uo49wM','2026-11-27 20:06:11.429'),('01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8',8400,'card_u5PwJFcLXC6zatbcFm5Lu-eNT62oRnF72hWPp7vU43w','2026-11-27 20:06:11.688');
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
INSERT INTO `reconciliation_reports` VALUES ('2026-11-27','done','01a21e9d-658c-7e23-914c-7eb1e9c40249','2026-11-27 20:11:01.358','2026-11-27 20:06:01.358','2026-11-27 20:06:01.407',NULL,0,0,0,0,0,'[]');
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
INSERT INTO `webhook_events` VALUES ('00043a64-db48-41d6-be34-a048315f59b9','payment.captured','01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a','2026-11-27 20:06:11.568','2026-11-27 20:06:12.416','2026-11-27 20:06:12.468'),('19944824-aea1-46ed-9f4c-b43720f21b73','payment.authorised','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','2026-11-27 20:06:11.741','2026-11-27 20:06:12.422','2026-11-27 20:06:12.469'),('20c80d72-59ba-42de-95a0-4b1389bc0071','payment.captured','01a21e9d-887a-71fb-b7f9-24a87cc678fb','01a21e9d-887a-71fb-b7f9-24a769b037a9','2026-11-27 20:06:10.673','2026-11-27 20:06:11.339','2026-11-27 20:06:11.442'),('2bdbd077-99e9-4739-b4d3-5ef4b9fcd414','payment.authorised','01a21e9d-887a-71fb-b7f9-24a87cc678fb','01a21e9d-887a-71fb-b7f9-24a769b037a9','2026-11-27 20:06:10.401','2026-11-27 20:06:11.337','2026-11-27 20:06:11.444'),('32a3b160-a38e-4950-97d9-0d25e701615a','payment.captured','01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','01a21e9d-8652-7e2c-bd3b-8d290d076dad','2026-11-27 20:06:09.824','2026-11-27 20:06:10.290','2026-11-27 20:06:10.333'),('3396ec17-e5f4-4dea-919c-dc4ded0efb04','payment.captured','01a21e9d-8c0b-7dde-b942-23fac540bd42','01a21e9d-8c0b-7dde-b942-23f9855a6d6a','2026-11-27 20:06:11.269','2026-11-27 20:06:11.323','2026-11-27 20:06:11.433'),('70f37743-f9f5-4a06-b4dc-3919c7ff1c69','payment.authorised','01a21e9d-8b08-77a9-95dd-f85faf743d65','01a21e9d-8b08-77a9-95dd-f85eb76a6639','2026-11-27 20:06:11.005','2026-11-27 20:06:11.315','2026-11-27 20:06:11.432'),('73296130-f4c5-42b6-abf6-519e2c4b1067','payment.captured','01a21e9d-8b08-77a9-95dd-f85faf743d65','01a21e9d-8b08-77a9-95dd-f85eb76a6639','2026-11-27 20:06:11.045','2026-11-27 20:06:11.336','2026-11-27 20:06:11.433'),('74d4ba03-4634-4eee-a376-4d9ba9bad881','payment.refunded','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','2026-11-27 20:06:11.826','2026-11-27 20:06:12.417','2026-11-27 20:06:12.468'),('7fa53ca4-c7a7-43e0-a7d8-085005626f0c','payment.authorised','01a21e9d-84f0-7912-93bd-9ce180948c07','01a21e9d-84ef-7f14-b61f-03c3bed99896','2026-11-27 20:06:09.490','2026-11-27 20:06:10.253','2026-11-27 20:06:10.332'),('8127b43a-3407-4407-b547-0c58d73cdc91','payment.authorised','01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','01a21e9d-8652-7e2c-bd3b-8d290d076dad','2026-11-27 20:06:09.793','2026-11-27 20:06:10.282','2026-11-27 20:06:10.332'),('86f28318-6945-4953-a6c8-712e8fb80b2b','payment.captured','01a21e9d-871c-7e81-9c60-2d3579450a7a','01a21e9d-871c-7e81-9c60-2d3405365909','2026-11-27 20:06:10.064','2026-11-27 20:06:10.262','2026-11-27 20:06:10.332'),('8818970d-df46-47ee-af9e-f5007c993012','payment.captured','01a21e9d-84f0-7912-93bd-9ce180948c07','01a21e9d-84ef-7f14-b61f-03c3bed99896','2026-11-27 20:06:09.541','2026-11-27 20:06:10.243','2026-11-27 20:06:10.330'),('9b2fb581-90e1-40af-8af6-22c46192ecfb','payment.captured','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','2026-11-27 20:06:11.765','2026-11-27 20:06:12.420','2026-11-27 20:06:12.469'),('c35612e0-f2ba-4fab-a0a8-b0ed82496b7f','payment.authorised','01a21e9d-8c0b-7dde-b942-23fac540bd42','01a21e9d-8c0b-7dde-b942-23f9855a6d6a','2026-11-27 20:06:11.246','2026-11-27 20:06:11.348','2026-11-27 20:06:11.464'),('e5a9b3aa-5a88-4387-9b2d-5310f1ff47aa','payment.authorised','01a21e9d-871c-7e81-9c60-2d3579450a7a','01a21e9d-871c-7e81-9c60-2d3405365909','2026-11-27 20:06:10.018','2026-11-27 20:06:10.288','2026-11-27 20:06:10.332'),('fb405e21-1363-4afb-8044-20f5e711ba17','payment.authorised','01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a','2026-11-27 20:06:11.523','2026-11-27 20:06:12.424','2026-11-27 20:06:12.469');
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
