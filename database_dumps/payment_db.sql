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
INSERT INTO `bank_authorisations` VALUES ('01a2223d-b53b-720e-9486-92771536522a','pays',7000,'GBP','captured',NULL,NULL,0,'2026-11-28 12:59:59.234'),('01a2223d-b646-778b-b091-ad67072c99d8','pays',8900,'GBP','captured',NULL,NULL,0,'2026-11-28 12:59:59.483'),('01a2223d-b6d3-7510-896d-32e3520da85c','pays',4195,'GBP','captured',NULL,NULL,0,'2026-11-28 12:59:59.615'),('01a2223d-b75c-7dbd-a404-d1b64dd139ee','pays',5995,'GBP','captured',NULL,NULL,0,'2026-11-28 12:59:59.740'),('01a2223d-b7b7-7154-b793-e71884e3a3f2','pays',7200,'GBP','captured',NULL,NULL,0,'2026-11-28 12:59:59.901'),('01a2223d-b8a3-72ef-9f65-b3b2faca1b78','pays',6400,'GBP','captured',NULL,NULL,0,'2026-11-28 13:00:00.073'),('01a2223d-b90b-7437-9174-b2db2e58fb37','pays',8400,'GBP','captured',NULL,NULL,8400,'2026-11-28 13:00:00.185'),('01a2223d-ba2b-79a9-9d25-4927568aaab6','pays',3195,'GBP','captured',NULL,NULL,0,'2026-11-28 13:00:00.547');
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
INSERT INTO `bank_operations` VALUES ('captured:01a2223d-b53b-720e-9486-92771536522a','01a2223d-b53b-720e-9486-92771536522a','captured','done',7000,'2026-11-28 12:59:59.234'),('captured:01a2223d-b646-778b-b091-ad67072c99d8','01a2223d-b646-778b-b091-ad67072c99d8','captured','done',8900,'2026-11-28 12:59:59.483'),('captured:01a2223d-b6d3-7510-896d-32e3520da85c','01a2223d-b6d3-7510-896d-32e3520da85c','captured','done',4195,'2026-11-28 12:59:59.615'),('captured:01a2223d-b75c-7dbd-a404-d1b64dd139ee','01a2223d-b75c-7dbd-a404-d1b64dd139ee','captured','done',5995,'2026-11-28 12:59:59.740'),('captured:01a2223d-b7b7-7154-b793-e71884e3a3f2','01a2223d-b7b7-7154-b793-e71884e3a3f2','captured','done',7200,'2026-11-28 12:59:59.901'),('captured:01a2223d-b8a3-72ef-9f65-b3b2faca1b78','01a2223d-b8a3-72ef-9f65-b3b2faca1b78','captured','done',6400,'2026-11-28 13:00:00.073'),('captured:01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2db2e58fb37','captured','done',8400,'2026-11-28 13:00:00.185'),('captured:01a2223d-ba2b-79a9-9d25-4927568aaab6','01a2223d-ba2b-79a9-9d25-4927568aaab6','captured','done',3195,'2026-11-28 13:00:00.547'),('refunded:01a2223d-b90b-7437-9174-b2dcd386800b','01a2223d-b90b-7437-9174-b2db2e58fb37','refunded','done',8400,'2026-11-28 13:00:00.246');
/*!40000 ALTER TABLE `bank_operations` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `barred_payments`
--

DROP TABLE IF EXISTS `barred_payments`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `barred_payments` (
  `payment_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `barred_at` datetime(3) NOT NULL,
  PRIMARY KEY (`payment_id`),
  KEY `barred_payments_by_age` (`barred_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `barred_payments`
--

LOCK TABLES `barred_payments` WRITE;
/*!40000 ALTER TABLE `barred_payments` DISABLE KEYS */;
/*!40000 ALTER TABLE `barred_payments` ENABLE KEYS */;
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
INSERT INTO `card_token_quotas` VALUES ('172.18.0.9',8,'2026-11-28 13:09:59.127');
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
-- Table structure for table `gift_card_entries`
--

DROP TABLE IF EXISTS `gift_card_entries`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `gift_card_entries` (
  `operation_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `gift_card_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `payment_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `kind` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `amount_cents` int NOT NULL,
  `entered_at` datetime(3) NOT NULL,
  PRIMARY KEY (`operation_key`),
  KEY `gift_card_entries_by_card` (`gift_card_id`,`kind`,`amount_cents`),
  KEY `gift_card_entries_by_payment` (`payment_id`),
  CONSTRAINT `gift_card_entries_of_a_card` FOREIGN KEY (`gift_card_id`) REFERENCES `gift_cards` (`id`),
  CONSTRAINT `gift_card_entries_have_a_known_kind` CHECK ((`kind` in (_utf8mb4'issue',_utf8mb4'hold',_utf8mb4'capture',_utf8mb4'release',_utf8mb4'refund'))),
  CONSTRAINT `gift_card_entries_have_an_amount` CHECK ((`amount_cents` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `gift_card_entries`
--

LOCK TABLES `gift_card_entries` WRITE;
/*!40000 ALTER TABLE `gift_card_entries` DISABLE KEYS */;
/*!40000 ALTER TABLE `gift_card_entries` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `gift_cards`
--

DROP TABLE IF EXISTS `gift_cards`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `gift_cards` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `request_key` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `amount_cents` int NOT NULL,
  `currency` char(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `bank_card` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `refusal` varchar(40) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `code_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `last_four` char(4) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `balance_cents` int NOT NULL DEFAULT '0',
  `created_at` datetime(3) NOT NULL,
  `check_at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `gift_cards_one_for_each_request` (`request_key`),
  UNIQUE KEY `gift_cards_by_code` (`code_hash`),
  KEY `gift_cards_to_check` (`status`,`check_at`),
  CONSTRAINT `gift_cards_have_a_known_status` CHECK ((`status` in (_utf8mb4'buying',_utf8mb4'returning',_utf8mb4'failed',_utf8mb4'active'))),
  CONSTRAINT `gift_cards_have_an_amount` CHECK ((`amount_cents` > 0)),
  CONSTRAINT `gift_cards_never_owe` CHECK (((`balance_cents` >= 0) and (`balance_cents` <= `amount_cents`)))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `gift_cards`
--

LOCK TABLES `gift_cards` WRITE;
/*!40000 ALTER TABLE `gift_cards` DISABLE KEYS */;
/*!40000 ALTER TABLE `gift_cards` ENABLE KEYS */;
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
INSERT INTO `ledger_entries` VALUES ('authorised:01a2223d-b53b-720e-9486-92771536522a','01a2223d-b53b-720e-9486-92771536522a','authorised',7000,'2026-11-28 12:59:59.212'),('authorised:01a2223d-b646-778b-b091-ad67072c99d8','01a2223d-b646-778b-b091-ad67072c99d8','authorised',8900,'2026-11-28 12:59:59.461'),('authorised:01a2223d-b6d3-7510-896d-32e3520da85c','01a2223d-b6d3-7510-896d-32e3520da85c','authorised',4195,'2026-11-28 12:59:59.598'),('authorised:01a2223d-b75c-7dbd-a404-d1b64dd139ee','01a2223d-b75c-7dbd-a404-d1b64dd139ee','authorised',5995,'2026-11-28 12:59:59.728'),('authorised:01a2223d-b7b7-7154-b793-e71884e3a3f2','01a2223d-b7b7-7154-b793-e71884e3a3f2','authorised',7200,'2026-11-28 12:59:59.840'),('authorised:01a2223d-b8a3-72ef-9f65-b3b2faca1b78','01a2223d-b8a3-72ef-9f65-b3b2faca1b78','authorised',6400,'2026-11-28 13:00:00.058'),('authorised:01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2db2e58fb37','authorised',8400,'2026-11-28 13:00:00.164'),('authorised:01a2223d-ba2b-79a9-9d25-4927568aaab6','01a2223d-ba2b-79a9-9d25-4927568aaab6','authorised',3195,'2026-11-28 13:00:00.535'),('captured:01a2223d-b53b-720e-9486-92771536522a','01a2223d-b53b-720e-9486-92771536522a','captured',7000,'2026-11-28 12:59:59.240'),('captured:01a2223d-b646-778b-b091-ad67072c99d8','01a2223d-b646-778b-b091-ad67072c99d8','captured',8900,'2026-11-28 12:59:59.486'),('captured:01a2223d-b6d3-7510-896d-32e3520da85c','01a2223d-b6d3-7510-896d-32e3520da85c','captured',4195,'2026-11-28 12:59:59.622'),('captured:01a2223d-b75c-7dbd-a404-d1b64dd139ee','01a2223d-b75c-7dbd-a404-d1b64dd139ee','captured',5995,'2026-11-28 12:59:59.743'),('captured:01a2223d-b7b7-7154-b793-e71884e3a3f2','01a2223d-b7b7-7154-b793-e71884e3a3f2','captured',7200,'2026-11-28 12:59:59.907'),('captured:01a2223d-b8a3-72ef-9f65-b3b2faca1b78','01a2223d-b8a3-72ef-9f65-b3b2faca1b78','captured',6400,'2026-11-28 13:00:00.075'),('captured:01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2db2e58fb37','captured',8400,'2026-11-28 13:00:00.189'),('captured:01a2223d-ba2b-79a9-9d25-4927568aaab6','01a2223d-ba2b-79a9-9d25-4927568aaab6','captured',3195,'2026-11-28 13:00:00.548'),('refunded:01a2223d-b90b-7437-9174-b2dcd386800b','01a2223d-b90b-7437-9174-b2db2e58fb37','refunded',8400,'2026-11-28 13:00:00.261');
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
INSERT INTO `migration_lease` VALUES (1,'c919036c-4818-4230-9ccd-9f3826e4997a','2026-11-28 12:59:52.179');
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
INSERT INTO `migrations` VALUES ('001_card_tokens.sql','2026-11-28 12:59:51.835'),('002_card_token_quotas.sql','2026-11-28 12:59:51.848'),('003_payments.sql','2026-11-28 12:59:51.864'),('004_refunds.sql','2026-11-28 12:59:51.888'),('005_ledger_entries.sql','2026-11-28 12:59:51.901'),('006_bank_authorisations.sql','2026-11-28 12:59:51.991'),('007_bank_operations.sql','2026-11-28 12:59:52.017'),('008_outbox.sql','2026-11-28 12:59:52.025'),('020_gift_cards.sql','2026-11-28 12:59:52.034'),('021_gift_card_entries.sql','2026-11-28 12:59:52.045'),('022_payments_with_gift_cards.sql','2026-11-28 12:59:52.120'),('023_refunds_to_gift_cards.sql','2026-11-28 12:59:52.168'),('024_barred_payments.sql','2026-11-28 12:59:52.176');
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
INSERT INTO `outbox` VALUES ('169563b2-7a13-4e7d-bf1b-99217ca450d1','payment-event','{\"id\":\"169563b2-7a13-4e7d-bf1b-99217ca450d1\",\"type\":\"payment.authorised\",\"paymentId\":\"01a2223d-b75c-7dbd-a404-d1b64dd139ee\",\"orderId\":\"01a2223d-b75c-7dbd-a404-d1b52c7885e7\",\"occurredAt\":\"2026-11-28T12:59:59.728Z\"}','sent',1,'2026-11-28 13:00:00.507','f2ee1a92-fa62-4d77-9614-c4a567ac9b66',NULL,'2026-11-28 12:59:59.728','2026-11-28 13:00:00.507'),('35792909-df8a-42f9-8ec2-c33c63df4483','payment-event','{\"id\":\"35792909-df8a-42f9-8ec2-c33c63df4483\",\"type\":\"payment.authorised\",\"paymentId\":\"01a2223d-b6d3-7510-896d-32e3520da85c\",\"orderId\":\"01a2223d-b6d3-7510-896d-32e25969dd0c\",\"occurredAt\":\"2026-11-28T12:59:59.598Z\"}','sent',1,'2026-11-28 13:00:00.509','daf89b9d-397b-4887-b073-880b60247507',NULL,'2026-11-28 12:59:59.598','2026-11-28 13:00:00.509'),('60cc169f-f059-4333-9b35-5cd6cd164785','payment-event','{\"id\":\"60cc169f-f059-4333-9b35-5cd6cd164785\",\"type\":\"payment.authorised\",\"paymentId\":\"01a2223d-b7b7-7154-b793-e71884e3a3f2\",\"orderId\":\"01a2223d-b7b7-7154-b793-e7176ed3c1eb\",\"occurredAt\":\"2026-11-28T12:59:59.840Z\"}','sent',1,'2026-11-28 13:00:00.511','6c339c09-6206-4637-b1e5-566f0482598c',NULL,'2026-11-28 12:59:59.840','2026-11-28 13:00:00.511'),('685b15b5-a49f-4f22-97db-da716070c4a5','payment-event','{\"id\":\"685b15b5-a49f-4f22-97db-da716070c4a5\",\"type\":\"payment.captured\",\"paymentId\":\"01a2223d-b53b-720e-9486-92771536522a\",\"orderId\":\"01a2223d-b53b-720e-9486-9276c960b19d\",\"occurredAt\":\"2026-11-28T12:59:59.240Z\"}','sent',1,'2026-11-28 12:59:59.315','61e90bc4-d64d-4227-be13-154485cf65e7',NULL,'2026-11-28 12:59:59.240','2026-11-28 12:59:59.315'),('6be47200-8178-4e6f-8333-b77895d04be8','payment-event','{\"id\":\"6be47200-8178-4e6f-8333-b77895d04be8\",\"type\":\"payment.captured\",\"paymentId\":\"01a2223d-b8a3-72ef-9f65-b3b2faca1b78\",\"orderId\":\"01a2223d-b8a3-72ef-9f65-b3b116ec0f86\",\"occurredAt\":\"2026-11-28T13:00:00.075Z\"}','sent',1,'2026-11-28 13:00:00.413','6614875d-d454-4a47-95d6-0c93e7093415',NULL,'2026-11-28 13:00:00.075','2026-11-28 13:00:00.413'),('6fcbbcba-93a7-4641-996e-960b3aba6965','payment-event','{\"id\":\"6fcbbcba-93a7-4641-996e-960b3aba6965\",\"type\":\"payment.captured\",\"paymentId\":\"01a2223d-b90b-7437-9174-b2db2e58fb37\",\"orderId\":\"01a2223d-b90b-7437-9174-b2da0641c375\",\"occurredAt\":\"2026-11-28T13:00:00.189Z\"}','sent',1,'2026-11-28 13:00:00.531','6df799df-d759-44e8-b105-a30bb63a48f6',NULL,'2026-11-28 13:00:00.189','2026-11-28 13:00:00.531'),('744685f3-e13c-41b5-8bc4-1cf5db80ae9a','payment-event','{\"id\":\"744685f3-e13c-41b5-8bc4-1cf5db80ae9a\",\"type\":\"payment.captured\",\"paymentId\":\"01a2223d-b7b7-7154-b793-e71884e3a3f2\",\"orderId\":\"01a2223d-b7b7-7154-b793-e7176ed3c1eb\",\"occurredAt\":\"2026-11-28T12:59:59.907Z\"}','sent',1,'2026-11-28 13:00:00.511','932ce372-bc9a-4f9f-9b73-258232318a15',NULL,'2026-11-28 12:59:59.907','2026-11-28 13:00:00.511'),('811e22f6-961c-46c7-9e4e-709d97f3f85a','payment-event','{\"id\":\"811e22f6-961c-46c7-9e4e-709d97f3f85a\",\"type\":\"payment.authorised\",\"paymentId\":\"01a2223d-ba2b-79a9-9d25-4927568aaab6\",\"orderId\":\"01a2223d-ba2b-79a9-9d25-49260140e8c0\",\"occurredAt\":\"2026-11-28T13:00:00.535Z\"}','sent',1,'2026-11-28 13:00:01.543','d46f1e57-0406-4305-b9a8-d436104563fc',NULL,'2026-11-28 13:00:00.535','2026-11-28 13:00:01.543'),('8142412b-0f6c-4c37-a9d1-e43608d1f7f7','payment-event','{\"id\":\"8142412b-0f6c-4c37-a9d1-e43608d1f7f7\",\"type\":\"payment.captured\",\"paymentId\":\"01a2223d-b75c-7dbd-a404-d1b64dd139ee\",\"orderId\":\"01a2223d-b75c-7dbd-a404-d1b52c7885e7\",\"occurredAt\":\"2026-11-28T12:59:59.743Z\"}','sent',1,'2026-11-28 13:00:00.508','6fddbb74-43c8-42e3-b40e-d8eaf33d378b',NULL,'2026-11-28 12:59:59.743','2026-11-28 13:00:00.508'),('84f8bdfc-5ca2-48b3-92cc-f18259478173','payment-event','{\"id\":\"84f8bdfc-5ca2-48b3-92cc-f18259478173\",\"type\":\"payment.authorised\",\"paymentId\":\"01a2223d-b53b-720e-9486-92771536522a\",\"orderId\":\"01a2223d-b53b-720e-9486-9276c960b19d\",\"occurredAt\":\"2026-11-28T12:59:59.212Z\"}','sent',1,'2026-11-28 12:59:59.316','f26be39b-f2c8-428b-a04d-ffd5bae106fc',NULL,'2026-11-28 12:59:59.212','2026-11-28 12:59:59.316'),('8970cd2d-e7d4-4f03-8e4d-db143fcba621','payment-event','{\"id\":\"8970cd2d-e7d4-4f03-8e4d-db143fcba621\",\"type\":\"payment.captured\",\"paymentId\":\"01a2223d-ba2b-79a9-9d25-4927568aaab6\",\"orderId\":\"01a2223d-ba2b-79a9-9d25-49260140e8c0\",\"occurredAt\":\"2026-11-28T13:00:00.548Z\"}','sent',1,'2026-11-28 13:00:01.546','0a8ad282-7f97-46a6-a2f2-1200407e680b',NULL,'2026-11-28 13:00:00.548','2026-11-28 13:00:01.546'),('9551a92b-6fc8-4ffa-91f2-f545b641bbf9','payment-event','{\"id\":\"9551a92b-6fc8-4ffa-91f2-f545b641bbf9\",\"type\":\"payment.authorised\",\"paymentId\":\"01a2223d-b8a3-72ef-9f65-b3b2faca1b78\",\"orderId\":\"01a2223d-b8a3-72ef-9f65-b3b116ec0f86\",\"occurredAt\":\"2026-11-28T13:00:00.058Z\"}','sent',1,'2026-11-28 13:00:00.413','8263a79b-ce29-46e6-ad2b-f517ce65fdd6',NULL,'2026-11-28 13:00:00.058','2026-11-28 13:00:00.413'),('9e00f031-3436-4c14-a0d8-84fcb2d54e8c','payment-event','{\"id\":\"9e00f031-3436-4c14-a0d8-84fcb2d54e8c\",\"type\":\"payment.authorised\",\"paymentId\":\"01a2223d-b646-778b-b091-ad67072c99d8\",\"orderId\":\"01a2223d-b646-778b-b091-ad668df27176\",\"occurredAt\":\"2026-11-28T12:59:59.461Z\"}','sent',1,'2026-11-28 13:00:00.383','03f6709f-9afc-437f-aae2-00d9904bb5e5',NULL,'2026-11-28 12:59:59.461','2026-11-28 13:00:00.383'),('aeb34f1b-9581-4cd4-9956-f7b6db6b2104','payment-event','{\"id\":\"aeb34f1b-9581-4cd4-9956-f7b6db6b2104\",\"type\":\"payment.authorised\",\"paymentId\":\"01a2223d-b90b-7437-9174-b2db2e58fb37\",\"orderId\":\"01a2223d-b90b-7437-9174-b2da0641c375\",\"occurredAt\":\"2026-11-28T13:00:00.164Z\"}','sent',1,'2026-11-28 13:00:00.531','38493217-f801-40f9-9466-31882ad14cf1',NULL,'2026-11-28 13:00:00.164','2026-11-28 13:00:00.531'),('df22b89d-4df8-496f-85d7-3c5b4f4920ed','payment-event','{\"id\":\"df22b89d-4df8-496f-85d7-3c5b4f4920ed\",\"type\":\"payment.refunded\",\"paymentId\":\"01a2223d-b90b-7437-9174-b2db2e58fb37\",\"orderId\":\"01a2223d-b90b-7437-9174-b2da0641c375\",\"occurredAt\":\"2026-11-28T13:00:00.262Z\"}','sent',1,'2026-11-28 13:00:00.530','94fe6368-1df9-4b56-8fdf-5167db0a8bde',NULL,'2026-11-28 13:00:00.262','2026-11-28 13:00:00.530'),('e53edc09-0ab9-4ca8-8d2e-0714eb558376','payment-event','{\"id\":\"e53edc09-0ab9-4ca8-8d2e-0714eb558376\",\"type\":\"payment.captured\",\"paymentId\":\"01a2223d-b6d3-7510-896d-32e3520da85c\",\"orderId\":\"01a2223d-b6d3-7510-896d-32e25969dd0c\",\"occurredAt\":\"2026-11-28T12:59:59.622Z\"}','sent',1,'2026-11-28 13:00:00.508','b15754d8-2c8e-4f4a-9995-9ce5db448b2f',NULL,'2026-11-28 12:59:59.622','2026-11-28 13:00:00.508'),('fb3824dc-bb40-4f15-bdf4-3d78d04cfcf0','payment-event','{\"id\":\"fb3824dc-bb40-4f15-bdf4-3d78d04cfcf0\",\"type\":\"payment.captured\",\"paymentId\":\"01a2223d-b646-778b-b091-ad67072c99d8\",\"orderId\":\"01a2223d-b646-778b-b091-ad668df27176\",\"occurredAt\":\"2026-11-28T12:59:59.486Z\"}','sent',1,'2026-11-28 13:00:00.382','7d396154-ff06-442e-94fb-87005a8df816',NULL,'2026-11-28 12:59:59.486','2026-11-28 13:00:00.382');
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
  `card_brand` varchar(20) COLLATE utf8mb4_bin DEFAULT NULL,
  `card_last_four` char(4) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `card_expiry_month` int DEFAULT NULL,
  `card_expiry_year` int DEFAULT NULL,
  `card_token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `bank_card` varchar(100) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `promised_refunds_cents` int NOT NULL DEFAULT '0',
  `created_at` datetime(3) NOT NULL,
  `asked_at` datetime(3) NOT NULL,
  `check_at` datetime(3) NOT NULL,
  `challenged_at` datetime(3) DEFAULT NULL,
  `gift_card_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `gift_cents` int NOT NULL DEFAULT '0',
  `promised_gift_cents` int NOT NULL DEFAULT '0',
  PRIMARY KEY (`id`),
  UNIQUE KEY `payments_one_for_each_card_token` (`card_token_hash`),
  KEY `payments_by_order` (`order_id`,`created_at`),
  KEY `payments_to_check` (`status`,`check_at`),
  KEY `payments_with_a_gift_card` (`gift_card_id`),
  CONSTRAINT `payments_with_a_gift_card` FOREIGN KEY (`gift_card_id`) REFERENCES `gift_cards` (`id`),
  CONSTRAINT `payments_have_a_known_status` CHECK ((`status` in (_ascii'processing',_ascii'requires_action',_ascii'authorised',_ascii'declined',_ascii'captured',_ascii'voided'))),
  CONSTRAINT `payments_have_an_amount` CHECK ((`amount_cents` > 0)),
  CONSTRAINT `payments_name_the_card_that_pays` CHECK (((`bank_card` is not null) or (`gift_cents` = `amount_cents`))),
  CONSTRAINT `payments_promise_a_gift_card_no_more_than_it_paid` CHECK (((`promised_gift_cents` >= 0) and (`promised_gift_cents` <= `gift_cents`))),
  CONSTRAINT `payments_promise_no_more_than_captured` CHECK (((`promised_refunds_cents` >= 0) and (`promised_refunds_cents` <= `amount_cents`))),
  CONSTRAINT `payments_take_a_part_from_a_gift_card` CHECK (((`gift_cents` >= 0) and (`gift_cents` <= `amount_cents`) and ((`gift_cents` = 0) or (`gift_card_id` is not null))))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `payments`
--

LOCK TABLES `payments` WRITE;
/*!40000 ALTER TABLE `payments` DISABLE KEYS */;
INSERT INTO `payments` VALUES ('01a2223d-b53b-720e-9486-92771536522a','01a2223d-b53b-720e-9486-9276c960b19d','VT-RAWAGM',7000,'GBP','captured',NULL,'Visa','4242',12,2032,'902b8372bbe0cb793bd5627db325f4c1e99c7cd450c9be09fe78b8564cdf13f5','pays',0,'2026-11-28 12:59:59.201','2026-11-28 12:59:59.201','2026-11-28 13:00:59.201',NULL,NULL,0,0),('01a2223d-b646-778b-b091-ad67072c99d8','01a2223d-b646-778b-b091-ad668df27176','VT-2DYPT2',8900,'GBP','captured',NULL,'Visa','4242',12,2032,'9d3f030a029e59740e298c976e2cd2f8b3cf3de087a205d435c8cbd15c4639e5','pays',0,'2026-11-28 12:59:59.454','2026-11-28 12:59:59.454','2026-11-28 13:00:59.454',NULL,NULL,0,0),('01a2223d-b6d3-7510-896d-32e3520da85c','01a2223d-b6d3-7510-896d-32e25969dd0c','VT-XQGEES',4195,'GBP','captured',NULL,'Visa','4242',12,2032,'b9707cccaa5e64b7ced9dcd5e818be3e88669d0dd7bb896664da60f212bdfafe','pays',0,'2026-11-28 12:59:59.593','2026-11-28 12:59:59.593','2026-11-28 13:00:59.593',NULL,NULL,0,0),('01a2223d-b75c-7dbd-a404-d1b64dd139ee','01a2223d-b75c-7dbd-a404-d1b52c7885e7','VT-NA4QHA',5995,'GBP','captured',NULL,'Visa','4242',12,2032,'a30d08907f2337cb6d71d6776a3c0e304bf9cfaafddbd65c63a47ebdad56c4e5','pays',0,'2026-11-28 12:59:59.724','2026-11-28 12:59:59.724','2026-11-28 13:00:59.724',NULL,NULL,0,0),('01a2223d-b7b7-7154-b793-e71884e3a3f2','01a2223d-b7b7-7154-b793-e7176ed3c1eb','VT-YENMQK',7200,'GBP','captured',NULL,'Visa','4242',12,2032,'0bb193a762d13417675e588ba2b2c9363ba0aef254a16e270d6ccfbfb062d635','pays',0,'2026-11-28 12:59:59.832','2026-11-28 12:59:59.832','2026-11-28 13:00:59.832',NULL,NULL,0,0),('01a2223d-b8a3-72ef-9f65-b3b2faca1b78','01a2223d-b8a3-72ef-9f65-b3b116ec0f86','VT-D7FCXF',6400,'GBP','captured',NULL,'Visa','4242',12,2032,'ca5712fbaac1c772ae94f0028b7248043c95175a3108b8a11d1128d1878a9f0c','pays',0,'2026-11-28 13:00:00.053','2026-11-28 13:00:00.053','2026-11-28 13:01:00.053',NULL,NULL,0,0),('01a2223d-b90b-7437-9174-b2db2e58fb37','01a2223d-b90b-7437-9174-b2da0641c375','VT-6HK99Z',8400,'GBP','captured',NULL,'Visa','4242',12,2032,'50b771cf177cf5983fc29b7683c8d5934b48ec5f77cf683ce2a829082a2c8259','pays',8400,'2026-11-28 13:00:00.157','2026-11-28 13:00:00.157','2026-11-28 13:01:00.157',NULL,NULL,0,0),('01a2223d-ba2b-79a9-9d25-4927568aaab6','01a2223d-ba2b-79a9-9d25-49260140e8c0','VT-N7QEN6',3195,'GBP','captured',NULL,'Visa','4242',12,2032,'efb188562cac7ad4592a671a2a106bc144ed8a79e9b93688ccca9f9e90d7add1','pays',0,'2026-11-28 13:00:00.518','2026-11-28 13:00:00.518','2026-11-28 13:01:00.518',NULL,NULL,0,0);
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
  `gift_cents` int NOT NULL DEFAULT '0',
  PRIMARY KEY (`id`),
  KEY `refunds_by_payment` (`payment_id`),
  KEY `refunds_to_check` (`status`,`check_at`),
  CONSTRAINT `refunds_of_a_payment` FOREIGN KEY (`payment_id`) REFERENCES `payments` (`id`),
  CONSTRAINT `refunds_go_in_part_to_a_gift_card` CHECK (((`gift_cents` >= 0) and (`gift_cents` <= `amount_cents`))),
  CONSTRAINT `refunds_have_a_known_status` CHECK ((`status` in (_ascii'pending',_ascii'done',_ascii'failed'))),
  CONSTRAINT `refunds_have_an_amount` CHECK ((`amount_cents` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `refunds`
--

LOCK TABLES `refunds` WRITE;
/*!40000 ALTER TABLE `refunds` DISABLE KEYS */;
INSERT INTO `refunds` VALUES ('01a2223d-b90b-7437-9174-b2dcd386800b','01a2223d-b90b-7437-9174-b2db2e58fb37',8400,'cancelled','done','2026-11-28 13:00:00.232','2026-11-28 13:01:00.232',0);
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
