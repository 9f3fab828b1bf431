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
INSERT INTO `basket_lines` VALUES ('01a205b9-6896-70f4-ab16-1415da9680ab','01a205b9-680e-76c4-a7d0-cf214e268d06','first-light','classic',1,'[{\"key\": \"stoneware-vase\", \"quantity\": 1}]','2026-11-23','Thank you for the soup, the lifts and the rest.\n\nIris'),('01a205b9-69a2-7a4d-bd1c-41a1cbd4570b','01a205b9-6983-76e1-9e1a-2e9ba05bcce4','plain-speaking','grand',1,'[]','2026-11-23',''),('01a205b9-6a18-76b8-b821-1b46396a9051','01a205b9-6a03-7a47-9f3d-54ad4c211725','hedgerow','classic',1,'[]','2026-11-23','Fifty looks good on you.\nLove, all at number nine'),('01a205b9-6a8a-753f-a5f2-47d7988ea2d4','01a205b9-6a72-761b-9df9-50a9d2ef19cc','sea-fret','classic',1,'[]','2026-11-23','Congratulations, Doctor.'),('01a205b9-6af7-743a-a15e-42d19ea9e28e','01a205b9-6adc-7e90-9ac6-18b21a30bebd','market-day','petite',3,'[]','2026-11-23','For the tables, with thanks'),('01a205b9-6b8d-7863-bfd8-1defcdee3468','01a205b9-6b7c-776a-ae57-e32bdeaee46d','quiet-white','classic',1,'[{\"key\": \"beeswax-candle\", \"quantity\": 1}]','2026-11-24','With love and sympathy from all of us at the school'),('01a205b9-6be5-7062-a4df-9b7924baec72','01a205b9-6bd4-7979-9028-3063993cda85','wren','classic',1,'[]','2026-11-24','Get well soon, Anna. The cat misses you.'),('01a205b9-6c4c-76af-b12a-3ed0d304d5ef','01a205b9-6c2f-7e2c-b2e4-96fb6639838e','fig-and-clay','grand',1,'[]','2026-11-24','To the new house');
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
  PRIMARY KEY (`id`),
  KEY `baskets_by_customer` (`customer_id`,`updated_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `baskets`
--

LOCK TABLES `baskets` WRITE;
/*!40000 ALTER TABLE `baskets` DISABLE KEYS */;
INSERT INTO `baskets` VALUES ('01a205b9-680e-76c4-a7d0-cf214e268d06',NULL,'744b115c890ff44db4d850b1df327900a1c1d99861047bee1ded050bd41d1a4e',1,'2026-11-23 00:06:06.606','2026-11-23 00:06:06.743'),('01a205b9-6983-76e1-9e1a-2e9ba05bcce4',NULL,'dbf5451b0231a5a8a66b5346699174f9a1c43d6d084e397173d3e354e8f6a316',1,'2026-11-23 00:06:06.979','2026-11-23 00:06:07.011'),('01a205b9-6a03-7a47-9f3d-54ad4c211725',NULL,'ec124dc5147f1017d4b28d3f44116f728e00bb04b45064ff7d4c62c963c4a141',1,'2026-11-23 00:06:07.107','2026-11-23 00:06:07.129'),('01a205b9-6a72-761b-9df9-50a9d2ef19cc',NULL,'23153cee6af7da773f656980514a8f5a3d8337c6210e3c6f500bc468290a2f65',1,'2026-11-23 00:06:07.218','2026-11-23 00:06:07.242'),('01a205b9-6adc-7e90-9ac6-18b21a30bebd',NULL,'24878f434d6dfa6284b879f5bd52ab555bb42e89eb63fd3c676e183adc82e026',1,'2026-11-23 00:06:07.325','2026-11-23 00:06:07.351'),('01a205b9-6b7c-776a-ae57-e32bdeaee46d',NULL,'b70f94f3963d705069890646e88a02fc6e41859bed21d62b1e9da7e8faca6f80',1,'2026-11-23 00:06:07.484','2026-11-23 00:06:07.501'),('01a205b9-6bd4-7979-9028-3063993cda85',NULL,'ae8e00973bb4b0a7deb6ed82c7e1904ff5d0c099ad2dd9c9068bbce3ad288e90',1,'2026-11-23 00:06:07.572','2026-11-23 00:06:07.589'),('01a205b9-6c2f-7e2c-b2e4-96fb6639838e',NULL,'d1ddb106ca1e5f85771e64389bf64ad9c07e35c134eb8e47cc12ee0057f2b597',1,'2026-11-23 00:06:07.663','2026-11-23 00:06:07.693');
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
INSERT INTO `checkouts` VALUES ('01a205b9-68de-7fa4-9139-e4151929b23a','place','done',NULL,'01a205b9-68de-7fa4-9139-e4168efe081f','01a205b9-68de-7fa4-9139-e4176a071ae5','01a205b9-68de-7fa4-9139-e4182d55bc86','2026-11-23 00:06:06.911','2026-11-23 00:06:06.911',0),('01a205b9-69bd-7c27-bd33-cbe0b374483f','place','done',NULL,'01a205b9-69bd-7c27-bd33-cbe143a546cc','01a205b9-69bd-7c27-bd33-cbe23d5ba0bf','01a205b9-69bd-7c27-bd33-cbe3c131714c','2026-11-23 00:06:07.085','2026-11-23 00:06:07.085',0),('01a205b9-6a30-795b-bb58-f5ca8f6d4349','place','done',NULL,'01a205b9-6a30-795b-bb58-f5cb7003e533','01a205b9-6a30-795b-bb58-f5cc596ca6a5','01a205b9-6a30-795b-bb58-f5cdf1645f6c','2026-11-23 00:06:07.197','2026-11-23 00:06:07.197',0),('01a205b9-6aa6-7df5-ba35-c13b67c54f95','place','done',NULL,'01a205b9-6aa6-7df5-ba35-c13c56579475','01a205b9-6aa6-7df5-ba35-c13d2cc18012','01a205b9-6aa6-7df5-ba35-c13e26f69e01','2026-11-23 00:06:07.313','2026-11-23 00:06:07.313',0),('01a205b9-6b1e-74ab-ac4f-617134acdb98','place','done',NULL,'01a205b9-6b1e-74ab-ac4f-6172a575e008','01a205b9-6b1e-74ab-ac4f-617357b0a5bd','01a205b9-6b1e-74ab-ac4f-6174bab82e43','2026-11-23 00:06:07.435','2026-11-23 00:06:07.435',0),('01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3','place','done',NULL,'01a205b9-6ba3-77ff-ab08-1b816759937e','01a205b9-6ba3-77ff-ab08-1b8244159311','01a205b9-6ba3-77ff-ab08-1b83d303218c','2026-11-23 00:06:07.563','2026-11-23 00:06:07.563',0),('01a205b9-6bfb-74d9-92c7-23767a141060','place','done',NULL,'01a205b9-6bfb-74d9-92c7-2377e9a840a6','01a205b9-6bfb-74d9-92c7-23784bf875cc','01a205b9-6bfb-74d9-92c7-2379b333db7f','2026-11-23 00:06:07.652','2026-11-23 00:06:07.652',0),('01a205b9-6c6a-7043-bc15-31cf56471543','undo','done','cancelled','01a205b9-6c6a-7043-bc15-31d04e70c0fa','01a205b9-6c6a-7043-bc15-31d13c785dfc','01a205b9-6ca6-75b0-8e5f-e33714ab415b','2026-11-23 00:06:07.835','2026-11-23 00:06:07.835',0);
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
INSERT INTO `migration_lease` VALUES (1,'963a2cd8-b704-4f31-bd67-03badc17edab','2026-11-23 00:06:00.307');
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
INSERT INTO `migrations` VALUES ('001_baskets.sql','2026-11-23 00:06:00.034'),('002_basket_lines.sql','2026-11-23 00:06:00.050'),('003_shop.sql','2026-11-23 00:06:00.082'),('004_slot_rules.sql','2026-11-23 00:06:00.094'),('005_closures.sql','2026-11-23 00:06:00.108'),('006_slot_places.sql','2026-11-23 00:06:00.117'),('007_orders.sql','2026-11-23 00:06:00.224'),('008_order_deliveries.sql','2026-11-23 00:06:00.243'),('009_order_lines.sql','2026-11-23 00:06:00.259'),('010_order_events.sql','2026-11-23 00:06:00.270'),('011_payment_attempts.sql','2026-11-23 00:06:00.283'),('012_checkouts.sql','2026-11-23 00:06:00.296'),('013_idempotency_keys.sql','2026-11-23 00:06:00.305');
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
INSERT INTO `order_deliveries` VALUES ('01a205b9-68e5-7066-8148-d8dabafe1098','01a205b9-68de-7fa4-9139-e4151929b23a','2026-11-23','afternoon',1,'{\"name\": \"Marguerite Bell\", \"town\": \"Bristol\", \"line1\": \"14 Cotham Vale\", \"postcode\": \"BS6 6HS\"}','neighbour','out_for_delivery',0),('01a205b9-69c0-70ba-ba11-a8f95830c898','01a205b9-69bd-7c27-bd33-cbe0b374483f','2026-11-23','afternoon',1,'{\"name\": \"Tunde Adeyemi\", \"town\": \"Bristol\", \"line1\": \"3 Elton Road\", \"postcode\": \"BS8 1SJ\"}','neighbour','made',0),('01a205b9-6a33-720c-94d4-54483c2d1ea4','01a205b9-6a30-795b-bb58-f5ca8f6d4349','2026-11-23','afternoon',1,'{\"name\": \"Ragnhild Lindqvist\", \"town\": \"Bristol\", \"line1\": \"27 Upton Road\", \"postcode\": \"BS3 1LW\"}','neighbour','in_design',595),('01a205b9-6aa9-7754-87df-8255c130ad92','01a205b9-6aa6-7df5-ba35-c13b67c54f95','2026-11-23','afternoon',1,'{\"name\": \"Priya Shah\", \"town\": \"Bristol\", \"line1\": \"88 Gloucester Road\", \"postcode\": \"BS7 8BN\"}','neighbour','scheduled',595),('01a205b9-6b21-756b-8b96-c495cd56627c','01a205b9-6b1e-74ab-ac4f-617134acdb98','2026-11-23','evening',1,'{\"name\": \"The Lark\", \"town\": \"Bristol\", \"line1\": \"5 Zetland Road\", \"postcode\": \"BS6 7AG\"}','neighbour','delivered',0),('01a205b9-6ba6-7078-b005-36f51f47e65c','01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3','2026-11-24','morning',1,'{\"name\": \"Joan Penhaligon\", \"town\": \"Bristol\", \"line1\": \"41 Coldharbour Road\", \"postcode\": \"BS6 7NA\"}','neighbour','scheduled',0),('01a205b9-6bfe-7ae7-b1d2-df3a483bb3f0','01a205b9-6bfb-74d9-92c7-23767a141060','2026-11-24','afternoon',1,'{\"name\": \"Anna Novak\", \"town\": \"Bristol\", \"line1\": \"9 Stapleton Road\", \"postcode\": \"BS5 0QW\"}','neighbour','scheduled',595),('01a205b9-6c6f-7805-a022-51df4100aec1','01a205b9-6c6a-7043-bc15-31cf56471543','2026-11-24','evening',0,'{\"name\": \"Sam and Ade Marlowe\", \"town\": \"Bristol\", \"line1\": \"2 Park Street\", \"postcode\": \"BS1 5HR\"}','neighbour','cancelled',0);
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
INSERT INTO `order_events` VALUES ('01a205b9-68e7-71ef-b37d-b2ba80fab03a','01a205b9-68de-7fa4-9139-e4151929b23a',NULL,'ordered','buyer','2026-11-23 00:06:06.814'),('01a205b9-6941-7488-9114-be63884f7ab5','01a205b9-68de-7fa4-9139-e4151929b23a',NULL,'paid','shop','2026-11-23 00:06:06.911'),('01a205b9-6941-7488-9114-be64c7969ced','01a205b9-68de-7fa4-9139-e4151929b23a',NULL,'placed','shop','2026-11-23 00:06:06.911'),('01a205b9-6963-7a23-95d1-1e4b1995aaab','01a205b9-68de-7fa4-9139-e4151929b23a','01a205b9-68e5-7066-8148-d8dabafe1098','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:06.947'),('01a205b9-6971-79b5-841a-8d8cf7a78764','01a205b9-68de-7fa4-9139-e4151929b23a','01a205b9-68e5-7066-8148-d8dabafe1098','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:06.961'),('01a205b9-697c-7aa1-a2b6-3bd6b3cadcf6','01a205b9-68de-7fa4-9139-e4151929b23a','01a205b9-68e5-7066-8148-d8dabafe1098','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:06.972'),('01a205b9-69c1-778c-8fce-af9dc628799c','01a205b9-69bd-7c27-bd33-cbe0b374483f',NULL,'ordered','buyer','2026-11-23 00:06:07.037'),('01a205b9-69ef-7ef6-a5aa-156d5496ef16','01a205b9-69bd-7c27-bd33-cbe0b374483f',NULL,'paid','shop','2026-11-23 00:06:07.085'),('01a205b9-69ef-7ef6-a5aa-156e672d17a1','01a205b9-69bd-7c27-bd33-cbe0b374483f',NULL,'placed','shop','2026-11-23 00:06:07.085'),('01a205b9-69fd-70f9-b66f-6c55ccca0754','01a205b9-69bd-7c27-bd33-cbe0b374483f','01a205b9-69c0-70ba-ba11-a8f95830c898','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:07.101'),('01a205b9-6a33-720c-94d4-544a546984db','01a205b9-6a30-795b-bb58-f5ca8f6d4349',NULL,'ordered','buyer','2026-11-23 00:06:07.152'),('01a205b9-6a5e-72a3-b06d-e3c556264881','01a205b9-6a30-795b-bb58-f5ca8f6d4349',NULL,'paid','shop','2026-11-23 00:06:07.197'),('01a205b9-6a5e-72a3-b06d-e3c69c39bced','01a205b9-6a30-795b-bb58-f5ca8f6d4349',NULL,'placed','shop','2026-11-23 00:06:07.197'),('01a205b9-6a6c-7d8b-a4b1-1d26485bfe08','01a205b9-6a30-795b-bb58-f5ca8f6d4349','01a205b9-6a33-720c-94d4-54483c2d1ea4','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:07.212'),('01a205b9-6aaa-71de-8092-6c82276db18b','01a205b9-6aa6-7df5-ba35-c13b67c54f95',NULL,'ordered','buyer','2026-11-23 00:06:07.270'),('01a205b9-6ad3-745f-bef2-007ae096b956','01a205b9-6aa6-7df5-ba35-c13b67c54f95',NULL,'paid','shop','2026-11-23 00:06:07.313'),('01a205b9-6ad3-745f-bef2-007bc4ff7059','01a205b9-6aa6-7df5-ba35-c13b67c54f95',NULL,'placed','shop','2026-11-23 00:06:07.313'),('01a205b9-6b24-7487-b8e2-7b05dd56e09e','01a205b9-6b1e-74ab-ac4f-617134acdb98',NULL,'ordered','buyer','2026-11-23 00:06:07.390'),('01a205b9-6b4c-7f2e-93d4-38a90c506299','01a205b9-6b1e-74ab-ac4f-617134acdb98',NULL,'paid','shop','2026-11-23 00:06:07.435'),('01a205b9-6b4c-7f2e-93d4-38aa7f4c9586','01a205b9-6b1e-74ab-ac4f-617134acdb98',NULL,'placed','shop','2026-11-23 00:06:07.435'),('01a205b9-6b5a-7772-93d5-44b828b73023','01a205b9-6b1e-74ab-ac4f-617134acdb98','01a205b9-6b21-756b-8b96-c495cd56627c','in_design','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:07.450'),('01a205b9-6b66-72d9-8d9c-16ae2dc7061e','01a205b9-6b1e-74ab-ac4f-617134acdb98','01a205b9-6b21-756b-8b96-c495cd56627c','made','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:07.462'),('01a205b9-6b6f-756e-a37a-0962610db02c','01a205b9-6b1e-74ab-ac4f-617134acdb98','01a205b9-6b21-756b-8b96-c495cd56627c','out_for_delivery','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:07.471'),('01a205b9-6b78-7df7-aa41-d825edc61d4b','01a205b9-6b1e-74ab-ac4f-617134acdb98','01a205b9-6b21-756b-8b96-c495cd56627c','delivered','0199a1d0-5b20-7c31-8f00-0000000005a2','2026-11-23 00:06:07.480'),('01a205b9-6ba6-7078-b005-36f779d1b6b4','01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3',NULL,'ordered','buyer','2026-11-23 00:06:07.523'),('01a205b9-6bcc-7c7a-981e-4bbd8566536b','01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3',NULL,'paid','shop','2026-11-23 00:06:07.563'),('01a205b9-6bcc-7c7a-981e-4bbe17e37b49','01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3',NULL,'placed','shop','2026-11-23 00:06:07.563'),('01a205b9-6bff-7226-9370-44d1031ea1d0','01a205b9-6bfb-74d9-92c7-23767a141060',NULL,'ordered','buyer','2026-11-23 00:06:07.611'),('01a205b9-6c25-7dfe-bf38-a85b532411cf','01a205b9-6bfb-74d9-92c7-23767a141060',NULL,'paid','shop','2026-11-23 00:06:07.652'),('01a205b9-6c25-7dfe-bf38-a85c4853fb37','01a205b9-6bfb-74d9-92c7-23767a141060',NULL,'placed','shop','2026-11-23 00:06:07.652'),('01a205b9-6c70-769b-8501-4e637cdb3449','01a205b9-6c6a-7043-bc15-31cf56471543',NULL,'ordered','buyer','2026-11-23 00:06:07.722'),('01a205b9-6c9c-79a3-980d-e42286cf061f','01a205b9-6c6a-7043-bc15-31cf56471543',NULL,'paid','shop','2026-11-23 00:06:07.771'),('01a205b9-6c9c-79a3-980d-e42300f1e666','01a205b9-6c6a-7043-bc15-31cf56471543',NULL,'placed','shop','2026-11-23 00:06:07.771'),('01a205b9-6caa-7285-9fc0-0ff46597ca34','01a205b9-6c6a-7043-bc15-31cf56471543',NULL,'cancelled','buyer','2026-11-23 00:06:07.782'),('01a205b9-6cd3-71a0-8116-cf884916d80a','01a205b9-6c6a-7043-bc15-31cf56471543',NULL,'refunded','shop','2026-11-23 00:06:07.824');
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
INSERT INTO `order_lines` VALUES ('01a205b9-68e6-7859-ad71-d0a28e5c8457','01a205b9-68de-7fa4-9139-e4151929b23a','01a205b9-68e5-7066-8148-d8dabafe1098','first-light','First Light','#f0d9c9','classic',1,4800,7000,16,'{\"seed\": \"first-light\", \"paper\": \"oat\", \"stems\": [{\"key\": \"rose-peach\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 peach roses\", \"colour\": \"peach\"}, {\"key\": \"peony-blush\", \"kind\": \"peony\", \"count\": 3, \"label\": \"3 blush peonies\", \"colour\": \"blush\"}, {\"key\": \"ranunculus-ivory\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 ivory ranunculus\", \"colour\": \"ivory\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 3, \"label\": \"3 white gypsophila\", \"colour\": \"white\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"astilbe-blush\", \"kind\": \"astilbe\", \"count\": 2, \"label\": \"2 blush astilbe\", \"colour\": \"blush\"}], \"ribbon\": \"peach\", \"dressing\": \"paper\"}','[{\"key\": \"stoneware-vase\", \"name\": \"Stoneware vase\", \"quantity\": 1, \"unitPriceCents\": 2200}]','Thank you for the soup, the lifts and the rest.\n\nIris'),('01a205b9-69c1-778c-8fce-af9c65eeeffa','01a205b9-69bd-7c27-bd33-cbe0b374483f','01a205b9-69c0-70ba-ba11-a8f95830c898','plain-speaking','Plain Speaking','#e3cdc6','grand',1,8900,8900,18,'{\"seed\": \"plain-speaking\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-red\", \"kind\": \"rose\", \"count\": 17, \"label\": \"17 red roses\", \"colour\": \"red\"}, {\"key\": \"eucalyptus-sage\", \"kind\": \"eucalyptus\", \"count\": 7, \"label\": \"7 sage eucalyptus\", \"colour\": \"sage\"}, {\"key\": \"gypsophila-white\", \"kind\": \"gypsophila\", \"count\": 6, \"label\": \"6 white gypsophila\", \"colour\": \"white\"}], \"ribbon\": \"red\", \"dressing\": \"paper\"}','[]',''),('01a205b9-6a33-720c-94d4-54499ee89c4e','01a205b9-6a30-795b-bb58-f5ca8f6d4349','01a205b9-6a33-720c-94d4-54483c2d1ea4','hedgerow','Hedgerow','#cfd8cd','classic',1,5200,5200,18,'{\"seed\": \"hedgerow\", \"paper\": \"sage\", \"stems\": [{\"key\": \"anemone-white\", \"kind\": \"anemone\", \"count\": 6, \"label\": \"6 white anemones\", \"colour\": \"white\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 5, \"label\": \"5 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"eryngium-blue\", \"kind\": \"eryngium\", \"count\": 4, \"label\": \"4 blue sea holly\", \"colour\": \"blue\"}, {\"key\": \"lavender-violet\", \"kind\": \"lavender\", \"count\": 3, \"label\": \"3 violet lavender\", \"colour\": \"violet\"}, {\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 4, \"label\": \"4 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 4, \"label\": \"4 olive branches\", \"colour\": \"olive\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 3, \"label\": \"3 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sage\", \"dressing\": \"tied\"}','[]','Fifty looks good on you.\nLove, all at number nine'),('01a205b9-6aaa-71de-8092-6c814d161dbc','01a205b9-6aa6-7df5-ba35-c13b67c54f95','01a205b9-6aa9-7754-87df-8255c130ad92','sea-fret','Sea Fret','#cbd8e0','classic',1,5400,5400,16,'{\"seed\": \"sea-fret\", \"paper\": \"oat\", \"stems\": [{\"key\": \"hydrangea-sky\", \"kind\": \"hydrangea\", \"count\": 3, \"label\": \"3 sky hydrangeas\", \"colour\": \"sky\"}, {\"key\": \"delphinium-blue\", \"kind\": \"delphinium\", \"count\": 5, \"label\": \"5 blue delphiniums\", \"colour\": \"blue\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"eryngium-sky\", \"kind\": \"eryngium\", \"count\": 3, \"label\": \"3 sky sea holly\", \"colour\": \"sky\"}, {\"key\": \"eucalyptus-silver\", \"kind\": \"eucalyptus\", \"count\": 5, \"label\": \"5 silver eucalyptus\", \"colour\": \"silver\"}], \"ribbon\": \"sky\", \"dressing\": \"vase\"}','[]','Congratulations, Doctor.'),('01a205b9-6b24-7487-b8e2-7b047f6838ca','01a205b9-6b1e-74ab-ac4f-617134acdb98','01a205b9-6b21-756b-8b96-c495cd56627c','market-day','Market Day','#f1dccb','petite',3,2600,7800,11,'{\"seed\": \"market-day\", \"paper\": \"sage\", \"stems\": [{\"key\": \"tulip-coral\", \"kind\": \"tulip\", \"count\": 6, \"label\": \"6 coral tulips\", \"colour\": \"coral\"}, {\"key\": \"tulip-peach\", \"kind\": \"tulip\", \"count\": 4, \"label\": \"4 peach tulips\", \"colour\": \"peach\"}, {\"key\": \"ruscus-green\", \"kind\": \"ruscus\", \"count\": 3, \"label\": \"3 green ruscus\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"paper\"}','[]','For the tables, with thanks'),('01a205b9-6ba6-7078-b005-36f66a1a5aa1','01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3','01a205b9-6ba6-7078-b005-36f51f47e65c','quiet-white','Quiet White','#c9d0c4','classic',1,5000,6400,16,'{\"seed\": \"quiet-white\", \"paper\": \"oat\", \"stems\": [{\"key\": \"lily-white\", \"kind\": \"lily\", \"count\": 4, \"label\": \"4 white lilies\", \"colour\": \"white\"}, {\"key\": \"rose-white\", \"kind\": \"rose\", \"count\": 5, \"label\": \"5 white roses\", \"colour\": \"white\"}, {\"key\": \"ranunculus-white\", \"kind\": \"ranunculus\", \"count\": 4, \"label\": \"4 white ranunculus\", \"colour\": \"white\"}, {\"key\": \"snapdragon-white\", \"kind\": \"snapdragon\", \"count\": 3, \"label\": \"3 white snapdragons\", \"colour\": \"white\"}, {\"key\": \"waxflower-white\", \"kind\": \"waxflower\", \"count\": 3, \"label\": \"3 white waxflower\", \"colour\": \"white\"}, {\"key\": \"ruscus-forest\", \"kind\": \"ruscus\", \"count\": 5, \"label\": \"5 forest ruscus\", \"colour\": \"forest\"}], \"ribbon\": \"ivory\", \"dressing\": \"tied\"}','[{\"key\": \"beeswax-candle\", \"name\": \"Beeswax candle\", \"quantity\": 1, \"unitPriceCents\": 1400}]','With love and sympathy from all of us at the school'),('01a205b9-6bfe-7ae7-b1d2-df3b41b74fc9','01a205b9-6bfb-74d9-92c7-23767a141060','01a205b9-6bfe-7ae7-b1d2-df3a483bb3f0','wren','Wren','#d9ddca','classic',1,2600,2600,12,'{\"seed\": \"wren\", \"paper\": \"butter\", \"stems\": [{\"key\": \"rose-ivory\", \"kind\": \"rose\", \"count\": 3, \"label\": \"3 ivory roses\", \"colour\": \"ivory\"}, {\"key\": \"daisy-white\", \"kind\": \"daisy\", \"count\": 3, \"label\": \"3 chamomile\", \"colour\": \"white\"}, {\"key\": \"ranunculus-blush\", \"kind\": \"ranunculus\", \"count\": 3, \"label\": \"3 blush ranunculus\", \"colour\": \"blush\"}, {\"key\": \"scabiosa-lilac\", \"kind\": \"scabiosa\", \"count\": 2, \"label\": \"2 lilac scabious\", \"colour\": \"lilac\"}, {\"key\": \"fern-green\", \"kind\": \"fern\", \"count\": 3, \"label\": \"3 green leather fern\", \"colour\": \"green\"}], \"ribbon\": \"ivory\", \"dressing\": \"vase\"}','[]','Get well soon, Anna. The cat misses you.'),('01a205b9-6c70-769b-8501-4e6232ed94c4','01a205b9-6c6a-7043-bc15-31cf56471543','01a205b9-6c6f-7805-a022-51df4100aec1','fig-and-clay','Fig & Clay','#e0cbb9','grand',1,8400,8400,21,'{\"seed\": \"fig-and-clay\", \"paper\": \"ink\", \"stems\": [{\"key\": \"rose-mocha\", \"kind\": \"rose\", \"count\": 7, \"label\": \"7 mocha roses\", \"colour\": \"mocha\"}, {\"key\": \"dahlia-mocha\", \"kind\": \"dahlia\", \"count\": 4, \"label\": \"4 mocha dahlias\", \"colour\": \"mocha\"}, {\"key\": \"chrysanthemum-rust\", \"kind\": \"chrysanthemum\", \"count\": 6, \"label\": \"6 rust chrysanthemums\", \"colour\": \"rust\"}, {\"key\": \"ranunculus-peach\", \"kind\": \"ranunculus\", \"count\": 6, \"label\": \"6 peach ranunculus\", \"colour\": \"peach\"}, {\"key\": \"hypericum-rust\", \"kind\": \"hypericum\", \"count\": 4, \"label\": \"4 rust hypericum\", \"colour\": \"rust\"}, {\"key\": \"astilbe-burgundy\", \"kind\": \"astilbe\", \"count\": 4, \"label\": \"4 burgundy astilbe\", \"colour\": \"burgundy\"}, {\"key\": \"olive-olive\", \"kind\": \"olive\", \"count\": 6, \"label\": \"6 olive branches\", \"colour\": \"olive\"}], \"ribbon\": \"mocha\", \"dressing\": \"paper\"}','[]','To the new house');
/*!40000 ALTER TABLE `order_lines` ENABLE KEYS */;
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
INSERT INTO `orders` VALUES ('01a205b9-68de-7fa4-9139-e4151929b23a','VT-AHG37N','01a205b9-680e-76c4-a7d0-cf214e268d06','0199a1d0-5b20-7c31-8f00-0000000005a1','744b115c890ff44db4d850b1df327900a1c1d99861047bee1ded050bd41d1a4e','confirmed','paid','rosa@vetch.example',NULL,'GBP',7000,0,7000,7000,0,'Visa','4242',NULL,NULL,'2026-11-23 10:00:00.000',NULL,'2026-11-23 00:06:06.814','2026-11-23 00:06:06.911'),('01a205b9-69bd-7c27-bd33-cbe0b374483f','VT-S2FF6G','01a205b9-6983-76e1-9e1a-2e9ba05bcce4',NULL,'dbf5451b0231a5a8a66b5346699174f9a1c43d6d084e397173d3e354e8f6a316','confirmed','paid','k.oyelaran@example.com',NULL,'GBP',8900,0,8900,8900,0,'Visa','4242',NULL,NULL,'2026-11-23 10:00:00.000',NULL,'2026-11-23 00:06:07.037','2026-11-23 00:06:07.085'),('01a205b9-6a30-795b-bb58-f5ca8f6d4349','VT-AFJWPN','01a205b9-6a03-7a47-9f3d-54ad4c211725',NULL,'ec124dc5147f1017d4b28d3f44116f728e00bb04b45064ff7d4c62c963c4a141','confirmed','paid','nine@example.com',NULL,'GBP',5200,595,5795,5795,0,'Visa','4242',NULL,NULL,'2026-11-23 10:00:00.000',NULL,'2026-11-23 00:06:07.152','2026-11-23 00:06:07.197'),('01a205b9-6aa6-7df5-ba35-c13b67c54f95','VT-QGHEJY','01a205b9-6a72-761b-9df9-50a9d2ef19cc',NULL,'23153cee6af7da773f656980514a8f5a3d8337c6210e3c6f500bc468290a2f65','placed','paid','m.shah@example.com',NULL,'GBP',5400,595,5995,5995,0,'Visa','4242',NULL,NULL,'2026-11-23 10:00:00.000',NULL,'2026-11-23 00:06:07.270','2026-11-23 00:06:07.313'),('01a205b9-6b1e-74ab-ac4f-617134acdb98','VT-XP3X49','01a205b9-6adc-7e90-9ac6-18b21a30bebd',NULL,'24878f434d6dfa6284b879f5bd52ab555bb42e89eb63fd3c676e183adc82e026','completed','paid','bookings@lark.example',NULL,'GBP',7800,0,7800,7800,0,'Visa','4242',NULL,NULL,'2026-11-23 14:00:00.000',NULL,'2026-11-23 00:06:07.390','2026-11-23 00:06:07.435'),('01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3','VT-9S3BW6','01a205b9-6b7c-776a-ae57-e32bdeaee46d',NULL,'b70f94f3963d705069890646e88a02fc6e41859bed21d62b1e9da7e8faca6f80','placed','paid','office@school.example',NULL,'GBP',6400,0,6400,6400,0,'Visa','4242',NULL,NULL,'2026-11-23 18:00:00.000',NULL,'2026-11-23 00:06:07.523','2026-11-23 00:06:07.563'),('01a205b9-6bfb-74d9-92c7-23767a141060','VT-F5PS4H','01a205b9-6bd4-7979-9028-3063993cda85','0199a1d0-5b20-7c31-8f00-0000000005a1','ae8e00973bb4b0a7deb6ed82c7e1904ff5d0c099ad2dd9c9068bbce3ad288e90','placed','paid','rosa@vetch.example',NULL,'GBP',2600,595,3195,3195,0,'Visa','4242',NULL,NULL,'2026-11-24 10:00:00.000',NULL,'2026-11-23 00:06:07.611','2026-11-23 00:06:07.652'),('01a205b9-6c6a-7043-bc15-31cf56471543','VT-GHA823','01a205b9-6c2f-7e2c-b2e4-96fb6639838e',NULL,'d1ddb106ca1e5f85771e64389bf64ad9c07e35c134eb8e47cc12ee0057f2b597','cancelled','refunded','dev@example.com',NULL,'GBP',8400,0,8400,8400,8400,'Visa','4242',NULL,NULL,'2026-11-24 14:00:00.000',NULL,'2026-11-23 00:06:07.722','2026-11-23 00:06:07.771');
/*!40000 ALTER TABLE `orders` ENABLE KEYS */;
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
INSERT INTO `payment_attempts` VALUES ('01a205b9-68de-7fa4-9139-e4168efe081f','01a205b9-68de-7fa4-9139-e4151929b23a',7000,'card_UGU2h7we1g4BISYEdyxxV4IY7udnEEvs1QzytoJhoDE','2026-11-23 00:06:06.814'),('01a205b9-69bd-7c27-bd33-cbe143a546cc','01a205b9-69bd-7c27-bd33-cbe0b374483f',8900,'card_24MRcuwQJI4YbQikBgPWzqDlLLmJyGCPvua-JVQL6sM','2026-11-23 00:06:07.037'),('01a205b9-6a30-795b-bb58-f5cb7003e533','01a205b9-6a30-795b-bb58-f5ca8f6d4349',5795,'card_j8HW3S0awf5gTehIK4aiXhSnrgGh4C2cw6HkOoC5jNw','2026-11-23 00:06:07.152'),('01a205b9-6aa6-7df5-ba35-c13c56579475','01a205b9-6aa6-7df5-ba35-c13b67c54f95',5995,'card_kxPktALuOBHResu1y6h7VMMWX4vIvvsJ6eEkdzlRbGU','2026-11-23 00:06:07.270'),('01a205b9-6b1e-74ab-ac4f-6172a575e008','01a205b9-6b1e-74ab-ac4f-617134acdb98',7800,'card_1ctUwywMseeutMMAswMTTm1IBTSi38HGBBG_25VLx40','2026-11-23 00:06:07.390'),('01a205b9-6ba3-77ff-ab08-1b816759937e','01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3',6400,'card_FZ_UpsdSUTHX_sKrgsQoXXJzdmY-fcwFagO0kjgAXAM','2026-11-23 00:06:07.523'),('01a205b9-6bfb-74d9-92c7-2377e9a840a6','01a205b9-6bfb-74d9-92c7-23767a141060',3195,'card_-Asg_21kMTrd0vOhpDq33bKQf8sCc-OA0j0CTXtQVA0','2026-11-23 00:06:07.611'),('01a205b9-6c6a-7043-bc15-31d04e70c0fa','01a205b9-6c6a-7043-bc15-31cf56471543',8400,'card_wYrMw7x2mvVm-Rh0bGCzVnlvs20S5UF2tgTPwIGlAKc','2026-11-23 00:06:07.722');
/*!40000 ALTER TABLE `payment_attempts` ENABLE KEYS */;
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
INSERT INTO `slot_places` VALUES ('2026-11-23','afternoon',4),('2026-11-23','evening',1),('2026-11-24','afternoon',1),('2026-11-24','evening',0),('2026-11-24','morning',1);
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
