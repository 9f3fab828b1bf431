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
INSERT INTO `bank_authorisations` VALUES ('01a21e9d-84f0-7912-93bd-9ce180948c07','pays',7000,'GBP','captured',NULL,NULL,0,'2026-11-27 20:06:09.530'),('01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','pays',8900,'GBP','captured',NULL,NULL,0,'2026-11-27 20:06:09.816'),('01a21e9d-871c-7e81-9c60-2d3579450a7a','pays',5795,'GBP','captured',NULL,NULL,0,'2026-11-27 20:06:10.056'),('01a21e9d-887a-71fb-b7f9-24a87cc678fb','pays',5995,'GBP','captured',NULL,NULL,0,'2026-11-27 20:06:10.642'),('01a21e9d-8b08-77a9-95dd-f85faf743d65','pays',7800,'GBP','captured',NULL,NULL,0,'2026-11-27 20:06:11.040'),('01a21e9d-8c0b-7dde-b942-23fac540bd42','pays',6400,'GBP','captured',NULL,NULL,0,'2026-11-27 20:06:11.265'),('01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','pays',3195,'GBP','captured',NULL,NULL,0,'2026-11-27 20:06:11.564'),('01a21e9d-8de8-7a67-81ef-6d4bb26230d7','pays',8400,'GBP','captured',NULL,NULL,8400,'2026-11-27 20:06:11.761');
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
INSERT INTO `bank_operations` VALUES ('captured:01a21e9d-84f0-7912-93bd-9ce180948c07','01a21e9d-84f0-7912-93bd-9ce180948c07','captured','done',7000,'2026-11-27 20:06:09.530'),('captured:01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','captured','done',8900,'2026-11-27 20:06:09.816'),('captured:01a21e9d-871c-7e81-9c60-2d3579450a7a','01a21e9d-871c-7e81-9c60-2d3579450a7a','captured','done',5795,'2026-11-27 20:06:10.056'),('captured:01a21e9d-887a-71fb-b7f9-24a87cc678fb','01a21e9d-887a-71fb-b7f9-24a87cc678fb','captured','done',5995,'2026-11-27 20:06:10.642'),('captured:01a21e9d-8b08-77a9-95dd-f85faf743d65','01a21e9d-8b08-77a9-95dd-f85faf743d65','captured','done',7800,'2026-11-27 20:06:11.040'),('captured:01a21e9d-8c0b-7dde-b942-23fac540bd42','01a21e9d-8c0b-7dde-b942-23fac540bd42','captured','done',6400,'2026-11-27 20:06:11.265'),('captured:01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','captured','done',3195,'2026-11-27 20:06:11.564'),('captured:01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','captured','done',8400,'2026-11-27 20:06:11.761'),('refunded:01a21e9d-8de8-7a67-81ef-6d4c391af7e3','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','refunded','done',8400,'2026-11-27 20:06:11.820');
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
INSERT INTO `card_token_quotas` VALUES ('172.18.0.8',8,'2026-11-27 20:16:09.340');
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
INSERT INTO `ledger_entries` VALUES ('authorised:01a21e9d-84f0-7912-93bd-9ce180948c07','01a21e9d-84f0-7912-93bd-9ce180948c07','authorised',7000,'2026-11-27 20:06:09.487'),('authorised:01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','authorised',8900,'2026-11-27 20:06:09.791'),('authorised:01a21e9d-871c-7e81-9c60-2d3579450a7a','01a21e9d-871c-7e81-9c60-2d3579450a7a','authorised',5795,'2026-11-27 20:06:10.016'),('authorised:01a21e9d-887a-71fb-b7f9-24a87cc678fb','01a21e9d-887a-71fb-b7f9-24a87cc678fb','authorised',5995,'2026-11-27 20:06:10.399'),('authorised:01a21e9d-8b08-77a9-95dd-f85faf743d65','01a21e9d-8b08-77a9-95dd-f85faf743d65','authorised',7800,'2026-11-27 20:06:11.002'),('authorised:01a21e9d-8c0b-7dde-b942-23fac540bd42','01a21e9d-8c0b-7dde-b942-23fac540bd42','authorised',6400,'2026-11-27 20:06:11.245'),('authorised:01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','authorised',3195,'2026-11-27 20:06:11.516'),('authorised:01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','authorised',8400,'2026-11-27 20:06:11.740'),('captured:01a21e9d-84f0-7912-93bd-9ce180948c07','01a21e9d-84f0-7912-93bd-9ce180948c07','captured',7000,'2026-11-27 20:06:09.537'),('captured:01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','captured',8900,'2026-11-27 20:06:09.821'),('captured:01a21e9d-871c-7e81-9c60-2d3579450a7a','01a21e9d-871c-7e81-9c60-2d3579450a7a','captured',5795,'2026-11-27 20:06:10.060'),('captured:01a21e9d-887a-71fb-b7f9-24a87cc678fb','01a21e9d-887a-71fb-b7f9-24a87cc678fb','captured',5995,'2026-11-27 20:06:10.671'),('captured:01a21e9d-8b08-77a9-95dd-f85faf743d65','01a21e9d-8b08-77a9-95dd-f85faf743d65','captured',7800,'2026-11-27 20:06:11.043'),('captured:01a21e9d-8c0b-7dde-b942-23fac540bd42','01a21e9d-8c0b-7dde-b942-23fac540bd42','captured',6400,'2026-11-27 20:06:11.268'),('captured:01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','captured',3195,'2026-11-27 20:06:11.567'),('captured:01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','captured',8400,'2026-11-27 20:06:11.764'),('refunded:01a21e9d-8de8-7a67-81ef-6d4c391af7e3','01a21e9d-8de8-7a67-81ef-6d4bb26230d7','refunded',8400,'2026-11-27 20:06:11.825');
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
INSERT INTO `migration_lease` VALUES (1,'d741c8b8-42d2-4eea-9e24-9a056dcf22fa','2026-11-27 20:05:59.813');
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
INSERT INTO `migrations` VALUES ('001_card_tokens.sql','2026-11-27 20:05:59.576'),('002_card_token_quotas.sql','2026-11-27 20:05:59.639'),('003_payments.sql','2026-11-27 20:05:59.663'),('004_refunds.sql','2026-11-27 20:05:59.686'),('005_ledger_entries.sql','2026-11-27 20:05:59.707'),('006_bank_authorisations.sql','2026-11-27 20:05:59.751'),('007_bank_operations.sql','2026-11-27 20:05:59.786'),('008_outbox.sql','2026-11-27 20:05:59.804');
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
INSERT INTO `outbox` VALUES ('00043a64-db48-41d6-be34-a048315f59b9','payment-event','{\"id\":\"00043a64-db48-41d6-be34-a048315f59b9\",\"type\":\"payment.captured\",\"paymentId\":\"01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6\",\"orderId\":\"01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a\",\"occurredAt\":\"2026-11-27T20:06:11.568Z\"}','sent',1,'2026-11-27 20:06:12.423','76e09d6c-0433-48fe-bd4d-684aee0a95e6',NULL,'2026-11-27 20:06:11.568','2026-11-27 20:06:12.423'),('19944824-aea1-46ed-9f4c-b43720f21b73','payment-event','{\"id\":\"19944824-aea1-46ed-9f4c-b43720f21b73\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21e9d-8de8-7a67-81ef-6d4bb26230d7\",\"orderId\":\"01a21e9d-8de8-7a67-81ef-6d4afd70b5d8\",\"occurredAt\":\"2026-11-27T20:06:11.741Z\"}','sent',1,'2026-11-27 20:06:12.427','dc1de418-325a-49e6-b31c-6f7899e6355a',NULL,'2026-11-27 20:06:11.741','2026-11-27 20:06:12.427'),('20c80d72-59ba-42de-95a0-4b1389bc0071','payment-event','{\"id\":\"20c80d72-59ba-42de-95a0-4b1389bc0071\",\"type\":\"payment.captured\",\"paymentId\":\"01a21e9d-887a-71fb-b7f9-24a87cc678fb\",\"orderId\":\"01a21e9d-887a-71fb-b7f9-24a769b037a9\",\"occurredAt\":\"2026-11-27T20:06:10.673Z\"}','sent',1,'2026-11-27 20:06:11.377','e6027e57-71c0-4ce5-a76c-fa26a8517247',NULL,'2026-11-27 20:06:10.673','2026-11-27 20:06:11.377'),('2bdbd077-99e9-4739-b4d3-5ef4b9fcd414','payment-event','{\"id\":\"2bdbd077-99e9-4739-b4d3-5ef4b9fcd414\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21e9d-887a-71fb-b7f9-24a87cc678fb\",\"orderId\":\"01a21e9d-887a-71fb-b7f9-24a769b037a9\",\"occurredAt\":\"2026-11-27T20:06:10.401Z\"}','sent',1,'2026-11-27 20:06:11.374','ef422348-ce15-4267-80f8-307f03570367',NULL,'2026-11-27 20:06:10.401','2026-11-27 20:06:11.374'),('32a3b160-a38e-4950-97d9-0d25e701615a','payment-event','{\"id\":\"32a3b160-a38e-4950-97d9-0d25e701615a\",\"type\":\"payment.captured\",\"paymentId\":\"01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85\",\"orderId\":\"01a21e9d-8652-7e2c-bd3b-8d290d076dad\",\"occurredAt\":\"2026-11-27T20:06:09.824Z\"}','sent',1,'2026-11-27 20:06:10.295','e0d11364-7859-4053-bd7e-b1337f870e2d',NULL,'2026-11-27 20:06:09.824','2026-11-27 20:06:10.295'),('3396ec17-e5f4-4dea-919c-dc4ded0efb04','payment-event','{\"id\":\"3396ec17-e5f4-4dea-919c-dc4ded0efb04\",\"type\":\"payment.captured\",\"paymentId\":\"01a21e9d-8c0b-7dde-b942-23fac540bd42\",\"orderId\":\"01a21e9d-8c0b-7dde-b942-23f9855a6d6a\",\"occurredAt\":\"2026-11-27T20:06:11.269Z\"}','sent',1,'2026-11-27 20:06:11.343','b979e882-f1c5-41cf-8d8f-5ec424373f44',NULL,'2026-11-27 20:06:11.269','2026-11-27 20:06:11.343'),('70f37743-f9f5-4a06-b4dc-3919c7ff1c69','payment-event','{\"id\":\"70f37743-f9f5-4a06-b4dc-3919c7ff1c69\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21e9d-8b08-77a9-95dd-f85faf743d65\",\"orderId\":\"01a21e9d-8b08-77a9-95dd-f85eb76a6639\",\"occurredAt\":\"2026-11-27T20:06:11.005Z\"}','sent',1,'2026-11-27 20:06:11.342','a5eb5075-7c31-46e6-96d9-fedb6e5f1202',NULL,'2026-11-27 20:06:11.005','2026-11-27 20:06:11.342'),('73296130-f4c5-42b6-abf6-519e2c4b1067','payment-event','{\"id\":\"73296130-f4c5-42b6-abf6-519e2c4b1067\",\"type\":\"payment.captured\",\"paymentId\":\"01a21e9d-8b08-77a9-95dd-f85faf743d65\",\"orderId\":\"01a21e9d-8b08-77a9-95dd-f85eb76a6639\",\"occurredAt\":\"2026-11-27T20:06:11.045Z\"}','sent',1,'2026-11-27 20:06:11.369','666bda3f-f7f7-413d-bc8c-d1b532befcd2',NULL,'2026-11-27 20:06:11.045','2026-11-27 20:06:11.369'),('74d4ba03-4634-4eee-a376-4d9ba9bad881','payment-event','{\"id\":\"74d4ba03-4634-4eee-a376-4d9ba9bad881\",\"type\":\"payment.refunded\",\"paymentId\":\"01a21e9d-8de8-7a67-81ef-6d4bb26230d7\",\"orderId\":\"01a21e9d-8de8-7a67-81ef-6d4afd70b5d8\",\"occurredAt\":\"2026-11-27T20:06:11.826Z\"}','sent',1,'2026-11-27 20:06:12.423','29b09a38-a33c-4ae5-9709-526716afa0b0',NULL,'2026-11-27 20:06:11.826','2026-11-27 20:06:12.423'),('7fa53ca4-c7a7-43e0-a7d8-085005626f0c','payment-event','{\"id\":\"7fa53ca4-c7a7-43e0-a7d8-085005626f0c\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21e9d-84f0-7912-93bd-9ce180948c07\",\"orderId\":\"01a21e9d-84ef-7f14-b61f-03c3bed99896\",\"occurredAt\":\"2026-11-27T20:06:09.490Z\"}','sent',1,'2026-11-27 20:06:10.278','8c7a495e-de56-4d4a-81e2-c761d45241b1',NULL,'2026-11-27 20:06:09.490','2026-11-27 20:06:10.278'),('8127b43a-3407-4407-b547-0c58d73cdc91','payment-event','{\"id\":\"8127b43a-3407-4407-b547-0c58d73cdc91\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85\",\"orderId\":\"01a21e9d-8652-7e2c-bd3b-8d290d076dad\",\"occurredAt\":\"2026-11-27T20:06:09.793Z\"}','sent',1,'2026-11-27 20:06:10.285','802ea24a-b782-4665-91d6-ba4799ab6426',NULL,'2026-11-27 20:06:09.793','2026-11-27 20:06:10.285'),('86f28318-6945-4953-a6c8-712e8fb80b2b','payment-event','{\"id\":\"86f28318-6945-4953-a6c8-712e8fb80b2b\",\"type\":\"payment.captured\",\"paymentId\":\"01a21e9d-871c-7e81-9c60-2d3579450a7a\",\"orderId\":\"01a21e9d-871c-7e81-9c60-2d3405365909\",\"occurredAt\":\"2026-11-27T20:06:10.064Z\"}','sent',1,'2026-11-27 20:06:10.287','e373ae4c-e821-4959-a74f-7fcae872a470',NULL,'2026-11-27 20:06:10.064','2026-11-27 20:06:10.287'),('8818970d-df46-47ee-af9e-f5007c993012','payment-event','{\"id\":\"8818970d-df46-47ee-af9e-f5007c993012\",\"type\":\"payment.captured\",\"paymentId\":\"01a21e9d-84f0-7912-93bd-9ce180948c07\",\"orderId\":\"01a21e9d-84ef-7f14-b61f-03c3bed99896\",\"occurredAt\":\"2026-11-27T20:06:09.541Z\"}','sent',1,'2026-11-27 20:06:10.276','e49eb91c-3145-4a45-8829-91db9cc5cdc4',NULL,'2026-11-27 20:06:09.541','2026-11-27 20:06:10.276'),('9b2fb581-90e1-40af-8af6-22c46192ecfb','payment-event','{\"id\":\"9b2fb581-90e1-40af-8af6-22c46192ecfb\",\"type\":\"payment.captured\",\"paymentId\":\"01a21e9d-8de8-7a67-81ef-6d4bb26230d7\",\"orderId\":\"01a21e9d-8de8-7a67-81ef-6d4afd70b5d8\",\"occurredAt\":\"2026-11-27T20:06:11.765Z\"}','sent',1,'2026-11-27 20:06:12.424','99c535b0-a58c-4eb0-8154-ef158d856099',NULL,'2026-11-27 20:06:11.765','2026-11-27 20:06:12.424'),('c35612e0-f2ba-4fab-a0a8-b0ed82496b7f','payment-event','{\"id\":\"c35612e0-f2ba-4fab-a0a8-b0ed82496b7f\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21e9d-8c0b-7dde-b942-23fac540bd42\",\"orderId\":\"01a21e9d-8c0b-7dde-b942-23f9855a6d6a\",\"occurredAt\":\"2026-11-27T20:06:11.246Z\"}','sent',1,'2026-11-27 20:06:11.384','65b38052-f496-4eb9-8b19-c9dbee63e447',NULL,'2026-11-27 20:06:11.246','2026-11-27 20:06:11.384'),('e5a9b3aa-5a88-4387-9b2d-5310f1ff47aa','payment-event','{\"id\":\"e5a9b3aa-5a88-4387-9b2d-5310f1ff47aa\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21e9d-871c-7e81-9c60-2d3579450a7a\",\"orderId\":\"01a21e9d-871c-7e81-9c60-2d3405365909\",\"occurredAt\":\"2026-11-27T20:06:10.018Z\"}','sent',1,'2026-11-27 20:06:10.292','712384a8-869d-43d4-a74e-917cac5b1ac6',NULL,'2026-11-27 20:06:10.018','2026-11-27 20:06:10.292'),('fb405e21-1363-4afb-8044-20f5e711ba17','payment-event','{\"id\":\"fb405e21-1363-4afb-8044-20f5e711ba17\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6\",\"orderId\":\"01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a\",\"occurredAt\":\"2026-11-27T20:06:11.523Z\"}','sent',1,'2026-11-27 20:06:12.428','1216c3d7-6e53-4e83-8641-84406301afcf',NULL,'2026-11-27 20:06:11.523','2026-11-27 20:06:12.428');
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
INSERT INTO `payments` VALUES ('01a21e9d-84f0-7912-93bd-9ce180948c07','01a21e9d-84ef-7f14-b61f-03c3bed99896','VT-XGPZTA',7000,'GBP','captured',NULL,'Visa','4242',12,2032,'80b26b691dfa01c19b9e5ff3a40b07cf6166af76c8d4b30dabe52403e5c7df61','pays',0,'2026-11-27 20:06:09.467','2026-11-27 20:06:09.467','2026-11-27 20:07:09.467',NULL),('01a21e9d-8652-7e2c-bd3b-8d2a0f7f1e85','01a21e9d-8652-7e2c-bd3b-8d290d076dad','VT-725NXH',8900,'GBP','captured',NULL,'Visa','4242',12,2032,'698ab6966b32e42d71b8174688e435dc1cbbd083dc3eb5c19037c627fc6747f7','pays',0,'2026-11-27 20:06:09.782','2026-11-27 20:06:09.782','2026-11-27 20:07:09.782',NULL),('01a21e9d-871c-7e81-9c60-2d3579450a7a','01a21e9d-871c-7e81-9c60-2d3405365909','VT-3YPKMV',5795,'GBP','captured',NULL,'Visa','4242',12,2032,'a2f44b603791b58dc4bc02414180e4b0de1674b13109c3579582452d4f9b744d','pays',0,'2026-11-27 20:06:09.993','2026-11-27 20:06:09.993','2026-11-27 20:07:09.993',NULL),('01a21e9d-887a-71fb-b7f9-24a87cc678fb','01a21e9d-887a-71fb-b7f9-24a769b037a9','VT-G2C57E',5995,'GBP','captured',NULL,'Visa','4242',12,2032,'6cee89a74eea7caeb24797d140f2f8fa4125b27232872d0563f4dbdd649bc89a','pays',0,'2026-11-27 20:06:10.329','2026-11-27 20:06:10.329','2026-11-27 20:07:10.329',NULL),('01a21e9d-8b08-77a9-95dd-f85faf743d65','01a21e9d-8b08-77a9-95dd-f85eb76a6639','VT-EJFPR9',7800,'GBP','captured',NULL,'Visa','4242',12,2032,'2a0a160898361361bddaf09a7c01826f00e313b27f3e3019447dbb1c3dc50fbc','pays',0,'2026-11-27 20:06:10.990','2026-11-27 20:06:10.990','2026-11-27 20:07:10.990',NULL),('01a21e9d-8c0b-7dde-b942-23fac540bd42','01a21e9d-8c0b-7dde-b942-23f9855a6d6a','VT-7EYMDB',6400,'GBP','captured',NULL,'Visa','4242',12,2032,'1309670f7afb34580722b4185d0a2c8072ec633d2a987ec33f6e88bccfa7f472','pays',0,'2026-11-27 20:06:11.238','2026-11-27 20:06:11.238','2026-11-27 20:07:11.238',NULL),('01a21e9d-8ce5-7d31-8d1c-d5d8c14ad8e6','01a21e9d-8ce5-7d31-8d1c-d5d73fb6fd2a','VT-PD5698',3195,'GBP','captured',NULL,'Visa','4242',12,2032,'b403612f5e3e518261862815d0b1363cdc62b9ceb2effd8d6fa8ba208beaf48c','pays',0,'2026-11-27 20:06:11.502','2026-11-27 20:06:11.502','2026-11-27 20:07:11.502',NULL),('01a21e9d-8de8-7a67-81ef-6d4bb26230d7','01a21e9d-8de8-7a67-81ef-6d4afd70b5d8','VT-VHCDN8',8400,'GBP','captured',NULL,'Visa','4242',12,2032,'d41820fded556066c406e8458177d64205e5f4350cdc89a72a6fbb629f391a7d','pays',8400,'2026-11-27 20:06:11.729','2026-11-27 20:06:11.729','2026-11-27 20:07:11.729',NULL);
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
INSERT INTO `refunds` VALUES ('01a21e9d-8de8-7a67-81ef-6d4c391af7e3','01a21e9d-8de8-7a67-81ef-6d4bb26230d7',8400,'cancelled','done','2026-11-27 20:06:11.815','2026-11-27 20:07:11.815');
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
