SET NAMES utf8mb4;
-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)
--
-- Host: localhost    Database: payment_db
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
-- Table structure for table `bank_authorisations`
--

DROP TABLE IF EXISTS `bank_authorisations`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `bank_authorisations` (
  `payment_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `card` varchar(100) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `amount_cents` int NOT NULL,
  `currency` char(3) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `status` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `refusal` varchar(40) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `challenge_outcome` varchar(10) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `refunded_cents` int NOT NULL DEFAULT '0',
  `decides_at` datetime(3) NOT NULL,
  PRIMARY KEY (`payment_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `bank_authorisations`
--

LOCK TABLES `bank_authorisations` WRITE;
/*!40000 ALTER TABLE `bank_authorisations` DISABLE KEYS */;
INSERT INTO `bank_authorisations` VALUES ('01a21eeb-68ca-72b3-b44d-c656809c0b0e','pays',7000,'GBP','captured',NULL,NULL,0,'2026-11-27 21:31:14.165'),('01a21eeb-6a57-7c31-91ee-6f0c943dd45a','pays',8900,'GBP','captured',NULL,NULL,0,'2026-11-27 21:31:14.490'),('01a21eeb-6b57-756e-8b44-f47f6d15e6eb','pays',5795,'GBP','captured',NULL,NULL,0,'2026-11-27 21:31:14.744'),('01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','pays',5995,'GBP','captured',NULL,NULL,0,'2026-11-27 21:31:15.161'),('01a21eeb-6dfb-7c27-b31b-62c0ae224468','pays',7800,'GBP','captured',NULL,NULL,0,'2026-11-27 21:31:15.439'),('01a21eeb-70d3-75d5-9db8-a02e1404fbb6','pays',6400,'GBP','captured',NULL,NULL,0,'2026-11-27 21:31:16.216'),('01a21eeb-7207-7a36-afba-bf541c7f3ebe','pays',3195,'GBP','captured',NULL,NULL,0,'2026-11-27 21:31:16.416'),('01a21eeb-72a3-75f6-9e27-4696cf99c9ff','pays',8400,'GBP','captured',NULL,NULL,8400,'2026-11-27 21:31:16.579');
/*!40000 ALTER TABLE `bank_authorisations` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `bank_operations`
--

DROP TABLE IF EXISTS `bank_operations`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `bank_operations` (
  `operation_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payment_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `outcome` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `amount_cents` int NOT NULL,
  `done_at` datetime(3) NOT NULL,
  PRIMARY KEY (`operation_key`),
  KEY `bank_operations_by_payment` (`payment_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `bank_operations`
--

LOCK TABLES `bank_operations` WRITE;
/*!40000 ALTER TABLE `bank_operations` DISABLE KEYS */;
INSERT INTO `bank_operations` VALUES ('captured:01a21eeb-68ca-72b3-b44d-c656809c0b0e','01a21eeb-68ca-72b3-b44d-c656809c0b0e','captured','done',7000,'2026-11-27 21:31:14.165'),('captured:01a21eeb-6a57-7c31-91ee-6f0c943dd45a','01a21eeb-6a57-7c31-91ee-6f0c943dd45a','captured','done',8900,'2026-11-27 21:31:14.490'),('captured:01a21eeb-6b57-756e-8b44-f47f6d15e6eb','01a21eeb-6b57-756e-8b44-f47f6d15e6eb','captured','done',5795,'2026-11-27 21:31:14.744'),('captured:01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','captured','done',5995,'2026-11-27 21:31:15.161'),('captured:01a21eeb-6dfb-7c27-b31b-62c0ae224468','01a21eeb-6dfb-7c27-b31b-62c0ae224468','captured','done',7800,'2026-11-27 21:31:15.439'),('captured:01a21eeb-70d3-75d5-9db8-a02e1404fbb6','01a21eeb-70d3-75d5-9db8-a02e1404fbb6','captured','done',6400,'2026-11-27 21:31:16.216'),('captured:01a21eeb-7207-7a36-afba-bf541c7f3ebe','01a21eeb-7207-7a36-afba-bf541c7f3ebe','captured','done',3195,'2026-11-27 21:31:16.416'),('captured:01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','captured','done',8400,'2026-11-27 21:31:16.579'),('refunded:01a21eeb-72a3-75f6-9e27-4697e8b5f58c','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','refunded','done',8400,'2026-11-27 21:31:16.666');
/*!40000 ALTER TABLE `bank_operations` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `card_token_quotas`
--

DROP TABLE IF EXISTS `card_token_quotas`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `card_token_quotas` (
  `address` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `used` int NOT NULL,
  `ends_at` datetime(3) NOT NULL,
  PRIMARY KEY (`address`),
  KEY `card_token_quotas_by_end` (`ends_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `card_token_quotas`
--

LOCK TABLES `card_token_quotas` WRITE;
/*!40000 ALTER TABLE `card_token_quotas` DISABLE KEYS */;
INSERT INTO `card_token_quotas` VALUES ('172.18.0.9',8,'2026-11-27 21:41:13.933');
/*!40000 ALTER TABLE `card_token_quotas` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `card_tokens`
--

DROP TABLE IF EXISTS `card_tokens`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `card_tokens` (
  `token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `brand` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `last_four` char(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `expiry_month` int NOT NULL,
  `expiry_year` int NOT NULL,
  `bank_card` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `expires_at` datetime(3) NOT NULL,
  PRIMARY KEY (`token_hash`),
  KEY `card_tokens_by_end` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `card_tokens`
--

LOCK TABLES `card_tokens` WRITE;
/*!40000 ALTER TABLE `card_tokens` DISABLE KEYS */;
/*!40000 ALTER TABLE `card_tokens` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `ledger_entries`
--

DROP TABLE IF EXISTS `ledger_entries`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `ledger_entries` (
  `operation_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payment_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `amount_cents` int NOT NULL,
  `entered_at` datetime(3) NOT NULL,
  PRIMARY KEY (`operation_key`),
  KEY `ledger_entries_by_payment` (`payment_id`,`kind`,`amount_cents`),
  CONSTRAINT `ledger_entries_of_a_payment` FOREIGN KEY (`payment_id`) REFERENCES `payments` (`id`),
  CONSTRAINT `ledger_entries_have_a_known_kind` CHECK ((`kind` in (_utf8mb4'authorised',_utf8mb4'voided',_utf8mb4'captured',_utf8mb4'refunded'))),
  CONSTRAINT `ledger_entries_have_an_amount` CHECK ((`amount_cents` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `ledger_entries`
--

LOCK TABLES `ledger_entries` WRITE;
/*!40000 ALTER TABLE `ledger_entries` DISABLE KEYS */;
INSERT INTO `ledger_entries` VALUES ('authorised:01a21eeb-68ca-72b3-b44d-c656809c0b0e','01a21eeb-68ca-72b3-b44d-c656809c0b0e','authorised',7000,'2026-11-27 21:31:14.098'),('authorised:01a21eeb-6a57-7c31-91ee-6f0c943dd45a','01a21eeb-6a57-7c31-91ee-6f0c943dd45a','authorised',8900,'2026-11-27 21:31:14.458'),('authorised:01a21eeb-6b57-756e-8b44-f47f6d15e6eb','01a21eeb-6b57-756e-8b44-f47f6d15e6eb','authorised',5795,'2026-11-27 21:31:14.692'),('authorised:01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','authorised',5995,'2026-11-27 21:31:15.136'),('authorised:01a21eeb-6dfb-7c27-b31b-62c0ae224468','01a21eeb-6dfb-7c27-b31b-62c0ae224468','authorised',7800,'2026-11-27 21:31:15.387'),('authorised:01a21eeb-70d3-75d5-9db8-a02e1404fbb6','01a21eeb-70d3-75d5-9db8-a02e1404fbb6','authorised',6400,'2026-11-27 21:31:16.194'),('authorised:01a21eeb-7207-7a36-afba-bf541c7f3ebe','01a21eeb-7207-7a36-afba-bf541c7f3ebe','authorised',3195,'2026-11-27 21:31:16.397'),('authorised:01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','authorised',8400,'2026-11-27 21:31:16.559'),('captured:01a21eeb-68ca-72b3-b44d-c656809c0b0e','01a21eeb-68ca-72b3-b44d-c656809c0b0e','captured',7000,'2026-11-27 21:31:14.186'),('captured:01a21eeb-6a57-7c31-91ee-6f0c943dd45a','01a21eeb-6a57-7c31-91ee-6f0c943dd45a','captured',8900,'2026-11-27 21:31:14.512'),('captured:01a21eeb-6b57-756e-8b44-f47f6d15e6eb','01a21eeb-6b57-756e-8b44-f47f6d15e6eb','captured',5795,'2026-11-27 21:31:14.752'),('captured:01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','captured',5995,'2026-11-27 21:31:15.165'),('captured:01a21eeb-6dfb-7c27-b31b-62c0ae224468','01a21eeb-6dfb-7c27-b31b-62c0ae224468','captured',7800,'2026-11-27 21:31:15.449'),('captured:01a21eeb-70d3-75d5-9db8-a02e1404fbb6','01a21eeb-70d3-75d5-9db8-a02e1404fbb6','captured',6400,'2026-11-27 21:31:16.220'),('captured:01a21eeb-7207-7a36-afba-bf541c7f3ebe','01a21eeb-7207-7a36-afba-bf541c7f3ebe','captured',3195,'2026-11-27 21:31:16.420'),('captured:01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','captured',8400,'2026-11-27 21:31:16.585'),('refunded:01a21eeb-72a3-75f6-9e27-4697e8b5f58c','01a21eeb-72a3-75f6-9e27-4696cf99c9ff','refunded',8400,'2026-11-27 21:31:16.673');
/*!40000 ALTER TABLE `ledger_entries` ENABLE KEYS */;
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
INSERT INTO `migration_lease` VALUES (1,'d7e84666-bafc-487f-9243-8a2d28bb827f','2026-11-27 21:31:04.478');
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
INSERT INTO `migrations` VALUES ('001_card_tokens.sql','2026-11-27 21:31:04.282'),('002_card_token_quotas.sql','2026-11-27 21:31:04.303'),('003_payments.sql','2026-11-27 21:31:04.328'),('004_refunds.sql','2026-11-27 21:31:04.353'),('005_ledger_entries.sql','2026-11-27 21:31:04.383'),('006_bank_authorisations.sql','2026-11-27 21:31:04.400'),('007_bank_operations.sql','2026-11-27 21:31:04.453'),('008_outbox.sql','2026-11-27 21:31:04.476');
/*!40000 ALTER TABLE `migrations` ENABLE KEYS */;
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
INSERT INTO `outbox` VALUES ('01559fb5-17a6-43eb-aa51-cc4632535119','payment-event','{\"id\":\"01559fb5-17a6-43eb-aa51-cc4632535119\",\"type\":\"payment.captured\",\"paymentId\":\"01a21eeb-68ca-72b3-b44d-c656809c0b0e\",\"orderId\":\"01a21eeb-68ca-72b3-b44d-c655ddaff22b\",\"occurredAt\":\"2026-11-27T21:31:14.186Z\"}','sent',1,'2026-11-27 21:31:15.272','18782cb8-9d48-4c42-a403-e6d5f16ad9ad',NULL,'2026-11-27 21:31:14.186','2026-11-27 21:31:15.272'),('015cff9c-2715-488e-8570-c223dd28c7b0','payment-event','{\"id\":\"015cff9c-2715-488e-8570-c223dd28c7b0\",\"type\":\"payment.captured\",\"paymentId\":\"01a21eeb-6b57-756e-8b44-f47f6d15e6eb\",\"orderId\":\"01a21eeb-6b57-756e-8b44-f47e79da7022\",\"occurredAt\":\"2026-11-27T21:31:14.752Z\"}','sent',1,'2026-11-27 21:31:15.319','85c9cdb3-d826-4e83-a28e-c13d919088fe',NULL,'2026-11-27 21:31:14.752','2026-11-27 21:31:15.319'),('04addf55-9520-44fe-9489-92f4ba06e88b','payment-event','{\"id\":\"04addf55-9520-44fe-9489-92f4ba06e88b\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21eeb-6b57-756e-8b44-f47f6d15e6eb\",\"orderId\":\"01a21eeb-6b57-756e-8b44-f47e79da7022\",\"occurredAt\":\"2026-11-27T21:31:14.692Z\"}','sent',1,'2026-11-27 21:31:15.318','203c9f53-3829-4628-a5de-74a9ab60f3c4',NULL,'2026-11-27 21:31:14.692','2026-11-27 21:31:15.318'),('1116e242-d2a2-466e-8975-c5ae3fba60d2','payment-event','{\"id\":\"1116e242-d2a2-466e-8975-c5ae3fba60d2\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21eeb-6a57-7c31-91ee-6f0c943dd45a\",\"orderId\":\"01a21eeb-6a57-7c31-91ee-6f0b02ecb5af\",\"occurredAt\":\"2026-11-27T21:31:14.458Z\"}','sent',1,'2026-11-27 21:31:15.283','3d30d95b-b593-4d59-a39a-5ffb87411826',NULL,'2026-11-27 21:31:14.458','2026-11-27 21:31:15.283'),('2c5cc8b6-a550-471c-8b6e-3e5a4a261cb6','payment-event','{\"id\":\"2c5cc8b6-a550-471c-8b6e-3e5a4a261cb6\",\"type\":\"payment.refunded\",\"paymentId\":\"01a21eeb-72a3-75f6-9e27-4696cf99c9ff\",\"orderId\":\"01a21eeb-72a3-75f6-9e27-4695959c4f67\",\"occurredAt\":\"2026-11-27T21:31:16.675Z\"}','sent',1,'2026-11-27 21:31:17.408','a548338f-9666-46fa-9ed5-eb80c33208d7',NULL,'2026-11-27 21:31:16.675','2026-11-27 21:31:17.408'),('2ddc1a78-aab3-4293-a86e-107a9de1511d','payment-event','{\"id\":\"2ddc1a78-aab3-4293-a86e-107a9de1511d\",\"type\":\"payment.captured\",\"paymentId\":\"01a21eeb-6dfb-7c27-b31b-62c0ae224468\",\"orderId\":\"01a21eeb-6dfb-7c27-b31b-62bfa5d1756a\",\"occurredAt\":\"2026-11-27T21:31:15.450Z\"}','sent',1,'2026-11-27 21:31:16.376','cffd2242-16e3-4c2f-8aae-67bf95c6ec2f',NULL,'2026-11-27 21:31:15.450','2026-11-27 21:31:16.376'),('35148f06-81a1-494f-8a80-62b2e8f13111','payment-event','{\"id\":\"35148f06-81a1-494f-8a80-62b2e8f13111\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21eeb-68ca-72b3-b44d-c656809c0b0e\",\"orderId\":\"01a21eeb-68ca-72b3-b44d-c655ddaff22b\",\"occurredAt\":\"2026-11-27T21:31:14.098Z\"}','sent',1,'2026-11-27 21:31:14.182','38263261-7a6c-44c7-a68a-b1e1b04f2c04',NULL,'2026-11-27 21:31:14.098','2026-11-27 21:31:14.182'),('5f069a58-c6a9-4ffe-9a9a-e0300f8e5321','payment-event','{\"id\":\"5f069a58-c6a9-4ffe-9a9a-e0300f8e5321\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21eeb-72a3-75f6-9e27-4696cf99c9ff\",\"orderId\":\"01a21eeb-72a3-75f6-9e27-4695959c4f67\",\"occurredAt\":\"2026-11-27T21:31:16.559Z\"}','sent',1,'2026-11-27 21:31:17.407','94567596-8326-4250-94a4-04c411769552',NULL,'2026-11-27 21:31:16.559','2026-11-27 21:31:17.407'),('6ed9093d-0385-4905-9c5a-deda3b17c98a','payment-event','{\"id\":\"6ed9093d-0385-4905-9c5a-deda3b17c98a\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21eeb-6dfb-7c27-b31b-62c0ae224468\",\"orderId\":\"01a21eeb-6dfb-7c27-b31b-62bfa5d1756a\",\"occurredAt\":\"2026-11-27T21:31:15.388Z\"}','sent',1,'2026-11-27 21:31:16.377','1ddb40dc-71d1-4460-b7c6-042f62c5a267',NULL,'2026-11-27 21:31:15.388','2026-11-27 21:31:16.377'),('722a7be5-c4a1-4da5-9775-1da538da5618','payment-event','{\"id\":\"722a7be5-c4a1-4da5-9775-1da538da5618\",\"type\":\"payment.captured\",\"paymentId\":\"01a21eeb-6d1d-7437-bf48-ad01d4a59dcd\",\"orderId\":\"01a21eeb-6d1d-7437-bf48-ad005a5db74a\",\"occurredAt\":\"2026-11-27T21:31:15.165Z\"}','sent',1,'2026-11-27 21:31:15.319','66e785d4-b65e-4982-94a1-4dd828bd1dc7',NULL,'2026-11-27 21:31:15.165','2026-11-27 21:31:15.319'),('a1183470-a235-41d5-b2be-86fcdedab8df','payment-event','{\"id\":\"a1183470-a235-41d5-b2be-86fcdedab8df\",\"type\":\"payment.captured\",\"paymentId\":\"01a21eeb-7207-7a36-afba-bf541c7f3ebe\",\"orderId\":\"01a21eeb-7207-7a36-afba-bf535c91a31d\",\"occurredAt\":\"2026-11-27T21:31:16.420Z\"}','sent',1,'2026-11-27 21:31:17.404','33f448d5-583a-48ac-9d61-1bc92cdab08f',NULL,'2026-11-27 21:31:16.420','2026-11-27 21:31:17.404'),('be915ea1-9e7d-4b95-8c86-84c1212795da','payment-event','{\"id\":\"be915ea1-9e7d-4b95-8c86-84c1212795da\",\"type\":\"payment.captured\",\"paymentId\":\"01a21eeb-70d3-75d5-9db8-a02e1404fbb6\",\"orderId\":\"01a21eeb-70d3-75d5-9db8-a02d33c8be40\",\"occurredAt\":\"2026-11-27T21:31:16.220Z\"}','sent',1,'2026-11-27 21:31:16.384','d9c47588-ab5e-4b48-9709-15863e4f8be5',NULL,'2026-11-27 21:31:16.220','2026-11-27 21:31:16.384'),('c6646c83-a3ab-4a7a-8988-01d328df6bd1','payment-event','{\"id\":\"c6646c83-a3ab-4a7a-8988-01d328df6bd1\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21eeb-70d3-75d5-9db8-a02e1404fbb6\",\"orderId\":\"01a21eeb-70d3-75d5-9db8-a02d33c8be40\",\"occurredAt\":\"2026-11-27T21:31:16.194Z\"}','sent',1,'2026-11-27 21:31:16.383','517622b3-7a34-435d-8712-8d3d9ec6d1b4',NULL,'2026-11-27 21:31:16.194','2026-11-27 21:31:16.383'),('cd29ad99-1e04-442d-a3e2-36438225cd9e','payment-event','{\"id\":\"cd29ad99-1e04-442d-a3e2-36438225cd9e\",\"type\":\"payment.captured\",\"paymentId\":\"01a21eeb-6a57-7c31-91ee-6f0c943dd45a\",\"orderId\":\"01a21eeb-6a57-7c31-91ee-6f0b02ecb5af\",\"occurredAt\":\"2026-11-27T21:31:14.512Z\"}','sent',1,'2026-11-27 21:31:15.302','5753aeca-c9c1-41ef-b479-f3d8013a146a',NULL,'2026-11-27 21:31:14.512','2026-11-27 21:31:15.302'),('d90e7c5d-2c5d-475d-a894-41d0b228734f','payment-event','{\"id\":\"d90e7c5d-2c5d-475d-a894-41d0b228734f\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21eeb-7207-7a36-afba-bf541c7f3ebe\",\"orderId\":\"01a21eeb-7207-7a36-afba-bf535c91a31d\",\"occurredAt\":\"2026-11-27T21:31:16.397Z\"}','sent',1,'2026-11-27 21:31:17.406','0ebba7ed-1815-4e56-984d-8bcfb02de803',NULL,'2026-11-27 21:31:16.397','2026-11-27 21:31:17.406'),('e2f953e5-07ec-4ee5-a270-4b7626f97002','payment-event','{\"id\":\"e2f953e5-07ec-4ee5-a270-4b7626f97002\",\"type\":\"payment.captured\",\"paymentId\":\"01a21eeb-72a3-75f6-9e27-4696cf99c9ff\",\"orderId\":\"01a21eeb-72a3-75f6-9e27-4695959c4f67\",\"occurredAt\":\"2026-11-27T21:31:16.585Z\"}','sent',1,'2026-11-27 21:31:17.410','4722ce01-d2f4-420d-a39c-d82e74cecb73',NULL,'2026-11-27 21:31:16.585','2026-11-27 21:31:17.410'),('e8cf5948-a844-4bcc-b47d-36cd9aeb08a2','payment-event','{\"id\":\"e8cf5948-a844-4bcc-b47d-36cd9aeb08a2\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21eeb-6d1d-7437-bf48-ad01d4a59dcd\",\"orderId\":\"01a21eeb-6d1d-7437-bf48-ad005a5db74a\",\"occurredAt\":\"2026-11-27T21:31:15.136Z\"}','sent',1,'2026-11-27 21:31:15.312','bba9dbe4-2d70-41bb-bf0c-55929d31e4b6',NULL,'2026-11-27 21:31:15.136','2026-11-27 21:31:15.312');
/*!40000 ALTER TABLE `outbox` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `payments`
--

DROP TABLE IF EXISTS `payments`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `payments` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_reference` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `amount_cents` int NOT NULL,
  `currency` char(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `refusal` varchar(40) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `card_brand` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `card_last_four` char(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `card_expiry_month` int NOT NULL,
  `card_expiry_year` int NOT NULL,
  `card_token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `bank_card` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `promised_refunds_cents` int NOT NULL DEFAULT '0',
  `created_at` datetime(3) NOT NULL,
  `asked_at` datetime(3) NOT NULL,
  `check_at` datetime(3) NOT NULL,
  `challenged_at` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `payments_one_for_each_card_token` (`card_token_hash`),
  KEY `payments_by_order` (`order_id`,`created_at`),
  KEY `payments_to_check` (`status`,`check_at`),
  CONSTRAINT `payments_have_a_known_status` CHECK ((`status` in (_utf8mb4'processing',_utf8mb4'requires_action',_utf8mb4'authorised',_utf8mb4'declined',_utf8mb4'captured',_utf8mb4'voided'))),
  CONSTRAINT `payments_have_an_amount` CHECK ((`amount_cents` > 0)),
  CONSTRAINT `payments_promise_no_more_than_captured` CHECK (((`promised_refunds_cents` >= 0) and (`promised_refunds_cents` <= `amount_cents`)))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `payments`
--

LOCK TABLES `payments` WRITE;
/*!40000 ALTER TABLE `payments` DISABLE KEYS */;
INSERT INTO `payments` VALUES ('01a21eeb-68ca-72b3-b44d-c656809c0b0e','01a21eeb-68ca-72b3-b44d-c655ddaff22b','VT-3JKNBN',7000,'GBP','captured',NULL,'Visa','4242',12,2032,'6f8f00a479fa48a70bad977b13cc4aa2bae40562da948c3e71639aa6577c00c7','pays',0,'2026-11-27 21:31:14.070','2026-11-27 21:31:14.070','2026-11-27 21:32:14.070',NULL),('01a21eeb-6a57-7c31-91ee-6f0c943dd45a','01a21eeb-6a57-7c31-91ee-6f0b02ecb5af','VT-BDYGNX',8900,'GBP','captured',NULL,'Visa','4242',12,2032,'1484c3bd3f492b810af9c021cabbcf3ccb76af03d42de6fedc95b88aca109f07','pays',0,'2026-11-27 21:31:14.425','2026-11-27 21:31:14.425','2026-11-27 21:32:14.425',NULL),('01a21eeb-6b57-756e-8b44-f47f6d15e6eb','01a21eeb-6b57-756e-8b44-f47e79da7022','VT-MAY3Z8',5795,'GBP','captured',NULL,'Visa','4242',12,2032,'e6b52ec5bffa6473d2a447230dc3323174406457a743739f41d35bb5ae325e68','pays',0,'2026-11-27 21:31:14.679','2026-11-27 21:31:14.679','2026-11-27 21:32:14.679',NULL),('01a21eeb-6d1d-7437-bf48-ad01d4a59dcd','01a21eeb-6d1d-7437-bf48-ad005a5db74a','VT-JAJ2JQ',5995,'GBP','captured',NULL,'Visa','4242',12,2032,'5fffee73fc5e4974c8b3ea76c2c899f42b32915993dc75a5961698da70edc07a','pays',0,'2026-11-27 21:31:15.123','2026-11-27 21:31:15.123','2026-11-27 21:32:15.123',NULL),('01a21eeb-6dfb-7c27-b31b-62c0ae224468','01a21eeb-6dfb-7c27-b31b-62bfa5d1756a','VT-GDEM9P',7800,'GBP','captured',NULL,'Visa','4242',12,2032,'d42d274ec7e9572926ed62742aaf57249e0986efe8d9290c20e7a8ed6acf1ce2','pays',0,'2026-11-27 21:31:15.377','2026-11-27 21:31:15.377','2026-11-27 21:32:15.377',NULL),('01a21eeb-70d3-75d5-9db8-a02e1404fbb6','01a21eeb-70d3-75d5-9db8-a02d33c8be40','VT-9QT95N',6400,'GBP','captured',NULL,'Visa','4242',12,2032,'eb85b2bc39aca83589591afdb1f978f2e6aa58bac38d755ae0140c614bb44799','pays',0,'2026-11-27 21:31:16.188','2026-11-27 21:31:16.188','2026-11-27 21:32:16.188',NULL),('01a21eeb-7207-7a36-afba-bf541c7f3ebe','01a21eeb-7207-7a36-afba-bf535c91a31d','VT-8BSFQS',3195,'GBP','captured',NULL,'Visa','4242',12,2032,'ea201462cf1bf939fbf6b393633c4970b3fa7fa1ed30b5aee4920f45372b16f5','pays',0,'2026-11-27 21:31:16.391','2026-11-27 21:31:16.391','2026-11-27 21:32:16.391',NULL),('01a21eeb-72a3-75f6-9e27-4696cf99c9ff','01a21eeb-72a3-75f6-9e27-4695959c4f67','VT-5YFGQC',8400,'GBP','captured',NULL,'Visa','4242',12,2032,'49340de2afe1b4d5eafdf18acade5354ddb24e10bc7018008c23f4190f5a8188','pays',8400,'2026-11-27 21:31:16.548','2026-11-27 21:31:16.548','2026-11-27 21:32:16.548',NULL);
/*!40000 ALTER TABLE `payments` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `refunds`
--

DROP TABLE IF EXISTS `refunds`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `refunds` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payment_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `amount_cents` int NOT NULL,
  `reason` varchar(200) COLLATE utf8mb4_bin NOT NULL,
  `status` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` datetime(3) NOT NULL,
  `check_at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `refunds_by_payment` (`payment_id`),
  KEY `refunds_to_check` (`status`,`check_at`),
  CONSTRAINT `refunds_of_a_payment` FOREIGN KEY (`payment_id`) REFERENCES `payments` (`id`),
  CONSTRAINT `refunds_have_a_known_status` CHECK ((`status` in (_utf8mb4'pending',_utf8mb4'done',_utf8mb4'failed'))),
  CONSTRAINT `refunds_have_an_amount` CHECK ((`amount_cents` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `refunds`
--

LOCK TABLES `refunds` WRITE;
/*!40000 ALTER TABLE `refunds` DISABLE KEYS */;
INSERT INTO `refunds` VALUES ('01a21eeb-72a3-75f6-9e27-4697e8b5f58c','01a21eeb-72a3-75f6-9e27-4696cf99c9ff',8400,'cancelled','done','2026-11-27 21:31:16.659','2026-11-27 21:32:16.659');
/*!40000 ALTER TABLE `refunds` ENABLE KEYS */;
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
