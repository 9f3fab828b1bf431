SET NAMES utf8mb4;
-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)
--
-- Host: localhost    Database: user_db
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
-- Table structure for table `account_preferences`
--

DROP TABLE IF EXISTS `account_preferences`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `account_preferences` (
  `account_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quiet` varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  `reminders` tinyint(1) NOT NULL DEFAULT '1',
  PRIMARY KEY (`account_id`),
  CONSTRAINT `account_preferences_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `account_preferences`
--

LOCK TABLES `account_preferences` WRITE;
/*!40000 ALTER TABLE `account_preferences` DISABLE KEYS */;
/*!40000 ALTER TABLE `account_preferences` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `accounts`
--

DROP TABLE IF EXISTS `accounts`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `accounts` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `email` varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `name` varchar(100) COLLATE utf8mb4_bin NOT NULL,
  `password_hash` varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `role` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `accounts_by_email` (`email`),
  KEY `accounts_by_age` (`created_at`,`id`),
  KEY `accounts_by_role` (`role`,`id`),
  CONSTRAINT `accounts_role_known` CHECK ((`role` in (_utf8mb4'customer',_utf8mb4'florist',_utf8mb4'owner')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `accounts`
--

LOCK TABLES `accounts` WRITE;
/*!40000 ALTER TABLE `accounts` DISABLE KEYS */;
INSERT INTO `accounts` VALUES ('0199a1d0-5b20-7c31-8f00-0000000005a1','rosa@vetch.example','Rosa Bell','$argon2id$v=19$m=19456,t=2,p=1$kysHOlWMBmyttS2wWELgAA$Yo9XnWSVBkUZO57O0Pqlvc4G0Em76yrBJUhgOIUtJ4s','customer','2026-03-14 10:12:00.000'),('0199a1d0-5b20-7c31-8f00-0000000005a2','dilys@vetch.example','Dilys Morgan','$argon2id$v=19$m=19456,t=2,p=1$jIqw/Mp54xj3s1tEPdEVHQ$e3Gou8YczQlUXahX8yObDe8RuR+P/DA/NpTBKMm/DT0','florist','2026-02-02 08:30:00.000'),('0199a1d0-5b20-7c31-8f00-0000000005a3','owen@vetch.example','Owen Penhaligon','$argon2id$v=19$m=19456,t=2,p=1$4GSZQVrrgP0BqLlAU8Q4+w$TNGqKyBV38ouCmxSlmlTpWrgpDDlPK4mWDBK7z2/9x4','owner','2026-02-01 09:00:00.000');
/*!40000 ALTER TABLE `accounts` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `addresses`
--

DROP TABLE IF EXISTS `addresses`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `addresses` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `account_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(100) COLLATE utf8mb4_bin NOT NULL,
  `phone` varchar(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `line1` varchar(120) COLLATE utf8mb4_bin NOT NULL,
  `line2` varchar(120) COLLATE utf8mb4_bin DEFAULT NULL,
  `town` varchar(80) COLLATE utf8mb4_bin NOT NULL,
  `postcode` varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `addresses_by_account` (`account_id`,`created_at`),
  CONSTRAINT `addresses_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `addresses`
--

LOCK TABLES `addresses` WRITE;
/*!40000 ALTER TABLE `addresses` DISABLE KEYS */;
INSERT INTO `addresses` VALUES ('0199a1d0-5b20-7c31-8f00-0000000005b1','0199a1d0-5b20-7c31-8f00-0000000005a1','Rosa Bell','07700900142','18 Foxglove Terrace','Top flat','Bristol','BS6 5QA','2026-03-14 10:12:00.000'),('0199a1d0-5b20-7c31-8f00-0000000005b2','0199a1d0-5b20-7c31-8f00-0000000005a1','Maud Bell','07700900387','3 Old Ropewalk',NULL,'Bristol','BS3 4TN','2026-03-14 10:12:00.000');
/*!40000 ALTER TABLE `addresses` ENABLE KEYS */;
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
INSERT INTO `migration_lease` VALUES (1,'9a3463d8-c56c-4d41-bed1-242b8b7d335e','2026-11-28 12:59:53.034');
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
INSERT INTO `migrations` VALUES ('001_accounts.sql','2026-11-28 12:59:52.833'),('002_addresses.sql','2026-11-28 12:59:52.857'),('003_sessions.sql','2026-11-28 12:59:52.877'),('004_refresh_tokens.sql','2026-11-28 12:59:52.898'),('005_sign_ins.sql','2026-11-28 12:59:52.915'),('006_signing_keys.sql','2026-11-28 12:59:52.938'),('007_rate_limits.sql','2026-11-28 12:59:52.950'),('020_people.sql','2026-11-28 12:59:52.969'),('021_person_dates.sql','2026-11-28 12:59:52.987'),('022_reminder_mails.sql','2026-11-28 12:59:53.013'),('023_account_preferences.sql','2026-11-28 12:59:53.031');
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
-- Table structure for table `people`
--

DROP TABLE IF EXISTS `people`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `people` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `account_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(100) COLLATE utf8mb4_bin NOT NULL,
  `relation` varchar(60) COLLATE utf8mb4_bin DEFAULT NULL,
  `leads` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `paused` tinyint(1) NOT NULL DEFAULT '0',
  `created_at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `people_by_account` (`account_id`,`created_at`),
  CONSTRAINT `people_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `people`
--

LOCK TABLES `people` WRITE;
/*!40000 ALTER TABLE `people` DISABLE KEYS */;
/*!40000 ALTER TABLE `people` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `person_dates`
--

DROP TABLE IF EXISTS `person_dates`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `person_dates` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `person_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `date_key` varchar(70) COLLATE utf8mb4_bin NOT NULL,
  `kind` varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(60) COLLATE utf8mb4_bin DEFAULT NULL,
  `month` tinyint NOT NULL,
  `day` tinyint NOT NULL,
  `year` smallint DEFAULT NULL,
  `quiet_until` date DEFAULT NULL,
  `since_at` datetime(3) NOT NULL,
  `position` tinyint NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `person_dates_once` (`person_id`,`date_key`),
  KEY `person_dates_by_day` (`month`,`day`),
  CONSTRAINT `person_dates_person` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`),
  CONSTRAINT `person_dates_kind_known` CHECK ((`kind` in (_utf8mb4'birthday',_utf8mb4'anniversary',_utf8mb4'other')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `person_dates`
--

LOCK TABLES `person_dates` WRITE;
/*!40000 ALTER TABLE `person_dates` DISABLE KEYS */;
/*!40000 ALTER TABLE `person_dates` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `reminder_mails`
--

DROP TABLE IF EXISTS `reminder_mails`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `reminder_mails` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `date_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `year` smallint NOT NULL,
  `lead_days` tinyint NOT NULL,
  `on_date` date NOT NULL,
  `due_at` datetime(3) NOT NULL,
  `handed_over_at` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `reminder_mails_once` (`date_id`,`year`,`lead_days`),
  KEY `reminder_mails_due` (`handed_over_at`,`due_at`),
  KEY `reminder_mails_by_day` (`on_date`),
  CONSTRAINT `reminder_mails_date` FOREIGN KEY (`date_id`) REFERENCES `person_dates` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `reminder_mails`
--

LOCK TABLES `reminder_mails` WRITE;
/*!40000 ALTER TABLE `reminder_mails` DISABLE KEYS */;
/*!40000 ALTER TABLE `reminder_mails` ENABLE KEYS */;
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
-- Host: localhost    Database: user_db
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
-- Table structure for table `signing_keys`
--

DROP TABLE IF EXISTS `signing_keys`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `signing_keys` (
  `generation` int NOT NULL,
  `kid` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `public_jwk` varchar(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `private_jwe` varchar(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `signs_until` datetime(3) NOT NULL,
  `served_until` datetime(3) NOT NULL,
  PRIMARY KEY (`generation`),
  UNIQUE KEY `signing_keys_by_kid` (`kid`),
  CONSTRAINT `signing_keys_outlive_their_tokens` CHECK ((`served_until` > `signs_until`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Table structure for table `sessions`
--

DROP TABLE IF EXISTS `sessions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `sessions` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `account_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` datetime(3) NOT NULL,
  `expires_at` datetime(3) NOT NULL,
  `ended_at` datetime(3) DEFAULT NULL,
  `ended_by` varchar(10) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `sessions_by_account` (`account_id`),
  KEY `sessions_by_expiry` (`expires_at`),
  CONSTRAINT `sessions_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`),
  CONSTRAINT `sessions_end_has_a_cause` CHECK (((`ended_at` is null) = (`ended_by` is null))),
  CONSTRAINT `sessions_ended_by_known` CHECK ((`ended_by` in (_utf8mb4'sign-out',_utf8mb4'reuse')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Table structure for table `refresh_tokens`
--

DROP TABLE IF EXISTS `refresh_tokens`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `refresh_tokens` (
  `token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `session_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `issued_at` datetime(3) NOT NULL,
  `used_at` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`token_hash`),
  KEY `refresh_tokens_by_session` (`session_id`),
  CONSTRAINT `refresh_tokens_session` FOREIGN KEY (`session_id`) REFERENCES `sessions` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Table structure for table `sign_ins`
--

DROP TABLE IF EXISTS `sign_ins`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `sign_ins` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `account_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `outcome` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `address` varchar(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `sign_ins_by_account` (`account_id`,`at`),
  KEY `sign_ins_by_age` (`at`),
  CONSTRAINT `sign_ins_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`),
  CONSTRAINT `sign_ins_outcome_known` CHECK ((`outcome` in (_utf8mb4'signed-in',_utf8mb4'refused')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Table structure for table `rate_limits`
--

DROP TABLE IF EXISTS `rate_limits`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `rate_limits` (
  `key` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `points` int NOT NULL,
  `expire` bigint unsigned DEFAULT NULL,
  PRIMARY KEY (`key`)
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
