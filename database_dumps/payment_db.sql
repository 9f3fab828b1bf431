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
INSERT INTO `bank_authorisations` VALUES ('01a22214-ecfd-73f5-85fb-03916d71cceb','pays',7000,'GBP','captured',NULL,NULL,0,'2026-11-28 12:15:26.539'),('01a22214-ee14-7a41-8ed4-db31ae0f4e7d','pays',8900,'GBP','captured',NULL,NULL,0,'2026-11-28 12:15:26.810'),('01a22214-eee6-733c-aef4-539ad0627213','pays',4195,'GBP','captured',NULL,NULL,0,'2026-11-28 12:15:26.993'),('01a22214-ef5a-7c66-877b-ab1027759122','pays',5995,'GBP','captured',NULL,NULL,0,'2026-11-28 12:15:27.100'),('01a22214-efb3-7c87-85aa-649bf5bda7e6','pays',7200,'GBP','captured',NULL,NULL,0,'2026-11-28 12:15:27.191'),('01a22214-f03d-7a6b-b2fe-200107c68d3e','pays',6400,'GBP','captured',NULL,NULL,0,'2026-11-28 12:15:27.327'),('01a22214-f099-71e7-a4ee-bd91e9dcb989','pays',8400,'GBP','captured',NULL,NULL,8400,'2026-11-28 12:15:27.420'),('01a22214-f12d-76de-b3f4-0f427102894c','pays',3195,'GBP','captured',NULL,NULL,0,'2026-11-28 12:15:27.560');
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
INSERT INTO `bank_operations` VALUES ('captured:01a22214-ecfd-73f5-85fb-03916d71cceb','01a22214-ecfd-73f5-85fb-03916d71cceb','captured','done',7000,'2026-11-28 12:15:26.539'),('captured:01a22214-ee14-7a41-8ed4-db31ae0f4e7d','01a22214-ee14-7a41-8ed4-db31ae0f4e7d','captured','done',8900,'2026-11-28 12:15:26.810'),('captured:01a22214-eee6-733c-aef4-539ad0627213','01a22214-eee6-733c-aef4-539ad0627213','captured','done',4195,'2026-11-28 12:15:26.993'),('captured:01a22214-ef5a-7c66-877b-ab1027759122','01a22214-ef5a-7c66-877b-ab1027759122','captured','done',5995,'2026-11-28 12:15:27.100'),('captured:01a22214-efb3-7c87-85aa-649bf5bda7e6','01a22214-efb3-7c87-85aa-649bf5bda7e6','captured','done',7200,'2026-11-28 12:15:27.191'),('captured:01a22214-f03d-7a6b-b2fe-200107c68d3e','01a22214-f03d-7a6b-b2fe-200107c68d3e','captured','done',6400,'2026-11-28 12:15:27.327'),('captured:01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd91e9dcb989','captured','done',8400,'2026-11-28 12:15:27.420'),('captured:01a22214-f12d-76de-b3f4-0f427102894c','01a22214-f12d-76de-b3f4-0f427102894c','captured','done',3195,'2026-11-28 12:15:27.560'),('refunded:01a22214-f099-71e7-a4ee-bd9249a40710','01a22214-f099-71e7-a4ee-bd91e9dcb989','refunded','done',8400,'2026-11-28 12:15:27.462');
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
INSERT INTO `card_token_quotas` VALUES ('172.18.0.8',8,'2026-11-28 12:25:26.422');
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
INSERT INTO `ledger_entries` VALUES ('authorised:01a22214-ecfd-73f5-85fb-03916d71cceb','01a22214-ecfd-73f5-85fb-03916d71cceb','authorised',7000,'2026-11-28 12:15:26.508'),('authorised:01a22214-ee14-7a41-8ed4-db31ae0f4e7d','01a22214-ee14-7a41-8ed4-db31ae0f4e7d','authorised',8900,'2026-11-28 12:15:26.790'),('authorised:01a22214-eee6-733c-aef4-539ad0627213','01a22214-eee6-733c-aef4-539ad0627213','authorised',4195,'2026-11-28 12:15:26.978'),('authorised:01a22214-ef5a-7c66-877b-ab1027759122','01a22214-ef5a-7c66-877b-ab1027759122','authorised',5995,'2026-11-28 12:15:27.086'),('authorised:01a22214-efb3-7c87-85aa-649bf5bda7e6','01a22214-efb3-7c87-85aa-649bf5bda7e6','authorised',7200,'2026-11-28 12:15:27.175'),('authorised:01a22214-f03d-7a6b-b2fe-200107c68d3e','01a22214-f03d-7a6b-b2fe-200107c68d3e','authorised',6400,'2026-11-28 12:15:27.314'),('authorised:01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd91e9dcb989','authorised',8400,'2026-11-28 12:15:27.408'),('authorised:01a22214-f12d-76de-b3f4-0f427102894c','01a22214-f12d-76de-b3f4-0f427102894c','authorised',3195,'2026-11-28 12:15:27.550'),('captured:01a22214-ecfd-73f5-85fb-03916d71cceb','01a22214-ecfd-73f5-85fb-03916d71cceb','captured',7000,'2026-11-28 12:15:26.545'),('captured:01a22214-ee14-7a41-8ed4-db31ae0f4e7d','01a22214-ee14-7a41-8ed4-db31ae0f4e7d','captured',8900,'2026-11-28 12:15:26.815'),('captured:01a22214-eee6-733c-aef4-539ad0627213','01a22214-eee6-733c-aef4-539ad0627213','captured',4195,'2026-11-28 12:15:26.996'),('captured:01a22214-ef5a-7c66-877b-ab1027759122','01a22214-ef5a-7c66-877b-ab1027759122','captured',5995,'2026-11-28 12:15:27.102'),('captured:01a22214-efb3-7c87-85aa-649bf5bda7e6','01a22214-efb3-7c87-85aa-649bf5bda7e6','captured',7200,'2026-11-28 12:15:27.193'),('captured:01a22214-f03d-7a6b-b2fe-200107c68d3e','01a22214-f03d-7a6b-b2fe-200107c68d3e','captured',6400,'2026-11-28 12:15:27.330'),('captured:01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd91e9dcb989','captured',8400,'2026-11-28 12:15:27.423'),('captured:01a22214-f12d-76de-b3f4-0f427102894c','01a22214-f12d-76de-b3f4-0f427102894c','captured',3195,'2026-11-28 12:15:27.562'),('refunded:01a22214-f099-71e7-a4ee-bd9249a40710','01a22214-f099-71e7-a4ee-bd91e9dcb989','refunded',8400,'2026-11-28 12:15:27.465');
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
INSERT INTO `migration_lease` VALUES (1,'530e6b01-59bd-4591-9773-181eb65255f9','2026-11-28 12:15:19.552');
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
INSERT INTO `migrations` VALUES ('001_card_tokens.sql','2026-11-28 12:15:19.412'),('002_card_token_quotas.sql','2026-11-28 12:15:19.428'),('003_payments.sql','2026-11-28 12:15:19.441'),('004_refunds.sql','2026-11-28 12:15:19.460'),('005_ledger_entries.sql','2026-11-28 12:15:19.487'),('006_bank_authorisations.sql','2026-11-28 12:15:19.502'),('007_bank_operations.sql','2026-11-28 12:15:19.516'),('008_outbox.sql','2026-11-28 12:15:19.547');
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
INSERT INTO `outbox` VALUES ('149d1370-1c20-4010-a330-c8cd990a81ef','payment-event','{\"id\":\"149d1370-1c20-4010-a330-c8cd990a81ef\",\"type\":\"payment.captured\",\"paymentId\":\"01a22214-ecfd-73f5-85fb-03916d71cceb\",\"orderId\":\"01a22214-ecfd-73f5-85fb-039010cd8af8\",\"occurredAt\":\"2026-11-28T12:15:26.546Z\"}','sent',1,'2026-11-28 12:15:26.795','3ed79c3c-3b36-44f5-96ce-67f7afb98a3b',NULL,'2026-11-28 12:15:26.546','2026-11-28 12:15:26.795'),('2803761e-ba8f-4d76-9eeb-88527865b315','payment-event','{\"id\":\"2803761e-ba8f-4d76-9eeb-88527865b315\",\"type\":\"payment.authorised\",\"paymentId\":\"01a22214-efb3-7c87-85aa-649bf5bda7e6\",\"orderId\":\"01a22214-efb3-7c87-85aa-649a269b1bb7\",\"occurredAt\":\"2026-11-28T12:15:27.175Z\"}','sent',1,'2026-11-28 12:15:27.988','ffa1f46b-5b14-4efe-89ab-76d1ba9970f3',NULL,'2026-11-28 12:15:27.175','2026-11-28 12:15:27.988'),('32d636f4-8753-48d9-a615-460fb01fe2f8','payment-event','{\"id\":\"32d636f4-8753-48d9-a615-460fb01fe2f8\",\"type\":\"payment.captured\",\"paymentId\":\"01a22214-efb3-7c87-85aa-649bf5bda7e6\",\"orderId\":\"01a22214-efb3-7c87-85aa-649a269b1bb7\",\"occurredAt\":\"2026-11-28T12:15:27.193Z\"}','sent',1,'2026-11-28 12:15:27.928','a5e1e464-d4e3-48c1-ae6c-9be895d14248',NULL,'2026-11-28 12:15:27.193','2026-11-28 12:15:27.928'),('3d11ee04-27e7-4325-9a69-20d62115e68f','payment-event','{\"id\":\"3d11ee04-27e7-4325-9a69-20d62115e68f\",\"type\":\"payment.authorised\",\"paymentId\":\"01a22214-ef5a-7c66-877b-ab1027759122\",\"orderId\":\"01a22214-ef5a-7c66-877b-ab0f07fd724a\",\"occurredAt\":\"2026-11-28T12:15:27.086Z\"}','sent',1,'2026-11-28 12:15:27.988','dda907d9-79a5-4b42-a8a3-b4d17843be65',NULL,'2026-11-28 12:15:27.086','2026-11-28 12:15:27.988'),('3db9edfd-239c-49bf-9409-09b96448db5b','payment-event','{\"id\":\"3db9edfd-239c-49bf-9409-09b96448db5b\",\"type\":\"payment.authorised\",\"paymentId\":\"01a22214-f03d-7a6b-b2fe-200107c68d3e\",\"orderId\":\"01a22214-f03d-7a6b-b2fe-2000ab5357f6\",\"occurredAt\":\"2026-11-28T12:15:27.314Z\"}','sent',1,'2026-11-28 12:15:27.891','7e832e26-96eb-481e-975e-680b0b7c4dac',NULL,'2026-11-28 12:15:27.314','2026-11-28 12:15:27.891'),('5b0f48ac-0961-4519-9b42-19d13329244a','payment-event','{\"id\":\"5b0f48ac-0961-4519-9b42-19d13329244a\",\"type\":\"payment.captured\",\"paymentId\":\"01a22214-ef5a-7c66-877b-ab1027759122\",\"orderId\":\"01a22214-ef5a-7c66-877b-ab0f07fd724a\",\"occurredAt\":\"2026-11-28T12:15:27.102Z\"}','sent',1,'2026-11-28 12:15:27.983','047e424f-de19-4e3e-869a-afa222cc3fc5',NULL,'2026-11-28 12:15:27.102','2026-11-28 12:15:27.983'),('6ccb92dc-a93c-4af8-a6ca-bffdedd555e2','payment-event','{\"id\":\"6ccb92dc-a93c-4af8-a6ca-bffdedd555e2\",\"type\":\"payment.authorised\",\"paymentId\":\"01a22214-f12d-76de-b3f4-0f427102894c\",\"orderId\":\"01a22214-f12d-76de-b3f4-0f417f172787\",\"occurredAt\":\"2026-11-28T12:15:27.550Z\"}','sent',1,'2026-11-28 12:15:28.007','cbb65a6b-29c1-4799-b47f-10b7653db2e0',NULL,'2026-11-28 12:15:27.550','2026-11-28 12:15:28.007'),('73412e1c-fe3f-4b33-8836-5deb68e1c208','payment-event','{\"id\":\"73412e1c-fe3f-4b33-8836-5deb68e1c208\",\"type\":\"payment.refunded\",\"paymentId\":\"01a22214-f099-71e7-a4ee-bd91e9dcb989\",\"orderId\":\"01a22214-f099-71e7-a4ee-bd90d5ca96bb\",\"occurredAt\":\"2026-11-28T12:15:27.467Z\"}','sent',1,'2026-11-28 12:15:28.004','9effabd7-87a5-48d7-b35b-8ad9103e3def',NULL,'2026-11-28 12:15:27.467','2026-11-28 12:15:28.004'),('74da3803-d51c-4444-a212-1203fbc85a3f','payment-event','{\"id\":\"74da3803-d51c-4444-a212-1203fbc85a3f\",\"type\":\"payment.captured\",\"paymentId\":\"01a22214-ee14-7a41-8ed4-db31ae0f4e7d\",\"orderId\":\"01a22214-ee14-7a41-8ed4-db30c12d6af7\",\"occurredAt\":\"2026-11-28T12:15:26.815Z\"}','sent',1,'2026-11-28 12:15:27.898','3f68b70e-c3ae-46e9-8905-330c0d1546d8',NULL,'2026-11-28 12:15:26.815','2026-11-28 12:15:27.898'),('7e9766cf-c9c3-4342-89e5-cac05276443d','payment-event','{\"id\":\"7e9766cf-c9c3-4342-89e5-cac05276443d\",\"type\":\"payment.authorised\",\"paymentId\":\"01a22214-f099-71e7-a4ee-bd91e9dcb989\",\"orderId\":\"01a22214-f099-71e7-a4ee-bd90d5ca96bb\",\"occurredAt\":\"2026-11-28T12:15:27.408Z\"}','sent',1,'2026-11-28 12:15:28.003','320ff32d-9284-4373-a4ed-a804b406013a',NULL,'2026-11-28 12:15:27.408','2026-11-28 12:15:28.003'),('7efb253a-cc74-41a8-a716-e46bb93bee5f','payment-event','{\"id\":\"7efb253a-cc74-41a8-a716-e46bb93bee5f\",\"type\":\"payment.captured\",\"paymentId\":\"01a22214-f099-71e7-a4ee-bd91e9dcb989\",\"orderId\":\"01a22214-f099-71e7-a4ee-bd90d5ca96bb\",\"occurredAt\":\"2026-11-28T12:15:27.423Z\"}','sent',1,'2026-11-28 12:15:28.003','23fe0e81-ee07-41bc-8b74-521d7c109572',NULL,'2026-11-28 12:15:27.423','2026-11-28 12:15:28.003'),('8b50dd67-c598-4e63-accc-0ac25bde3c3e','payment-event','{\"id\":\"8b50dd67-c598-4e63-accc-0ac25bde3c3e\",\"type\":\"payment.captured\",\"paymentId\":\"01a22214-f03d-7a6b-b2fe-200107c68d3e\",\"orderId\":\"01a22214-f03d-7a6b-b2fe-2000ab5357f6\",\"occurredAt\":\"2026-11-28T12:15:27.330Z\"}','sent',1,'2026-11-28 12:15:27.979','995c667f-6338-4ec0-8661-8d320b4ae235',NULL,'2026-11-28 12:15:27.330','2026-11-28 12:15:27.979'),('a2854de0-9222-4c65-9a2a-fe6f4528860f','payment-event','{\"id\":\"a2854de0-9222-4c65-9a2a-fe6f4528860f\",\"type\":\"payment.authorised\",\"paymentId\":\"01a22214-ecfd-73f5-85fb-03916d71cceb\",\"orderId\":\"01a22214-ecfd-73f5-85fb-039010cd8af8\",\"occurredAt\":\"2026-11-28T12:15:26.508Z\"}','sent',1,'2026-11-28 12:15:26.804','ba29e6fb-3933-4a52-8a03-83e13bb25e70',NULL,'2026-11-28 12:15:26.508','2026-11-28 12:15:26.804'),('adb3cdb3-31a9-494e-b203-37a40a821d8d','payment-event','{\"id\":\"adb3cdb3-31a9-494e-b203-37a40a821d8d\",\"type\":\"payment.captured\",\"paymentId\":\"01a22214-eee6-733c-aef4-539ad0627213\",\"orderId\":\"01a22214-eee6-733c-aef4-5399f37e2846\",\"occurredAt\":\"2026-11-28T12:15:26.996Z\"}','sent',1,'2026-11-28 12:15:27.989','e26df824-aa78-4c54-a7e9-7d1fdae99773',NULL,'2026-11-28 12:15:26.996','2026-11-28 12:15:27.989'),('b8031ef0-34c2-458b-b281-a6f2e8b7876e','payment-event','{\"id\":\"b8031ef0-34c2-458b-b281-a6f2e8b7876e\",\"type\":\"payment.authorised\",\"paymentId\":\"01a22214-ee14-7a41-8ed4-db31ae0f4e7d\",\"orderId\":\"01a22214-ee14-7a41-8ed4-db30c12d6af7\",\"occurredAt\":\"2026-11-28T12:15:26.790Z\"}','sent',1,'2026-11-28 12:15:27.882','be96841e-2276-4f46-b430-1ab05eaa3c84',NULL,'2026-11-28 12:15:26.790','2026-11-28 12:15:27.882'),('c914a4a8-f340-4e25-8497-44534403c4fd','payment-event','{\"id\":\"c914a4a8-f340-4e25-8497-44534403c4fd\",\"type\":\"payment.captured\",\"paymentId\":\"01a22214-f12d-76de-b3f4-0f427102894c\",\"orderId\":\"01a22214-f12d-76de-b3f4-0f417f172787\",\"occurredAt\":\"2026-11-28T12:15:27.562Z\"}','sent',1,'2026-11-28 12:15:28.003','8ccedfe8-64df-4991-983c-2377f65863df',NULL,'2026-11-28 12:15:27.562','2026-11-28 12:15:28.003'),('e1d3c2a7-c154-4c97-b80c-490bc93945d4','payment-event','{\"id\":\"e1d3c2a7-c154-4c97-b80c-490bc93945d4\",\"type\":\"payment.authorised\",\"paymentId\":\"01a22214-eee6-733c-aef4-539ad0627213\",\"orderId\":\"01a22214-eee6-733c-aef4-5399f37e2846\",\"occurredAt\":\"2026-11-28T12:15:26.978Z\"}','sent',1,'2026-11-28 12:15:27.872','23e669ee-42bd-4e8e-819e-12407f7daabf',NULL,'2026-11-28 12:15:26.978','2026-11-28 12:15:27.872');
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
INSERT INTO `payments` VALUES ('01a22214-ecfd-73f5-85fb-03916d71cceb','01a22214-ecfd-73f5-85fb-039010cd8af8','VT-9PTQB5',7000,'GBP','captured',NULL,'Visa','4242',12,2032,'8f71c01da3a1e2df3c967f96b3a0890a88684331952ef14aa06d762107644e42','pays',0,'2026-11-28 12:15:26.497','2026-11-28 12:15:26.497','2026-11-28 12:16:26.497',NULL),('01a22214-ee14-7a41-8ed4-db31ae0f4e7d','01a22214-ee14-7a41-8ed4-db30c12d6af7','VT-3XPEQ3',8900,'GBP','captured',NULL,'Visa','4242',12,2032,'e2fb87c72cee72a6a8df557449d9b59cb1a4bdff0ccc3328f29c97f1e839fad2','pays',0,'2026-11-28 12:15:26.782','2026-11-28 12:15:26.782','2026-11-28 12:16:26.782',NULL),('01a22214-eee6-733c-aef4-539ad0627213','01a22214-eee6-733c-aef4-5399f37e2846','VT-BNWMK7',4195,'GBP','captured',NULL,'Visa','4242',12,2032,'a8abb7c20d946b8259c4a4d809b50c17fc24de5b584a44bf638a7420d4dd99ac','pays',0,'2026-11-28 12:15:26.972','2026-11-28 12:15:26.972','2026-11-28 12:16:26.972',NULL),('01a22214-ef5a-7c66-877b-ab1027759122','01a22214-ef5a-7c66-877b-ab0f07fd724a','VT-6QQA92',5995,'GBP','captured',NULL,'Visa','4242',12,2032,'02cc8e51a05ff1a7678d5b0933507ada709dccbe25e4d1b0101a657f4686bee7','pays',0,'2026-11-28 12:15:27.081','2026-11-28 12:15:27.081','2026-11-28 12:16:27.081',NULL),('01a22214-efb3-7c87-85aa-649bf5bda7e6','01a22214-efb3-7c87-85aa-649a269b1bb7','VT-7N58Q4',7200,'GBP','captured',NULL,'Visa','4242',12,2032,'268f455216dd543a37170fd755a1498e34fee2580586b15a2130229563374f42','pays',0,'2026-11-28 12:15:27.171','2026-11-28 12:15:27.171','2026-11-28 12:16:27.171',NULL),('01a22214-f03d-7a6b-b2fe-200107c68d3e','01a22214-f03d-7a6b-b2fe-2000ab5357f6','VT-43TE5N',6400,'GBP','captured',NULL,'Visa','4242',12,2032,'9773fb48ad36d502cc74b692846ceafa4a6d6456def89966532360e4aa006cb5','pays',0,'2026-11-28 12:15:27.307','2026-11-28 12:15:27.307','2026-11-28 12:16:27.307',NULL),('01a22214-f099-71e7-a4ee-bd91e9dcb989','01a22214-f099-71e7-a4ee-bd90d5ca96bb','VT-WM9TSB',8400,'GBP','captured',NULL,'Visa','4242',12,2032,'1a54629bf729c0601f8959389c9a46f8eb2e7d843d5f501b78a5abf8b1d8f268','pays',8400,'2026-11-28 12:15:27.402','2026-11-28 12:15:27.402','2026-11-28 12:16:27.402',NULL),('01a22214-f12d-76de-b3f4-0f427102894c','01a22214-f12d-76de-b3f4-0f417f172787','VT-K4ADGA',3195,'GBP','captured',NULL,'Visa','4242',12,2032,'d3d2e9c030f53a714eccffb12736bc95ab58508b551f3c850678949c80adb93c','pays',0,'2026-11-28 12:15:27.546','2026-11-28 12:15:27.546','2026-11-28 12:16:27.546',NULL);
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
INSERT INTO `refunds` VALUES ('01a22214-f099-71e7-a4ee-bd9249a40710','01a22214-f099-71e7-a4ee-bd91e9dcb989',8400,'cancelled','done','2026-11-28 12:15:27.457','2026-11-28 12:16:27.457');
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
