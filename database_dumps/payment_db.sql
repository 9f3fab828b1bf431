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
INSERT INTO `bank_authorisations` VALUES ('01a21f99-aa97-7ece-943a-392d1558d7ec','pays',7000,'GBP','captured',NULL,NULL,0,'2026-11-28 00:41:34.215'),('01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','pays',8900,'GBP','captured',NULL,NULL,0,'2026-11-28 00:41:34.572'),('01a21f99-acfa-7c0d-85f2-772334b931ac','pays',5795,'GBP','captured',NULL,NULL,0,'2026-11-28 00:41:35.604'),('01a21f99-b135-77a7-9ab1-9428f39a3742','pays',5995,'GBP','captured',NULL,NULL,0,'2026-11-28 00:41:35.863'),('01a21f99-b224-7904-9f41-7b443ed933bf','pays',7800,'GBP','captured',NULL,NULL,0,'2026-11-28 00:41:36.096'),('01a21f99-b311-770b-b56e-4ac8fa973a77','pays',6400,'GBP','captured',NULL,NULL,0,'2026-11-28 00:41:36.318'),('01a21f99-b38a-7004-9bbc-3d47da1411d2','pays',8400,'GBP','captured',NULL,NULL,8400,'2026-11-28 00:41:36.467'),('01a21f99-b557-7f54-a501-3b753d6ba003','pays',3195,'GBP','captured',NULL,NULL,0,'2026-11-28 00:41:36.919');
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
INSERT INTO `bank_operations` VALUES ('captured:01a21f99-aa97-7ece-943a-392d1558d7ec','01a21f99-aa97-7ece-943a-392d1558d7ec','captured','done',7000,'2026-11-28 00:41:34.215'),('captured:01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','captured','done',8900,'2026-11-28 00:41:34.572'),('captured:01a21f99-acfa-7c0d-85f2-772334b931ac','01a21f99-acfa-7c0d-85f2-772334b931ac','captured','done',5795,'2026-11-28 00:41:35.604'),('captured:01a21f99-b135-77a7-9ab1-9428f39a3742','01a21f99-b135-77a7-9ab1-9428f39a3742','captured','done',5995,'2026-11-28 00:41:35.863'),('captured:01a21f99-b224-7904-9f41-7b443ed933bf','01a21f99-b224-7904-9f41-7b443ed933bf','captured','done',7800,'2026-11-28 00:41:36.096'),('captured:01a21f99-b311-770b-b56e-4ac8fa973a77','01a21f99-b311-770b-b56e-4ac8fa973a77','captured','done',6400,'2026-11-28 00:41:36.318'),('captured:01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d47da1411d2','captured','done',8400,'2026-11-28 00:41:36.467'),('captured:01a21f99-b557-7f54-a501-3b753d6ba003','01a21f99-b557-7f54-a501-3b753d6ba003','captured','done',3195,'2026-11-28 00:41:36.919'),('refunded:01a21f99-b38a-7004-9bbc-3d4813b2a617','01a21f99-b38a-7004-9bbc-3d47da1411d2','refunded','done',8400,'2026-11-28 00:41:36.542');
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
INSERT INTO `card_token_quotas` VALUES ('172.18.0.8',8,'2026-11-28 00:51:34.047');
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
INSERT INTO `ledger_entries` VALUES ('authorised:01a21f99-aa97-7ece-943a-392d1558d7ec','01a21f99-aa97-7ece-943a-392d1558d7ec','authorised',7000,'2026-11-28 00:41:34.175'),('authorised:01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','authorised',8900,'2026-11-28 00:41:34.539'),('authorised:01a21f99-acfa-7c0d-85f2-772334b931ac','01a21f99-acfa-7c0d-85f2-772334b931ac','authorised',5795,'2026-11-28 00:41:34.872'),('authorised:01a21f99-b135-77a7-9ab1-9428f39a3742','01a21f99-b135-77a7-9ab1-9428f39a3742','authorised',5995,'2026-11-28 00:41:35.847'),('authorised:01a21f99-b224-7904-9f41-7b443ed933bf','01a21f99-b224-7904-9f41-7b443ed933bf','authorised',7800,'2026-11-28 00:41:36.076'),('authorised:01a21f99-b311-770b-b56e-4ac8fa973a77','01a21f99-b311-770b-b56e-4ac8fa973a77','authorised',6400,'2026-11-28 00:41:36.301'),('authorised:01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d47da1411d2','authorised',8400,'2026-11-28 00:41:36.441'),('authorised:01a21f99-b557-7f54-a501-3b753d6ba003','01a21f99-b557-7f54-a501-3b753d6ba003','authorised',3195,'2026-11-28 00:41:36.894'),('captured:01a21f99-aa97-7ece-943a-392d1558d7ec','01a21f99-aa97-7ece-943a-392d1558d7ec','captured',7000,'2026-11-28 00:41:34.222'),('captured:01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','captured',8900,'2026-11-28 00:41:34.578'),('captured:01a21f99-acfa-7c0d-85f2-772334b931ac','01a21f99-acfa-7c0d-85f2-772334b931ac','captured',5795,'2026-11-28 00:41:35.631'),('captured:01a21f99-b135-77a7-9ab1-9428f39a3742','01a21f99-b135-77a7-9ab1-9428f39a3742','captured',5995,'2026-11-28 00:41:35.866'),('captured:01a21f99-b224-7904-9f41-7b443ed933bf','01a21f99-b224-7904-9f41-7b443ed933bf','captured',7800,'2026-11-28 00:41:36.100'),('captured:01a21f99-b311-770b-b56e-4ac8fa973a77','01a21f99-b311-770b-b56e-4ac8fa973a77','captured',6400,'2026-11-28 00:41:36.321'),('captured:01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d47da1411d2','captured',8400,'2026-11-28 00:41:36.470'),('captured:01a21f99-b557-7f54-a501-3b753d6ba003','01a21f99-b557-7f54-a501-3b753d6ba003','captured',3195,'2026-11-28 00:41:36.924'),('refunded:01a21f99-b38a-7004-9bbc-3d4813b2a617','01a21f99-b38a-7004-9bbc-3d47da1411d2','refunded',8400,'2026-11-28 00:41:36.550');
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
INSERT INTO `migration_lease` VALUES (1,'50f41c95-2717-4ea1-8025-79940724be91','2026-11-28 00:41:24.415');
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
INSERT INTO `migrations` VALUES ('001_card_tokens.sql','2026-11-28 00:41:24.073'),('002_card_token_quotas.sql','2026-11-28 00:41:24.099'),('003_payments.sql','2026-11-28 00:41:24.153'),('004_refunds.sql','2026-11-28 00:41:24.183'),('005_ledger_entries.sql','2026-11-28 00:41:24.239'),('006_bank_authorisations.sql','2026-11-28 00:41:24.277'),('007_bank_operations.sql','2026-11-28 00:41:24.309'),('008_outbox.sql','2026-11-28 00:41:24.403');
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
INSERT INTO `outbox` VALUES ('1556ccda-a752-4dd5-abb5-5d2e64a96111','payment-event','{\"id\":\"1556ccda-a752-4dd5-abb5-5d2e64a96111\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21f99-b311-770b-b56e-4ac8fa973a77\",\"orderId\":\"01a21f99-b311-770b-b56e-4ac7fd84298c\",\"occurredAt\":\"2026-11-28T00:41:36.301Z\"}','sent',1,'2026-11-28 00:41:36.785','cd5c33d2-c6e1-46cc-8652-3de364452505',NULL,'2026-11-28 00:41:36.301','2026-11-28 00:41:36.785'),('25bde967-e735-4fd8-974a-5de1dea966b4','payment-event','{\"id\":\"25bde967-e735-4fd8-974a-5de1dea966b4\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21f99-b557-7f54-a501-3b753d6ba003\",\"orderId\":\"01a21f99-b557-7f54-a501-3b74179e569f\",\"occurredAt\":\"2026-11-28T00:41:36.894Z\"}','sent',1,'2026-11-28 00:41:37.829','29e24441-e146-40c0-abe3-15bb1c9d8b77',NULL,'2026-11-28 00:41:36.894','2026-11-28 00:41:37.829'),('377b76c7-4c2d-4588-bd3c-7d494923715a','payment-event','{\"id\":\"377b76c7-4c2d-4588-bd3c-7d494923715a\",\"type\":\"payment.captured\",\"paymentId\":\"01a21f99-aa97-7ece-943a-392d1558d7ec\",\"orderId\":\"01a21f99-aa97-7ece-943a-392cd7d0d66b\",\"occurredAt\":\"2026-11-28T00:41:34.222Z\"}','sent',1,'2026-11-28 00:41:35.561','03941098-e193-4c5c-b80f-472beda85512',NULL,'2026-11-28 00:41:34.222','2026-11-28 00:41:35.561'),('46f0921d-035f-48d3-8fbe-a29494680167','payment-event','{\"id\":\"46f0921d-035f-48d3-8fbe-a29494680167\",\"type\":\"payment.captured\",\"paymentId\":\"01a21f99-b557-7f54-a501-3b753d6ba003\",\"orderId\":\"01a21f99-b557-7f54-a501-3b74179e569f\",\"occurredAt\":\"2026-11-28T00:41:36.924Z\"}','sent',1,'2026-11-28 00:41:37.830','b7ab6a54-b743-45d8-88ec-17ae39674e9a',NULL,'2026-11-28 00:41:36.924','2026-11-28 00:41:37.830'),('47de071b-0f05-4572-9496-0aebee317c89','payment-event','{\"id\":\"47de071b-0f05-4572-9496-0aebee317c89\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f\",\"orderId\":\"01a21f99-ac0f-7d7c-bb92-ce6ed422054f\",\"occurredAt\":\"2026-11-28T00:41:34.539Z\"}','sent',1,'2026-11-28 00:41:35.563','5e28fa5b-10e5-4599-966a-10921b0dc20a',NULL,'2026-11-28 00:41:34.539','2026-11-28 00:41:35.563'),('62f63102-da79-41b3-991b-4a4e8507461d','payment-event','{\"id\":\"62f63102-da79-41b3-991b-4a4e8507461d\",\"type\":\"payment.captured\",\"paymentId\":\"01a21f99-acfa-7c0d-85f2-772334b931ac\",\"orderId\":\"01a21f99-acfa-7c0d-85f2-77222a771143\",\"occurredAt\":\"2026-11-28T00:41:35.631Z\"}','sent',1,'2026-11-28 00:41:36.767','2c5a5d23-2aad-4b49-96a0-a35bbf4c7bba',NULL,'2026-11-28 00:41:35.631','2026-11-28 00:41:36.767'),('78578e27-b1de-4f9f-9bdd-9ffe94514138','payment-event','{\"id\":\"78578e27-b1de-4f9f-9bdd-9ffe94514138\",\"type\":\"payment.captured\",\"paymentId\":\"01a21f99-b311-770b-b56e-4ac8fa973a77\",\"orderId\":\"01a21f99-b311-770b-b56e-4ac7fd84298c\",\"occurredAt\":\"2026-11-28T00:41:36.321Z\"}','sent',1,'2026-11-28 00:41:36.803','93139c24-beca-4418-a080-90a778d17af1',NULL,'2026-11-28 00:41:36.321','2026-11-28 00:41:36.803'),('861c3265-3271-4778-845c-8fbb97b66ab2','payment-event','{\"id\":\"861c3265-3271-4778-845c-8fbb97b66ab2\",\"type\":\"payment.refunded\",\"paymentId\":\"01a21f99-b38a-7004-9bbc-3d47da1411d2\",\"orderId\":\"01a21f99-b38a-7004-9bbc-3d465569ed69\",\"occurredAt\":\"2026-11-28T00:41:36.552Z\"}','sent',1,'2026-11-28 00:41:36.798','e83b324b-0bc5-4aee-8121-9293c13c3027',NULL,'2026-11-28 00:41:36.552','2026-11-28 00:41:36.798'),('87764acb-97de-409b-87d1-5491ebe9a86f','payment-event','{\"id\":\"87764acb-97de-409b-87d1-5491ebe9a86f\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21f99-b224-7904-9f41-7b443ed933bf\",\"orderId\":\"01a21f99-b224-7904-9f41-7b4396e98b77\",\"occurredAt\":\"2026-11-28T00:41:36.076Z\"}','sent',1,'2026-11-28 00:41:36.791','72b82829-b208-484b-8db5-7ebce7ada5d8',NULL,'2026-11-28 00:41:36.076','2026-11-28 00:41:36.791'),('8ddbc132-9f87-4d44-9899-7eea6fd5c5fc','payment-event','{\"id\":\"8ddbc132-9f87-4d44-9899-7eea6fd5c5fc\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21f99-acfa-7c0d-85f2-772334b931ac\",\"orderId\":\"01a21f99-acfa-7c0d-85f2-77222a771143\",\"occurredAt\":\"2026-11-28T00:41:34.872Z\"}','sent',1,'2026-11-28 00:41:35.578','0588e74f-dc93-45de-a99a-f153d42f0a51',NULL,'2026-11-28 00:41:34.872','2026-11-28 00:41:35.578'),('8e083962-4a41-46c9-b91e-686118aedeac','payment-event','{\"id\":\"8e083962-4a41-46c9-b91e-686118aedeac\",\"type\":\"payment.captured\",\"paymentId\":\"01a21f99-b38a-7004-9bbc-3d47da1411d2\",\"orderId\":\"01a21f99-b38a-7004-9bbc-3d465569ed69\",\"occurredAt\":\"2026-11-28T00:41:36.470Z\"}','sent',1,'2026-11-28 00:41:36.784','3d8c71c5-7161-4d1b-b590-c56ae5b3e637',NULL,'2026-11-28 00:41:36.470','2026-11-28 00:41:36.784'),('af1df226-cfe0-49f2-aeb6-7ced0c135243','payment-event','{\"id\":\"af1df226-cfe0-49f2-aeb6-7ced0c135243\",\"type\":\"payment.captured\",\"paymentId\":\"01a21f99-b135-77a7-9ab1-9428f39a3742\",\"orderId\":\"01a21f99-b135-77a7-9ab1-94276cde914f\",\"occurredAt\":\"2026-11-28T00:41:35.866Z\"}','sent',1,'2026-11-28 00:41:36.754','184bde23-74b8-45b3-8763-2f6212e7424b',NULL,'2026-11-28 00:41:35.866','2026-11-28 00:41:36.754'),('af6a135b-3e0d-48df-9d98-02e645c54db3','payment-event','{\"id\":\"af6a135b-3e0d-48df-9d98-02e645c54db3\",\"type\":\"payment.captured\",\"paymentId\":\"01a21f99-b224-7904-9f41-7b443ed933bf\",\"orderId\":\"01a21f99-b224-7904-9f41-7b4396e98b77\",\"occurredAt\":\"2026-11-28T00:41:36.100Z\"}','sent',1,'2026-11-28 00:41:36.773','4e05d04e-02a0-42a5-b30a-e5045f15cb5b',NULL,'2026-11-28 00:41:36.100','2026-11-28 00:41:36.773'),('c0cf6a82-eed8-4a12-a685-33703a4011dd','payment-event','{\"id\":\"c0cf6a82-eed8-4a12-a685-33703a4011dd\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21f99-aa97-7ece-943a-392d1558d7ec\",\"orderId\":\"01a21f99-aa97-7ece-943a-392cd7d0d66b\",\"occurredAt\":\"2026-11-28T00:41:34.175Z\"}','sent',1,'2026-11-28 00:41:35.549','210f1665-14fb-4b28-9fc8-26f6acbc4841',NULL,'2026-11-28 00:41:34.175','2026-11-28 00:41:35.549'),('d78fdc1f-74c8-4613-85c4-4e3af69727b5','payment-event','{\"id\":\"d78fdc1f-74c8-4613-85c4-4e3af69727b5\",\"type\":\"payment.captured\",\"paymentId\":\"01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f\",\"orderId\":\"01a21f99-ac0f-7d7c-bb92-ce6ed422054f\",\"occurredAt\":\"2026-11-28T00:41:34.578Z\"}','sent',1,'2026-11-28 00:41:35.562','d519626e-8e5d-4588-a636-7891398325b3',NULL,'2026-11-28 00:41:34.578','2026-11-28 00:41:35.562'),('d89c51fd-552a-4520-8972-a65f932a3f6a','payment-event','{\"id\":\"d89c51fd-552a-4520-8972-a65f932a3f6a\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21f99-b38a-7004-9bbc-3d47da1411d2\",\"orderId\":\"01a21f99-b38a-7004-9bbc-3d465569ed69\",\"occurredAt\":\"2026-11-28T00:41:36.441Z\"}','sent',1,'2026-11-28 00:41:36.785','23736ad6-3e1e-451a-8a70-cc2685d40071',NULL,'2026-11-28 00:41:36.441','2026-11-28 00:41:36.785'),('e1b7c993-fe94-4661-9213-305a567bace9','payment-event','{\"id\":\"e1b7c993-fe94-4661-9213-305a567bace9\",\"type\":\"payment.authorised\",\"paymentId\":\"01a21f99-b135-77a7-9ab1-9428f39a3742\",\"orderId\":\"01a21f99-b135-77a7-9ab1-94276cde914f\",\"occurredAt\":\"2026-11-28T00:41:35.847Z\"}','sent',1,'2026-11-28 00:41:36.771','ac16554d-dfa4-4255-8ad3-1b162534b021',NULL,'2026-11-28 00:41:35.847','2026-11-28 00:41:36.771');
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
INSERT INTO `payments` VALUES ('01a21f99-aa97-7ece-943a-392d1558d7ec','01a21f99-aa97-7ece-943a-392cd7d0d66b','VT-7KPWMB',7000,'GBP','captured',NULL,'Visa','4242',12,2032,'a6a0228c96a46fc92961672d9b00910375bb59ea9e848354e0c531f3f6d238b4','pays',0,'2026-11-28 00:41:34.157','2026-11-28 00:41:34.157','2026-11-28 00:42:34.157',NULL),('01a21f99-ac0f-7d7c-bb92-ce6f7d29ca7f','01a21f99-ac0f-7d7c-bb92-ce6ed422054f','VT-NNCBT6',8900,'GBP','captured',NULL,'Visa','4242',12,2032,'4c90897d5204f001b21f92a4d3fcf8de30b0a4f1c5217b80f9b9e4a5417c595e','pays',0,'2026-11-28 00:41:34.514','2026-11-28 00:41:34.514','2026-11-28 00:42:34.514',NULL),('01a21f99-acfa-7c0d-85f2-772334b931ac','01a21f99-acfa-7c0d-85f2-77222a771143','VT-YCR5ZP',5795,'GBP','captured',NULL,'Visa','4242',12,2032,'32b0860f31fd40530e5b09ada0ed3a1b42beb3e9ff44f80f122aa9a8ae74d400','pays',0,'2026-11-28 00:41:34.832','2026-11-28 00:41:34.832','2026-11-28 00:42:34.832',NULL),('01a21f99-b135-77a7-9ab1-9428f39a3742','01a21f99-b135-77a7-9ab1-94276cde914f','VT-79WBTM',5995,'GBP','captured',NULL,'Visa','4242',12,2032,'fcd643dcc9f83d531ebb4b414c32d98983ad477fb950a9deb501990af39bce1c','pays',0,'2026-11-28 00:41:35.838','2026-11-28 00:41:35.838','2026-11-28 00:42:35.838',NULL),('01a21f99-b224-7904-9f41-7b443ed933bf','01a21f99-b224-7904-9f41-7b4396e98b77','VT-N5M6NW',7800,'GBP','captured',NULL,'Visa','4242',12,2032,'60ac39711f040e87b934fd3d90abcf7e5f123c1a50b21cd91689ecc3b9834aad','pays',0,'2026-11-28 00:41:36.059','2026-11-28 00:41:36.059','2026-11-28 00:42:36.059',NULL),('01a21f99-b311-770b-b56e-4ac8fa973a77','01a21f99-b311-770b-b56e-4ac7fd84298c','VT-JCFKE6',6400,'GBP','captured',NULL,'Visa','4242',12,2032,'25f1dfd507526400e13ed7fb929dab58ad04e695eae0c54ca0be5d8b1f89acc0','pays',0,'2026-11-28 00:41:36.294','2026-11-28 00:41:36.294','2026-11-28 00:42:36.294',NULL),('01a21f99-b38a-7004-9bbc-3d47da1411d2','01a21f99-b38a-7004-9bbc-3d465569ed69','VT-AJRY99',8400,'GBP','captured',NULL,'Visa','4242',12,2032,'7e7e97b5bdb31525df02e8b7296bf158d0dbbab4e41936b470cfb77c211d7e84','pays',8400,'2026-11-28 00:41:36.425','2026-11-28 00:41:36.425','2026-11-28 00:42:36.425',NULL),('01a21f99-b557-7f54-a501-3b753d6ba003','01a21f99-b557-7f54-a501-3b74179e569f','VT-AMNTAE',3195,'GBP','captured',NULL,'Visa','4242',12,2032,'d7bb80aff613550bc0ebbab205f48a3a2bb14005b6f84afe82c73fc350be3264','pays',0,'2026-11-28 00:41:36.881','2026-11-28 00:41:36.881','2026-11-28 00:42:36.881',NULL);
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
INSERT INTO `refunds` VALUES ('01a21f99-b38a-7004-9bbc-3d4813b2a617','01a21f99-b38a-7004-9bbc-3d47da1411d2',8400,'cancelled','done','2026-11-28 00:41:36.531','2026-11-28 00:42:36.531');
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
