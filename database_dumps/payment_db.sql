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
INSERT INTO `bank_authorisations` VALUES ('01a205b9-68de-7fa4-9139-e4168efe081f','pays',7000,'GBP','captured',NULL,NULL,0,'2026-11-23 00:06:06.903'),('01a205b9-69bd-7c27-bd33-cbe143a546cc','pays',8900,'GBP','captured',NULL,NULL,0,'2026-11-23 00:06:07.078'),('01a205b9-6a30-795b-bb58-f5cb7003e533','pays',5795,'GBP','captured',NULL,NULL,0,'2026-11-23 00:06:07.191'),('01a205b9-6aa6-7df5-ba35-c13c56579475','pays',5995,'GBP','captured',NULL,NULL,0,'2026-11-23 00:06:07.307'),('01a205b9-6b1e-74ab-ac4f-6172a575e008','pays',7800,'GBP','captured',NULL,NULL,0,'2026-11-23 00:06:07.430'),('01a205b9-6ba3-77ff-ab08-1b816759937e','pays',6400,'GBP','captured',NULL,NULL,0,'2026-11-23 00:06:07.558'),('01a205b9-6bfb-74d9-92c7-2377e9a840a6','pays',3195,'GBP','captured',NULL,NULL,0,'2026-11-23 00:06:07.647'),('01a205b9-6c6a-7043-bc15-31d04e70c0fa','pays',8400,'GBP','captured',NULL,NULL,8400,'2026-11-23 00:06:07.766');
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
INSERT INTO `bank_operations` VALUES ('captured:01a205b9-68de-7fa4-9139-e4168efe081f','01a205b9-68de-7fa4-9139-e4168efe081f','captured','done',7000,'2026-11-23 00:06:06.903'),('captured:01a205b9-69bd-7c27-bd33-cbe143a546cc','01a205b9-69bd-7c27-bd33-cbe143a546cc','captured','done',8900,'2026-11-23 00:06:07.078'),('captured:01a205b9-6a30-795b-bb58-f5cb7003e533','01a205b9-6a30-795b-bb58-f5cb7003e533','captured','done',5795,'2026-11-23 00:06:07.191'),('captured:01a205b9-6aa6-7df5-ba35-c13c56579475','01a205b9-6aa6-7df5-ba35-c13c56579475','captured','done',5995,'2026-11-23 00:06:07.307'),('captured:01a205b9-6b1e-74ab-ac4f-6172a575e008','01a205b9-6b1e-74ab-ac4f-6172a575e008','captured','done',7800,'2026-11-23 00:06:07.430'),('captured:01a205b9-6ba3-77ff-ab08-1b816759937e','01a205b9-6ba3-77ff-ab08-1b816759937e','captured','done',6400,'2026-11-23 00:06:07.558'),('captured:01a205b9-6bfb-74d9-92c7-2377e9a840a6','01a205b9-6bfb-74d9-92c7-2377e9a840a6','captured','done',3195,'2026-11-23 00:06:07.647'),('captured:01a205b9-6c6a-7043-bc15-31d04e70c0fa','01a205b9-6c6a-7043-bc15-31d04e70c0fa','captured','done',8400,'2026-11-23 00:06:07.766'),('refunded:01a205b9-6c6a-7043-bc15-31d13c785dfc','01a205b9-6c6a-7043-bc15-31d04e70c0fa','refunded','done',8400,'2026-11-23 00:06:07.817');
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
INSERT INTO `card_token_quotas` VALUES ('172.18.0.9',8,'2026-11-23 00:16:06.782');
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
INSERT INTO `ledger_entries` VALUES ('authorised:01a205b9-68de-7fa4-9139-e4168efe081f','01a205b9-68de-7fa4-9139-e4168efe081f','authorised',7000,'2026-11-23 00:06:06.877'),('authorised:01a205b9-69bd-7c27-bd33-cbe143a546cc','01a205b9-69bd-7c27-bd33-cbe143a546cc','authorised',8900,'2026-11-23 00:06:07.064'),('authorised:01a205b9-6a30-795b-bb58-f5cb7003e533','01a205b9-6a30-795b-bb58-f5cb7003e533','authorised',5795,'2026-11-23 00:06:07.175'),('authorised:01a205b9-6aa6-7df5-ba35-c13c56579475','01a205b9-6aa6-7df5-ba35-c13c56579475','authorised',5995,'2026-11-23 00:06:07.294'),('authorised:01a205b9-6b1e-74ab-ac4f-6172a575e008','01a205b9-6b1e-74ab-ac4f-6172a575e008','authorised',7800,'2026-11-23 00:06:07.416'),('authorised:01a205b9-6ba3-77ff-ab08-1b816759937e','01a205b9-6ba3-77ff-ab08-1b816759937e','authorised',6400,'2026-11-23 00:06:07.544'),('authorised:01a205b9-6bfb-74d9-92c7-2377e9a840a6','01a205b9-6bfb-74d9-92c7-2377e9a840a6','authorised',3195,'2026-11-23 00:06:07.635'),('authorised:01a205b9-6c6a-7043-bc15-31d04e70c0fa','01a205b9-6c6a-7043-bc15-31d04e70c0fa','authorised',8400,'2026-11-23 00:06:07.749'),('captured:01a205b9-68de-7fa4-9139-e4168efe081f','01a205b9-68de-7fa4-9139-e4168efe081f','captured',7000,'2026-11-23 00:06:06.907'),('captured:01a205b9-69bd-7c27-bd33-cbe143a546cc','01a205b9-69bd-7c27-bd33-cbe143a546cc','captured',8900,'2026-11-23 00:06:07.082'),('captured:01a205b9-6a30-795b-bb58-f5cb7003e533','01a205b9-6a30-795b-bb58-f5cb7003e533','captured',5795,'2026-11-23 00:06:07.194'),('captured:01a205b9-6aa6-7df5-ba35-c13c56579475','01a205b9-6aa6-7df5-ba35-c13c56579475','captured',5995,'2026-11-23 00:06:07.309'),('captured:01a205b9-6b1e-74ab-ac4f-6172a575e008','01a205b9-6b1e-74ab-ac4f-6172a575e008','captured',7800,'2026-11-23 00:06:07.432'),('captured:01a205b9-6ba3-77ff-ab08-1b816759937e','01a205b9-6ba3-77ff-ab08-1b816759937e','captured',6400,'2026-11-23 00:06:07.560'),('captured:01a205b9-6bfb-74d9-92c7-2377e9a840a6','01a205b9-6bfb-74d9-92c7-2377e9a840a6','captured',3195,'2026-11-23 00:06:07.649'),('captured:01a205b9-6c6a-7043-bc15-31d04e70c0fa','01a205b9-6c6a-7043-bc15-31d04e70c0fa','captured',8400,'2026-11-23 00:06:07.769'),('refunded:01a205b9-6c6a-7043-bc15-31d13c785dfc','01a205b9-6c6a-7043-bc15-31d04e70c0fa','refunded',8400,'2026-11-23 00:06:07.821');
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
INSERT INTO `migration_lease` VALUES (1,'c2116083-9f15-4558-bca8-24052b624c5b','2026-11-23 00:06:00.056');
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
INSERT INTO `migrations` VALUES ('001_card_tokens.sql','2026-11-23 00:05:59.876'),('002_card_token_quotas.sql','2026-11-23 00:05:59.926'),('003_payments.sql','2026-11-23 00:05:59.960'),('004_refunds.sql','2026-11-23 00:05:59.991'),('005_ledger_entries.sql','2026-11-23 00:06:00.013'),('006_bank_authorisations.sql','2026-11-23 00:06:00.032'),('007_bank_operations.sql','2026-11-23 00:06:00.055');
/*!40000 ALTER TABLE `migrations` ENABLE KEYS */;
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
INSERT INTO `payments` VALUES ('01a205b9-68de-7fa4-9139-e4168efe081f','01a205b9-68de-7fa4-9139-e4151929b23a','VT-AHG37N',7000,'GBP','captured',NULL,'Visa','4242',12,2032,'a3b60e301313339859e20fddd4aaafebdec9a1478c3c18190ca70b8f48ba5026','pays',0,'2026-11-23 00:06:06.864','2026-11-23 00:06:06.864','2026-11-23 00:07:06.864',NULL),('01a205b9-69bd-7c27-bd33-cbe143a546cc','01a205b9-69bd-7c27-bd33-cbe0b374483f','VT-S2FF6G',8900,'GBP','captured',NULL,'Visa','4242',12,2032,'b11b5f0201342a7c3c557aa2623c727e685b7d9c27a1bbbc53d587fe4bca126c','pays',0,'2026-11-23 00:06:07.058','2026-11-23 00:06:07.058','2026-11-23 00:07:07.058',NULL),('01a205b9-6a30-795b-bb58-f5cb7003e533','01a205b9-6a30-795b-bb58-f5ca8f6d4349','VT-AFJWPN',5795,'GBP','captured',NULL,'Visa','4242',12,2032,'e5611afe999e0db2df8db00fd960ac21c634a12544203dd7118e757d5a2c70ab','pays',0,'2026-11-23 00:06:07.169','2026-11-23 00:06:07.169','2026-11-23 00:07:07.169',NULL),('01a205b9-6aa6-7df5-ba35-c13c56579475','01a205b9-6aa6-7df5-ba35-c13b67c54f95','VT-QGHEJY',5995,'GBP','captured',NULL,'Visa','4242',12,2032,'eb9e3abbee7c1fe7c814a625d0991947eee50761e4b5785ca9720038370181d9','pays',0,'2026-11-23 00:06:07.288','2026-11-23 00:06:07.288','2026-11-23 00:07:07.288',NULL),('01a205b9-6b1e-74ab-ac4f-6172a575e008','01a205b9-6b1e-74ab-ac4f-617134acdb98','VT-XP3X49',7800,'GBP','captured',NULL,'Visa','4242',12,2032,'f3cc3e77d5544aaf6ef9ef38b1e4d0e143ad260d8bd64369d12de61f2faecdcd','pays',0,'2026-11-23 00:06:07.410','2026-11-23 00:06:07.410','2026-11-23 00:07:07.410',NULL),('01a205b9-6ba3-77ff-ab08-1b816759937e','01a205b9-6ba3-77ff-ab08-1b80b4f8a8c3','VT-9S3BW6',6400,'GBP','captured',NULL,'Visa','4242',12,2032,'c0dc534d07cebf367470494564cb88a2ebc779f6d98f9ee2202ba7eb9820f8b4','pays',0,'2026-11-23 00:06:07.539','2026-11-23 00:06:07.539','2026-11-23 00:07:07.539',NULL),('01a205b9-6bfb-74d9-92c7-2377e9a840a6','01a205b9-6bfb-74d9-92c7-23767a141060','VT-F5PS4H',3195,'GBP','captured',NULL,'Visa','4242',12,2032,'663a9868ad2d86996f34577e739a1fe50d08546cd2d6bd3c6d5cb6820f629207','pays',0,'2026-11-23 00:06:07.629','2026-11-23 00:06:07.629','2026-11-23 00:07:07.629',NULL),('01a205b9-6c6a-7043-bc15-31d04e70c0fa','01a205b9-6c6a-7043-bc15-31cf56471543','VT-GHA823',8400,'GBP','captured',NULL,'Visa','4242',12,2032,'bdf1e0a71c73855c37fe2b41cf54aa386312d37649dc4a7ff477ae39bf9ff7e0','pays',8400,'2026-11-23 00:06:07.743','2026-11-23 00:06:07.743','2026-11-23 00:07:07.743',NULL);
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
INSERT INTO `refunds` VALUES ('01a205b9-6c6a-7043-bc15-31d13c785dfc','01a205b9-6c6a-7043-bc15-31d04e70c0fa',8400,'cancelled','done','2026-11-23 00:06:07.813','2026-11-23 00:07:07.813');
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
