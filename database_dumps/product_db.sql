SET NAMES utf8mb4;
-- MySQL dump 10.13  Distrib 9.7.4, for Linux (x86_64)
--
-- Host: localhost    Database: product_db
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
-- Table structure for table `add_ons`
--

DROP TABLE IF EXISTS `add_ons`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `add_ons` (
  `add_on_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(80) COLLATE utf8mb4_bin NOT NULL,
  `detail` varchar(200) COLLATE utf8mb4_bin NOT NULL,
  `price_cents` int NOT NULL,
  `position` int NOT NULL,
  `on_hand` int NOT NULL DEFAULT '0',
  `held` int NOT NULL DEFAULT '0',
  `allocated` int NOT NULL DEFAULT '0',
  PRIMARY KEY (`add_on_key`),
  CONSTRAINT `add_ons_allocated` CHECK ((`allocated` >= 0)),
  CONSTRAINT `add_ons_held` CHECK ((`held` >= 0)),
  CONSTRAINT `add_ons_never_oversold` CHECK (((`held` + `allocated`) <= `on_hand`)),
  CONSTRAINT `add_ons_on_hand` CHECK ((`on_hand` >= 0)),
  CONSTRAINT `add_ons_price` CHECK ((`price_cents` >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `add_ons`
--

LOCK TABLES `add_ons` WRITE;
/*!40000 ALTER TABLE `add_ons` DISABLE KEYS */;
INSERT INTO `add_ons` VALUES ('beeswax-candle','Beeswax candle','Unscented, burns 30 hours',1400,1,80,0,1),('dark-chocolate','Dark chocolate','70 g bar, 70% cocoa. Contains soya; may contain milk and nuts',600,3,150,0,0),('flower-scissors','Flower scissors','Carbon steel, 16 cm',1800,5,40,0,0),('greeting-card','Greeting card','A5, folded, blank inside, with an envelope',350,4,200,0,0),('salted-caramels','Salted caramels','Box of nine. Contains milk; may contain nuts',950,2,120,0,0),('stoneware-vase','Stoneware vase','Oat glaze, 18 cm tall',2200,0,59,0,0);
/*!40000 ALTER TABLE `add_ons` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `bouquet_occasions`
--

DROP TABLE IF EXISTS `bouquet_occasions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `bouquet_occasions` (
  `slug` varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `occasion` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`slug`,`occasion`),
  KEY `bouquet_occasions_occasion` (`occasion`),
  CONSTRAINT `bouquet_occasions_bouquet` FOREIGN KEY (`slug`) REFERENCES `bouquets` (`slug`),
  CONSTRAINT `bouquet_occasions_occasion` FOREIGN KEY (`occasion`) REFERENCES `occasions` (`occasion`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `bouquet_occasions`
--

LOCK TABLES `bouquet_occasions` WRITE;
/*!40000 ALTER TABLE `bouquet_occasions` DISABLE KEYS */;
INSERT INTO `bouquet_occasions` VALUES ('damson','anniversary'),('fig-and-clay','anniversary'),('first-light','anniversary'),('grand-hotel','anniversary'),('plain-speaking','anniversary'),('quiet-white','anniversary'),('back-step','birthday'),('biscuit-tin','birthday'),('damson','birthday'),('fig-and-clay','birthday'),('first-light','birthday'),('grand-hotel','birthday'),('harvest-supper','birthday'),('hearthrug','birthday'),('inkwell','birthday'),('market-day','birthday'),('sherbet','birthday'),('sugar-loaf','birthday'),('biscuit-tin','get-well'),('hearthrug','get-well'),('kitchen-table','get-well'),('market-day','get-well'),('sherbet','get-well'),('wren','get-well'),('evening-primrose','new-arrival'),('first-light','new-arrival'),('hearthrug','new-arrival'),('sherbet','new-arrival'),('sugar-loaf','new-arrival'),('wren','new-arrival'),('back-step','no-reason'),('biscuit-tin','no-reason'),('damson','no-reason'),('hedgerow','no-reason'),('inkwell','no-reason'),('kitchen-table','no-reason'),('lime-walk','no-reason'),('long-meadow','no-reason'),('market-day','no-reason'),('plain-speaking','no-reason'),('wren','no-reason'),('evening-primrose','sympathy'),('hedgerow','sympathy'),('lime-walk','sympathy'),('quiet-white','sympathy'),('sea-fret','sympathy'),('back-step','thank-you'),('evening-primrose','thank-you'),('first-light','thank-you'),('harvest-supper','thank-you'),('hedgerow','thank-you'),('kitchen-table','thank-you'),('long-meadow','thank-you'),('sea-fret','thank-you'),('sugar-loaf','thank-you'),('wren','thank-you');
/*!40000 ALTER TABLE `bouquet_occasions` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `bouquet_sizes`
--

DROP TABLE IF EXISTS `bouquet_sizes`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `bouquet_sizes` (
  `slug` varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `size` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `price_cents` int NOT NULL,
  `design_minutes` int NOT NULL,
  PRIMARY KEY (`slug`,`size`),
  CONSTRAINT `bouquet_sizes_bouquet` FOREIGN KEY (`slug`) REFERENCES `bouquets` (`slug`),
  CONSTRAINT `bouquet_sizes_design_minutes` CHECK ((`design_minutes` > 0)),
  CONSTRAINT `bouquet_sizes_price` CHECK ((`price_cents` >= 0)),
  CONSTRAINT `bouquet_sizes_size` CHECK ((`size` in (_utf8mb4'petite',_utf8mb4'classic',_utf8mb4'grand')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `bouquet_sizes`
--

LOCK TABLES `bouquet_sizes` WRITE;
/*!40000 ALTER TABLE `bouquet_sizes` DISABLE KEYS */;
INSERT INTO `bouquet_sizes` VALUES ('back-step','classic',4200,13),('back-step','grand',6000,16),('back-step','petite',3200,11),('biscuit-tin','classic',4600,13),('biscuit-tin','grand',6600,16),('biscuit-tin','petite',3500,11),('damson','classic',5600,16),('damson','grand',8100,20),('damson','petite',4200,12),('evening-primrose','classic',4600,16),('evening-primrose','grand',6600,19),('evening-primrose','petite',3500,12),('fig-and-clay','classic',5800,16),('fig-and-clay','grand',8400,21),('fig-and-clay','petite',4400,13),('first-light','classic',4800,16),('first-light','grand',6900,19),('first-light','petite',3600,12),('grand-hotel','classic',8500,16),('grand-hotel','grand',12200,20),('grand-hotel','petite',6400,13),('harvest-supper','classic',4400,14),('harvest-supper','grand',6300,18),('harvest-supper','petite',3300,12),('hearthrug','classic',4400,14),('hearthrug','grand',6300,17),('hearthrug','petite',3300,11),('hedgerow','classic',5200,18),('hedgerow','grand',7500,22),('hedgerow','petite',3900,14),('inkwell','classic',4900,16),('inkwell','grand',7100,20),('inkwell','petite',3700,13),('kitchen-table','classic',3200,14),('kitchen-table','grand',4600,18),('kitchen-table','petite',2400,12),('lime-walk','classic',3800,16),('lime-walk','grand',5500,20),('lime-walk','petite',2900,13),('long-meadow','classic',3900,17),('long-meadow','grand',5600,21),('long-meadow','petite',2900,13),('market-day','classic',3400,14),('market-day','grand',4900,17),('market-day','petite',2600,11),('plain-speaking','classic',6200,14),('plain-speaking','grand',8900,18),('plain-speaking','petite',4700,12),('quiet-white','classic',5000,16),('quiet-white','grand',7200,20),('quiet-white','petite',3800,12),('sea-fret','classic',5400,16),('sea-fret','grand',7800,20),('sea-fret','petite',4100,12),('sherbet','classic',4200,16),('sherbet','grand',6000,20),('sherbet','petite',3200,13),('sugar-loaf','classic',3600,15),('sugar-loaf','grand',5200,18),('sugar-loaf','petite',2700,12),('wren','classic',2600,12),('wren','grand',3700,14),('wren','petite',2000,10);
/*!40000 ALTER TABLE `bouquet_sizes` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `bouquet_stems`
--

DROP TABLE IF EXISTS `bouquet_stems`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `bouquet_stems` (
  `slug` varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `size` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` int NOT NULL,
  `stem_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `stem_count` int NOT NULL,
  PRIMARY KEY (`slug`,`size`,`position`),
  UNIQUE KEY `bouquet_stems_each_once` (`slug`,`size`,`stem_key`),
  KEY `bouquet_stems_stem` (`stem_key`),
  CONSTRAINT `bouquet_stems_size` FOREIGN KEY (`slug`, `size`) REFERENCES `bouquet_sizes` (`slug`, `size`),
  CONSTRAINT `bouquet_stems_stem` FOREIGN KEY (`stem_key`) REFERENCES `stems` (`stem_key`),
  CONSTRAINT `bouquet_stems_count` CHECK ((`stem_count` between 1 and 40))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `bouquet_stems`
--

LOCK TABLES `bouquet_stems` WRITE;
/*!40000 ALTER TABLE `bouquet_stems` DISABLE KEYS */;
INSERT INTO `bouquet_stems` VALUES ('back-step','classic',0,'sunflower-gold',5),('back-step','classic',1,'gerbera-apricot',4),('back-step','classic',2,'rose-butter',4),('back-step','classic',3,'snapdragon-butter',4),('back-step','grand',0,'sunflower-gold',7),('back-step','grand',1,'gerbera-apricot',6),('back-step','grand',2,'rose-butter',6),('back-step','grand',3,'snapdragon-butter',6),('back-step','petite',0,'sunflower-gold',3),('back-step','petite',1,'gerbera-apricot',3),('back-step','petite',2,'rose-butter',3),('back-step','petite',3,'snapdragon-butter',3),('biscuit-tin','classic',0,'gerbera-coral',4),('biscuit-tin','classic',1,'gerbera-magenta',3),('biscuit-tin','classic',2,'rose-coral',4),('biscuit-tin','classic',3,'rose-pink',3),('biscuit-tin','classic',4,'snapdragon-pink',4),('biscuit-tin','grand',0,'gerbera-coral',6),('biscuit-tin','grand',1,'gerbera-magenta',4),('biscuit-tin','grand',2,'rose-coral',6),('biscuit-tin','grand',3,'rose-pink',4),('biscuit-tin','grand',4,'snapdragon-pink',6),('biscuit-tin','petite',0,'gerbera-coral',3),('biscuit-tin','petite',1,'gerbera-magenta',2),('biscuit-tin','petite',2,'rose-coral',3),('biscuit-tin','petite',3,'rose-pink',2),('biscuit-tin','petite',4,'snapdragon-pink',3),('damson','classic',0,'dahlia-burgundy',5),('damson','classic',1,'rose-mauve',4),('damson','classic',2,'ranunculus-burgundy',4),('damson','classic',3,'hypericum-burgundy',3),('damson','classic',4,'scabiosa-plum',3),('damson','classic',5,'eucalyptus-sage',5),('damson','grand',0,'dahlia-burgundy',7),('damson','grand',1,'rose-mauve',6),('damson','grand',2,'ranunculus-burgundy',6),('damson','grand',3,'hypericum-burgundy',4),('damson','grand',4,'scabiosa-plum',4),('damson','grand',5,'eucalyptus-sage',7),('damson','petite',0,'dahlia-burgundy',3),('damson','petite',1,'rose-mauve',3),('damson','petite',2,'ranunculus-burgundy',3),('damson','petite',3,'hypericum-burgundy',2),('damson','petite',4,'scabiosa-plum',2),('damson','petite',5,'eucalyptus-sage',3),('evening-primrose','classic',0,'rose-butter',5),('evening-primrose','classic',1,'peony-cream',3),('evening-primrose','classic',2,'ranunculus-ivory',5),('evening-primrose','classic',3,'snapdragon-butter',3),('evening-primrose','classic',4,'waxflower-white',3),('evening-primrose','classic',5,'olive-olive',5),('evening-primrose','grand',0,'rose-butter',7),('evening-primrose','grand',1,'peony-cream',4),('evening-primrose','grand',2,'ranunculus-ivory',7),('evening-primrose','grand',3,'snapdragon-butter',4),('evening-primrose','grand',4,'waxflower-white',4),('evening-primrose','grand',5,'olive-olive',7),('evening-primrose','petite',0,'rose-butter',3),('evening-primrose','petite',1,'peony-cream',2),('evening-primrose','petite',2,'ranunculus-ivory',3),('evening-primrose','petite',3,'snapdragon-butter',2),('evening-primrose','petite',4,'waxflower-white',2),('evening-primrose','petite',5,'olive-olive',3),('fig-and-clay','classic',0,'rose-mocha',5),('fig-and-clay','classic',1,'dahlia-mocha',3),('fig-and-clay','classic',2,'chrysanthemum-rust',4),('fig-and-clay','classic',3,'ranunculus-peach',4),('fig-and-clay','classic',4,'hypericum-rust',3),('fig-and-clay','classic',5,'astilbe-burgundy',3),('fig-and-clay','classic',6,'olive-olive',4),('fig-and-clay','grand',0,'rose-mocha',7),('fig-and-clay','grand',1,'dahlia-mocha',4),('fig-and-clay','grand',2,'chrysanthemum-rust',6),('fig-and-clay','grand',3,'ranunculus-peach',6),('fig-and-clay','grand',4,'hypericum-rust',4),('fig-and-clay','grand',5,'astilbe-burgundy',4),('fig-and-clay','grand',6,'olive-olive',6),('fig-and-clay','petite',0,'rose-mocha',3),('fig-and-clay','petite',1,'dahlia-mocha',2),('fig-and-clay','petite',2,'chrysanthemum-rust',3),('fig-and-clay','petite',3,'ranunculus-peach',3),('fig-and-clay','petite',4,'hypericum-rust',2),('fig-and-clay','petite',5,'astilbe-burgundy',2),('fig-and-clay','petite',6,'olive-olive',3),('first-light','classic',0,'rose-peach',5),('first-light','classic',1,'peony-blush',3),('first-light','classic',2,'ranunculus-ivory',6),('first-light','classic',3,'gypsophila-white',3),('first-light','classic',4,'eucalyptus-sage',5),('first-light','classic',5,'astilbe-blush',2),('first-light','grand',0,'rose-peach',7),('first-light','grand',1,'peony-blush',4),('first-light','grand',2,'ranunculus-ivory',8),('first-light','grand',3,'gypsophila-white',4),('first-light','grand',4,'eucalyptus-sage',7),('first-light','grand',5,'astilbe-blush',3),('first-light','petite',0,'rose-peach',3),('first-light','petite',1,'peony-blush',2),('first-light','petite',2,'ranunculus-ivory',4),('first-light','petite',3,'gypsophila-white',2),('first-light','petite',4,'eucalyptus-sage',3),('first-light','petite',5,'astilbe-blush',1),('grand-hotel','classic',0,'peony-pink',6),('grand-hotel','classic',1,'rose-blush',4),('grand-hotel','classic',2,'hydrangea-white',3),('grand-hotel','classic',3,'astilbe-pink',4),('grand-hotel','classic',4,'waxflower-white',3),('grand-hotel','classic',5,'eucalyptus-sage',5),('grand-hotel','grand',0,'peony-pink',8),('grand-hotel','grand',1,'rose-blush',6),('grand-hotel','grand',2,'hydrangea-white',4),('grand-hotel','grand',3,'astilbe-pink',6),('grand-hotel','grand',4,'waxflower-white',4),('grand-hotel','grand',5,'eucalyptus-sage',7),('grand-hotel','petite',0,'peony-pink',4),('grand-hotel','petite',1,'rose-blush',3),('grand-hotel','petite',2,'hydrangea-white',2),('grand-hotel','petite',3,'astilbe-pink',3),('grand-hotel','petite',4,'waxflower-white',2),('grand-hotel','petite',5,'eucalyptus-sage',3),('harvest-supper','classic',0,'sunflower-gold',5),('harvest-supper','classic',1,'chrysanthemum-rust',4),('harvest-supper','classic',2,'rose-apricot',4),('harvest-supper','classic',3,'hypericum-rust',3),('harvest-supper','classic',4,'olive-olive',5),('harvest-supper','grand',0,'sunflower-gold',7),('harvest-supper','grand',1,'chrysanthemum-rust',6),('harvest-supper','grand',2,'rose-apricot',6),('harvest-supper','grand',3,'hypericum-rust',4),('harvest-supper','grand',4,'olive-olive',7),('harvest-supper','petite',0,'sunflower-gold',3),('harvest-supper','petite',1,'chrysanthemum-rust',3),('harvest-supper','petite',2,'rose-apricot',3),('harvest-supper','petite',3,'hypericum-rust',2),('harvest-supper','petite',4,'olive-olive',3),('hearthrug','classic',0,'rose-ivory',5),('hearthrug','classic',1,'rose-blush',4),('hearthrug','classic',2,'gerbera-pink',3),('hearthrug','classic',3,'snapdragon-white',4),('hearthrug','classic',4,'snapdragon-peach',3),('hearthrug','grand',0,'rose-ivory',7),('hearthrug','grand',1,'rose-blush',6),('hearthrug','grand',2,'gerbera-pink',4),('hearthrug','grand',3,'snapdragon-white',6),('hearthrug','grand',4,'snapdragon-peach',4),('hearthrug','petite',0,'rose-ivory',3),('hearthrug','petite',1,'rose-blush',3),('hearthrug','petite',2,'gerbera-pink',2),('hearthrug','petite',3,'snapdragon-white',3),('hearthrug','petite',4,'snapdragon-peach',2),('hedgerow','classic',0,'anemone-white',6),('hedgerow','classic',1,'scabiosa-lilac',5),('hedgerow','classic',2,'eryngium-blue',4),('hedgerow','classic',3,'lavender-violet',3),('hedgerow','classic',4,'rose-ivory',4),('hedgerow','classic',5,'olive-olive',4),('hedgerow','classic',6,'eucalyptus-silver',3),('hedgerow','grand',0,'anemone-white',8),('hedgerow','grand',1,'scabiosa-lilac',7),('hedgerow','grand',2,'eryngium-blue',6),('hedgerow','grand',3,'lavender-violet',4),('hedgerow','grand',4,'rose-ivory',6),('hedgerow','grand',5,'olive-olive',6),('hedgerow','grand',6,'eucalyptus-silver',3),('hedgerow','petite',0,'anemone-white',4),('hedgerow','petite',1,'scabiosa-lilac',3),('hedgerow','petite',2,'eryngium-blue',3),('hedgerow','petite',3,'lavender-violet',2),('hedgerow','petite',4,'rose-ivory',3),('hedgerow','petite',5,'olive-olive',3),('hedgerow','petite',6,'eucalyptus-silver',2),('inkwell','classic',0,'iris-violet',5),('inkwell','classic',1,'anemone-violet',4),('inkwell','classic',2,'delphinium-violet',4),('inkwell','classic',3,'ranunculus-white',4),('inkwell','classic',4,'alstroemeria-lilac',3),('inkwell','classic',5,'eucalyptus-silver',5),('inkwell','grand',0,'iris-violet',7),('inkwell','grand',1,'anemone-violet',6),('inkwell','grand',2,'delphinium-violet',6),('inkwell','grand',3,'ranunculus-white',6),('inkwell','grand',4,'alstroemeria-lilac',4),('inkwell','grand',5,'eucalyptus-silver',7),('inkwell','petite',0,'iris-violet',3),('inkwell','petite',1,'anemone-violet',3),('inkwell','petite',2,'delphinium-violet',3),('inkwell','petite',3,'ranunculus-white',3),('inkwell','petite',4,'alstroemeria-lilac',2),('inkwell','petite',5,'eucalyptus-silver',3),('kitchen-table','classic',0,'alstroemeria-apricot',6),('kitchen-table','classic',1,'chrysanthemum-white',4),('kitchen-table','classic',2,'rose-coral',4),('kitchen-table','classic',3,'daisy-white',2),('kitchen-table','classic',4,'ruscus-green',5),('kitchen-table','grand',0,'alstroemeria-apricot',8),('kitchen-table','grand',1,'chrysanthemum-white',6),('kitchen-table','grand',2,'rose-coral',6),('kitchen-table','grand',3,'daisy-white',3),('kitchen-table','grand',4,'ruscus-green',7),('kitchen-table','petite',0,'alstroemeria-apricot',4),('kitchen-table','petite',1,'chrysanthemum-white',3),('kitchen-table','petite',2,'rose-coral',3),('kitchen-table','petite',3,'daisy-white',1),('kitchen-table','petite',4,'ruscus-green',3),('lime-walk','classic',0,'chrysanthemum-lime',5),('lime-walk','classic',1,'hydrangea-lime',2),('lime-walk','classic',2,'anemone-white',4),('lime-walk','classic',3,'tulip-white',4),('lime-walk','classic',4,'hypericum-lime',3),('lime-walk','classic',5,'fern-green',4),('lime-walk','classic',6,'eucalyptus-silver',3),('lime-walk','grand',0,'chrysanthemum-lime',7),('lime-walk','grand',1,'hydrangea-lime',3),('lime-walk','grand',2,'anemone-white',6),('lime-walk','grand',3,'tulip-white',6),('lime-walk','grand',4,'hypericum-lime',4),('lime-walk','grand',5,'fern-green',6),('lime-walk','grand',6,'eucalyptus-silver',4),('lime-walk','petite',0,'chrysanthemum-lime',3),('lime-walk','petite',1,'hydrangea-lime',1),('lime-walk','petite',2,'anemone-white',3),('lime-walk','petite',3,'tulip-white',3),('lime-walk','petite',4,'hypericum-lime',2),('lime-walk','petite',5,'fern-green',3),('lime-walk','petite',6,'eucalyptus-silver',2),('long-meadow','classic',0,'daisy-white',6),('long-meadow','classic',1,'lavender-violet',5),('long-meadow','classic',2,'ranunculus-butter',5),('long-meadow','classic',3,'chrysanthemum-gold',3),('long-meadow','classic',4,'rose-ivory',4),('long-meadow','classic',5,'ruscus-green',4),('long-meadow','grand',0,'daisy-white',8),('long-meadow','grand',1,'lavender-violet',7),('long-meadow','grand',2,'ranunculus-butter',7),('long-meadow','grand',3,'chrysanthemum-gold',4),('long-meadow','grand',4,'rose-ivory',6),('long-meadow','grand',5,'ruscus-green',6),('long-meadow','petite',0,'daisy-white',4),('long-meadow','petite',1,'lavender-violet',3),('long-meadow','petite',2,'ranunculus-butter',3),('long-meadow','petite',3,'chrysanthemum-gold',2),('long-meadow','petite',4,'rose-ivory',3),('long-meadow','petite',5,'ruscus-green',3),('market-day','classic',0,'tulip-coral',9),('market-day','classic',1,'tulip-peach',6),('market-day','classic',2,'ruscus-green',4),('market-day','grand',0,'tulip-coral',13),('market-day','grand',1,'tulip-peach',8),('market-day','grand',2,'ruscus-green',6),('market-day','petite',0,'tulip-coral',6),('market-day','petite',1,'tulip-peach',4),('market-day','petite',2,'ruscus-green',3),('plain-speaking','classic',0,'rose-red',12),('plain-speaking','classic',1,'eucalyptus-sage',5),('plain-speaking','classic',2,'gypsophila-white',4),('plain-speaking','grand',0,'rose-red',17),('plain-speaking','grand',1,'eucalyptus-sage',7),('plain-speaking','grand',2,'gypsophila-white',6),('plain-speaking','petite',0,'rose-red',8),('plain-speaking','petite',1,'eucalyptus-sage',3),('plain-speaking','petite',2,'gypsophila-white',3),('quiet-white','classic',0,'lily-white',4),('quiet-white','classic',1,'rose-white',5),('quiet-white','classic',2,'ranunculus-white',4),('quiet-white','classic',3,'snapdragon-white',3),('quiet-white','classic',4,'waxflower-white',3),('quiet-white','classic',5,'ruscus-forest',5),('quiet-white','grand',0,'lily-white',6),('quiet-white','grand',1,'rose-white',7),('quiet-white','grand',2,'ranunculus-white',6),('quiet-white','grand',3,'snapdragon-white',4),('quiet-white','grand',4,'waxflower-white',4),('quiet-white','grand',5,'ruscus-forest',7),('quiet-white','petite',0,'lily-white',3),('quiet-white','petite',1,'rose-white',3),('quiet-white','petite',2,'ranunculus-white',3),('quiet-white','petite',3,'snapdragon-white',2),('quiet-white','petite',4,'waxflower-white',2),('quiet-white','petite',5,'ruscus-forest',3),('sea-fret','classic',0,'hydrangea-sky',3),('sea-fret','classic',1,'delphinium-blue',5),('sea-fret','classic',2,'rose-white',5),('sea-fret','classic',3,'ranunculus-white',4),('sea-fret','classic',4,'eryngium-sky',3),('sea-fret','classic',5,'eucalyptus-silver',5),('sea-fret','grand',0,'hydrangea-sky',4),('sea-fret','grand',1,'delphinium-blue',7),('sea-fret','grand',2,'rose-white',7),('sea-fret','grand',3,'ranunculus-white',6),('sea-fret','grand',4,'eryngium-sky',4),('sea-fret','grand',5,'eucalyptus-silver',7),('sea-fret','petite',0,'hydrangea-sky',2),('sea-fret','petite',1,'delphinium-blue',3),('sea-fret','petite',2,'rose-white',3),('sea-fret','petite',3,'ranunculus-white',3),('sea-fret','petite',4,'eryngium-sky',2),('sea-fret','petite',5,'eucalyptus-silver',3),('sherbet','classic',0,'gerbera-coral',5),('sherbet','classic',1,'ranunculus-butter',4),('sherbet','classic',2,'carnation-pink',4),('sherbet','classic',3,'rose-pink',3),('sherbet','classic',4,'snapdragon-peach',4),('sherbet','classic',5,'ruscus-green',4),('sherbet','grand',0,'gerbera-coral',7),('sherbet','grand',1,'ranunculus-butter',6),('sherbet','grand',2,'carnation-pink',6),('sherbet','grand',3,'rose-pink',4),('sherbet','grand',4,'snapdragon-peach',6),('sherbet','grand',5,'ruscus-green',6),('sherbet','petite',0,'gerbera-coral',3),('sherbet','petite',1,'ranunculus-butter',3),('sherbet','petite',2,'carnation-pink',3),('sherbet','petite',3,'rose-pink',2),('sherbet','petite',4,'snapdragon-peach',3),('sherbet','petite',5,'ruscus-green',3),('sugar-loaf','classic',0,'carnation-pink',6),('sugar-loaf','classic',1,'carnation-white',5),('sugar-loaf','classic',2,'carnation-red',4),('sugar-loaf','classic',3,'waxflower-blush',3),('sugar-loaf','classic',4,'ruscus-forest',4),('sugar-loaf','grand',0,'carnation-pink',8),('sugar-loaf','grand',1,'carnation-white',7),('sugar-loaf','grand',2,'carnation-red',6),('sugar-loaf','grand',3,'waxflower-blush',4),('sugar-loaf','grand',4,'ruscus-forest',6),('sugar-loaf','petite',0,'carnation-pink',4),('sugar-loaf','petite',1,'carnation-white',3),('sugar-loaf','petite',2,'carnation-red',3),('sugar-loaf','petite',3,'waxflower-blush',2),('sugar-loaf','petite',4,'ruscus-forest',3),('wren','classic',0,'rose-ivory',3),('wren','classic',1,'daisy-white',3),('wren','classic',2,'ranunculus-blush',3),('wren','classic',3,'scabiosa-lilac',2),('wren','classic',4,'fern-green',3),('wren','grand',0,'rose-ivory',4),('wren','grand',1,'daisy-white',4),('wren','grand',2,'ranunculus-blush',4),('wren','grand',3,'scabiosa-lilac',3),('wren','grand',4,'fern-green',4),('wren','petite',0,'rose-ivory',2),('wren','petite',1,'daisy-white',2),('wren','petite',2,'ranunculus-blush',2),('wren','petite',3,'scabiosa-lilac',1),('wren','petite',4,'fern-green',2);
/*!40000 ALTER TABLE `bouquet_stems` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `bouquets`
--

DROP TABLE IF EXISTS `bouquets`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `bouquets` (
  `slug` varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(80) COLLATE utf8mb4_bin NOT NULL,
  `mood` varchar(100) COLLATE utf8mb4_bin NOT NULL,
  `description` varchar(400) COLLATE utf8mb4_bin NOT NULL,
  `tint` char(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `dressing` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `paper` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `ribbon` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` int NOT NULL,
  `new_until` date DEFAULT NULL,
  `active` tinyint(1) NOT NULL DEFAULT '1',
  `lead_days` int NOT NULL DEFAULT '0',
  PRIMARY KEY (`slug`),
  CONSTRAINT `bouquets_dressing` CHECK ((`dressing` in (_ascii'paper',_ascii'tied',_ascii'vase'))),
  CONSTRAINT `bouquets_lead_days` CHECK ((`lead_days` between 0 and 14))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `bouquets`
--

LOCK TABLES `bouquets` WRITE;
/*!40000 ALTER TABLE `bouquets` DISABLE KEYS */;
INSERT INTO `bouquets` VALUES ('back-step','Back Step','Sunflowers for a house with a dog','Sunflowers, gerbera, roses and snapdragons for a jug by the door. All four are listed as safe for dogs and cats.','#ead9b0','paper','kraft','gold',19,NULL,1,0),('biscuit-tin','Biscuit Tin','Gerbera and roses the dog may sniff','Coral and magenta gerbera with pink roses and snapdragons, in a vase. Listed as safe for cats and dogs, stem by stem.','#eccdc9','vase','sky','coral',20,NULL,1,0),('damson','Damson','Dahlias the colour of jam','Burgundy dahlias and mauve roses with plum scabious. Dark, soft, and good against a pale wall.','#dcc6c9','paper','plum','mauve',2,'2027-01-27',1,0),('evening-primrose','Evening Primrose','Butter and cream, lamp-lit','Butter roses and cream peonies in stoneware, the colour of a kitchen at seven o’clock. Comes in its vase.','#e9ddbd','vase','sage','butter',10,NULL,1,1),('fig-and-clay','Fig & Clay','Café roses, rust, dried-earth tones','Mocha roses and dahlias with rust and burgundy, like a good pot on a cold day. Better on the second day.','#e0cbb9','paper','ink','mocha',13,NULL,1,0),('first-light','First Light','Peach roses and peonies at dawn','Peach roses and peonies, the hour before anyone is up. Opens over three days; smells faintly of tea.','#f0d9c9','paper','oat','peach',0,NULL,1,0),('grand-hotel','Grand Hotel','Peonies, unapologetically','Pink peonies, white hydrangea and roses for a hall table. The peonies come in bud and take up more room each day.','#e6cdd0','vase','ink','pink',15,NULL,1,2),('harvest-supper','Harvest Supper','Sunflowers for a long table','Sunflowers, rust chrysanthemums and apricot roses. Stands in a jug and does not mind elbows.','#ecd3a8','paper','kraft','rust',5,NULL,1,0),('hearthrug','Hearthrug','Roses and snapdragons, kind to cats','Ivory and blush roses with pink gerbera and snapdragons. Every kind in it is listed as safe for cats and dogs.','#dfd3cc','tied','blush','blush',11,'2027-01-27',1,0),('hedgerow','Hedgerow','Anemone, scabious and sea holly','White anemones and lilac scabious with sea holly and lavender, as if a lane had been tidied. Hand-tied.','#cfd8cd','tied','sage','sage',1,NULL,1,0),('inkwell','Inkwell','Iris, delphinium, midnight anemone','Violet iris, delphinium and anemones with a little white to see them by. The irises open a day later.','#cfcfe0','paper','oat','violet',12,NULL,1,0),('kitchen-table','Kitchen Table','Alstroemeria that lasts past the weekend','Apricot alstroemeria and coral roses with white chrysanthemums. The one to send when you can’t be there.','#efe0cd','paper','kraft','apricot',18,NULL,1,0),('lime-walk','Lime Walk','Green on green on green','Lime chrysanthemums and hydrangea with white tulips and anemones. For people who say they don’t like flowers.','#d5dfc4','tied','oat','sage',16,NULL,1,0),('long-meadow','Long Meadow','Chamomile, lavender, a lot of sky','Chamomile and lavender with butter ranunculus and a few ivory roses. Looser than most, on purpose.','#e6dfb9','tied','kraft','butter',4,NULL,1,0),('market-day','Market Day','Tulips by the armful','Coral and peach tulips with a little ruscus, wrapped as they come off the stall. They go on growing in the vase.','#f1dccb','paper','sage','ivory',7,NULL,1,0),('plain-speaking','Plain Speaking','Red roses. No note needed','Red roses, a little eucalyptus, a little gypsophila. Says one thing and says it clearly.','#e3cdc6','paper','ink','red',6,NULL,1,0),('quiet-white','Quiet White','Lilies and roses, nothing louder','White lilies, roses and snapdragons, tied by hand. Lilies are deadly to cats: not for a home with one.','#c9d0c4','tied','oat','ivory',8,NULL,1,0),('sea-fret','Sea Fret','Hydrangea and delphinium in fog','Pale hydrangea, blue delphinium and white roses: the coast at ten in the morning. Comes in its vase.','#cbd8e0','vase','oat','sky',3,NULL,1,0),('sherbet','Sherbet','Gerbera, ranunculus and good news','Coral gerbera, butter ranunculus and pink carnations. Cheerful, and does not apologise for it.','#f3d6cf','paper','sky','coral',9,NULL,1,0),('sugar-loaf','Sugar Loaf','Carnations, back where they belong','Pink, white and red carnations, tied by hand. Two weeks in water if you re-cut them.','#f0d3d6','tied','blush','red',17,NULL,1,0),('wren','Wren','A small posy for a windowsill','Roses, chamomile and scabious in a jar no taller than a mug. Fits a desk, a bedside table or a ward.','#d9ddca','vase','butter','ivory',14,NULL,1,0);
/*!40000 ALTER TABLE `bouquets` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `catalogue_version`
--

DROP TABLE IF EXISTS `catalogue_version`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `catalogue_version` (
  `id` int NOT NULL,
  `version` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `catalogue_version_one_row` CHECK ((`id` = 1))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `catalogue_version`
--

LOCK TABLES `catalogue_version` WRITE;
/*!40000 ALTER TABLE `catalogue_version` DISABLE KEYS */;
INSERT INTO `catalogue_version` VALUES (1,'01a2223d-9d9a-7d7d-b8be-fdb4ea945732');
/*!40000 ALTER TABLE `catalogue_version` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `consumed_items`
--

DROP TABLE IF EXISTS `consumed_items`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `consumed_items` (
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `delivery_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `item_kind` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `item_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quantity` int NOT NULL,
  PRIMARY KEY (`order_id`,`delivery_id`,`item_kind`,`item_key`),
  CONSTRAINT `consumed_items_reservation` FOREIGN KEY (`order_id`) REFERENCES `reservations` (`order_id`),
  CONSTRAINT `consumed_items_kind` CHECK ((`item_kind` in (_utf8mb4'stem',_utf8mb4'add-on'))),
  CONSTRAINT `consumed_items_quantity` CHECK ((`quantity` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `consumed_items`
--

LOCK TABLES `consumed_items` WRITE;
/*!40000 ALTER TABLE `consumed_items` DISABLE KEYS */;
INSERT INTO `consumed_items` VALUES ('01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','add-on','stoneware-vase',1),('01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','stem','astilbe-blush',2),('01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','stem','eucalyptus-sage',5),('01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','stem','gypsophila-white',3),('01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','stem','peony-blush',3),('01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','stem','ranunculus-ivory',6),('01a2223d-b53b-720e-9486-9276c960b19d','01a2223d-b53f-7dda-a885-1324921ee0b8','stem','rose-peach',5),('01a2223d-b646-778b-b091-ad668df27176','01a2223d-b648-73ef-9a50-69fab8d0ba0e','stem','eucalyptus-sage',7),('01a2223d-b646-778b-b091-ad668df27176','01a2223d-b648-73ef-9a50-69fab8d0ba0e','stem','gypsophila-white',6),('01a2223d-b646-778b-b091-ad668df27176','01a2223d-b648-73ef-9a50-69fab8d0ba0e','stem','rose-red',17),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','stem','alstroemeria-apricot',12),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','stem','chrysanthemum-white',9),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','stem','daisy-white',3),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','stem','rose-coral',9),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','01a2223d-b7b8-7507-ba57-90c98cfbf4b7','stem','ruscus-green',9);
/*!40000 ALTER TABLE `consumed_items` ENABLE KEYS */;
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
INSERT INTO `migration_lease` VALUES (1,'e4a14643-a75d-432e-91d9-2f22d99a5ec1','2026-11-28 12:59:53.113');
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
INSERT INTO `migrations` VALUES ('001_stem_kinds.sql','2026-11-28 12:59:52.615'),('002_stems.sql','2026-11-28 12:59:52.643'),('003_bouquets.sql','2026-11-28 12:59:52.663'),('004_bouquet_sizes.sql','2026-11-28 12:59:52.688'),('005_bouquet_stems.sql','2026-11-28 12:59:52.713'),('006_occasions.sql','2026-11-28 12:59:52.737'),('007_bouquet_occasions.sql','2026-11-28 12:59:52.761'),('008_add_ons.sql','2026-11-28 12:59:52.779'),('009_reservations.sql','2026-11-28 12:59:52.798'),('010_reservation_items.sql','2026-11-28 12:59:52.822'),('011_stock_movements.sql','2026-11-28 12:59:52.837'),('012_catalogue_version.sql','2026-11-28 12:59:52.852'),('013_first_catalogue_version.sql','2026-11-28 12:59:52.858'),('014_consumed_reservations.sql','2026-11-28 12:59:52.897'),('015_consumed_items.sql','2026-11-28 12:59:52.911'),('016_items_used_up.sql','2026-11-28 12:59:52.940'),('017_movement_reasons.sql','2026-11-28 12:59:52.972'),('018_movements_by_time.sql','2026-11-28 12:59:52.985'),('019_stock_sums.sql','2026-11-28 12:59:52.999'),('020_stock_summed_until.sql','2026-11-28 12:59:53.018'),('030_stem_seasons.sql','2026-11-28 12:59:53.049'),('031_bouquet_lead_days.sql','2026-11-28 12:59:53.071'),('040_reviews.sql','2026-11-28 12:59:53.088'),('050_reservation_swaps.sql','2026-11-28 12:59:53.107');
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
-- Table structure for table `occasions`
--

DROP TABLE IF EXISTS `occasions`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `occasions` (
  `occasion` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `label` varchar(60) COLLATE utf8mb4_bin NOT NULL,
  `other_names` varchar(200) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  `position` int NOT NULL,
  PRIMARY KEY (`occasion`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `occasions`
--

LOCK TABLES `occasions` WRITE;
/*!40000 ALTER TABLE `occasions` DISABLE KEYS */;
INSERT INTO `occasions` VALUES ('anniversary','Anniversary','love wedding valentine valentines romantic',4),('birthday','Birthday','party celebrate celebration',0),('get-well','Get well','soon hospital recovery better',5),('new-arrival','New arrival','baby newborn birth congratulations',3),('no-reason','No reason','just because surprise friday treat',6),('sympathy','Sympathy','with condolence condolences funeral loss sorry thinking of you',2),('thank-you','Thank you','thanks grateful teacher mum mothers day mothering sunday',1);
/*!40000 ALTER TABLE `occasions` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `reservation_items`
--

DROP TABLE IF EXISTS `reservation_items`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `reservation_items` (
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `item_kind` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `item_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quantity` int NOT NULL,
  PRIMARY KEY (`order_id`,`item_kind`,`item_key`),
  CONSTRAINT `reservation_items_reservation` FOREIGN KEY (`order_id`) REFERENCES `reservations` (`order_id`),
  CONSTRAINT `reservation_items_kind` CHECK ((`item_kind` in (_ascii'stem',_ascii'add-on'))),
  CONSTRAINT `reservation_items_left` CHECK ((`quantity` >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `reservation_items`
--

LOCK TABLES `reservation_items` WRITE;
/*!40000 ALTER TABLE `reservation_items` DISABLE KEYS */;
INSERT INTO `reservation_items` VALUES ('01a2223d-b53b-720e-9486-9276c960b19d','add-on','stoneware-vase',0),('01a2223d-b53b-720e-9486-9276c960b19d','stem','astilbe-blush',0),('01a2223d-b53b-720e-9486-9276c960b19d','stem','eucalyptus-sage',0),('01a2223d-b53b-720e-9486-9276c960b19d','stem','gypsophila-white',0),('01a2223d-b53b-720e-9486-9276c960b19d','stem','peony-blush',0),('01a2223d-b53b-720e-9486-9276c960b19d','stem','ranunculus-ivory',0),('01a2223d-b53b-720e-9486-9276c960b19d','stem','rose-peach',0),('01a2223d-b646-778b-b091-ad668df27176','stem','eucalyptus-sage',0),('01a2223d-b646-778b-b091-ad668df27176','stem','gypsophila-white',0),('01a2223d-b646-778b-b091-ad668df27176','stem','rose-red',0),('01a2223d-b6d3-7510-896d-32e25969dd0c','stem','carnation-pink',6),('01a2223d-b6d3-7510-896d-32e25969dd0c','stem','carnation-red',4),('01a2223d-b6d3-7510-896d-32e25969dd0c','stem','carnation-white',5),('01a2223d-b6d3-7510-896d-32e25969dd0c','stem','ruscus-forest',4),('01a2223d-b6d3-7510-896d-32e25969dd0c','stem','waxflower-blush',3),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','stem','delphinium-blue',5),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','stem','eryngium-sky',3),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','stem','eucalyptus-silver',5),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','stem','hydrangea-sky',3),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','stem','ranunculus-white',4),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','stem','rose-white',5),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','stem','alstroemeria-apricot',0),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','stem','chrysanthemum-white',0),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','stem','daisy-white',0),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','stem','rose-coral',0),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','stem','ruscus-green',0),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','add-on','beeswax-candle',1),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','stem','lily-white',4),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','stem','ranunculus-white',4),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','stem','rose-white',5),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','stem','ruscus-forest',5),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','stem','snapdragon-white',3),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','stem','waxflower-white',3),('01a2223d-b90b-7437-9174-b2da0641c375','stem','astilbe-burgundy',4),('01a2223d-b90b-7437-9174-b2da0641c375','stem','chrysanthemum-rust',6),('01a2223d-b90b-7437-9174-b2da0641c375','stem','dahlia-mocha',4),('01a2223d-b90b-7437-9174-b2da0641c375','stem','hypericum-rust',4),('01a2223d-b90b-7437-9174-b2da0641c375','stem','olive-olive',6),('01a2223d-b90b-7437-9174-b2da0641c375','stem','ranunculus-peach',6),('01a2223d-b90b-7437-9174-b2da0641c375','stem','rose-mocha',7),('01a2223d-ba2b-79a9-9d25-49260140e8c0','stem','daisy-white',3),('01a2223d-ba2b-79a9-9d25-49260140e8c0','stem','fern-green',3),('01a2223d-ba2b-79a9-9d25-49260140e8c0','stem','ranunculus-blush',3),('01a2223d-ba2b-79a9-9d25-49260140e8c0','stem','rose-ivory',3),('01a2223d-ba2b-79a9-9d25-49260140e8c0','stem','scabiosa-lilac',2);
/*!40000 ALTER TABLE `reservation_items` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `reservation_swaps`
--

DROP TABLE IF EXISTS `reservation_swaps`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `reservation_swaps` (
  `swap_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `from_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `to_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quantity` int NOT NULL,
  `wasted` tinyint(1) NOT NULL,
  `swapped_at` datetime(3) NOT NULL,
  PRIMARY KEY (`swap_id`),
  KEY `reservation_swaps_by_order` (`order_id`),
  CONSTRAINT `reservation_swaps_reservation` FOREIGN KEY (`order_id`) REFERENCES `reservations` (`order_id`),
  CONSTRAINT `reservation_swaps_quantity` CHECK ((`quantity` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `reservation_swaps`
--

LOCK TABLES `reservation_swaps` WRITE;
/*!40000 ALTER TABLE `reservation_swaps` DISABLE KEYS */;
/*!40000 ALTER TABLE `reservation_swaps` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `reservations`
--

DROP TABLE IF EXISTS `reservations`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `reservations` (
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `state` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `expires_at` datetime(3) NOT NULL,
  `created_at` datetime(3) NOT NULL,
  `changed_at` datetime(3) NOT NULL,
  PRIMARY KEY (`order_id`),
  KEY `reservations_by_expiry` (`state`,`expires_at`),
  CONSTRAINT `reservations_state_known` CHECK ((`state` in (_utf8mb4'held',_utf8mb4'confirmed',_utf8mb4'consumed',_utf8mb4'released',_utf8mb4'expired')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `reservations`
--

LOCK TABLES `reservations` WRITE;
/*!40000 ALTER TABLE `reservations` DISABLE KEYS */;
INSERT INTO `reservations` VALUES ('01a2223d-b53b-720e-9486-9276c960b19d','consumed','2026-11-28 13:14:59.187','2026-11-28 12:59:59.187','2026-11-28 12:59:59.880'),('01a2223d-b646-778b-b091-ad668df27176','consumed','2026-11-28 13:14:59.444','2026-11-28 12:59:59.444','2026-11-28 12:59:59.866'),('01a2223d-b6d3-7510-896d-32e25969dd0c','confirmed','2026-11-28 13:14:59.585','2026-11-28 12:59:59.585','2026-11-28 12:59:59.605'),('01a2223d-b75c-7dbd-a404-d1b52c7885e7','confirmed','2026-11-28 13:14:59.716','2026-11-28 12:59:59.716','2026-11-28 12:59:59.733'),('01a2223d-b7b7-7154-b793-e7176ed3c1eb','consumed','2026-11-28 13:14:59.815','2026-11-28 12:59:59.815','2026-11-28 13:00:00.948'),('01a2223d-b8a3-72ef-9f65-b3b116ec0f86','confirmed','2026-11-28 13:15:00.045','2026-11-28 13:00:00.045','2026-11-28 13:00:00.065'),('01a2223d-b90b-7437-9174-b2da0641c375','released','2026-11-28 13:15:00.150','2026-11-28 13:00:00.150','2026-11-28 13:00:00.290'),('01a2223d-ba2b-79a9-9d25-49260140e8c0','confirmed','2026-11-28 13:15:00.445','2026-11-28 13:00:00.445','2026-11-28 13:00:00.541');
/*!40000 ALTER TABLE `reservations` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `reviews`
--

DROP TABLE IF EXISTS `reviews`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `reviews` (
  `id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `slug` varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `rating` tinyint NOT NULL,
  `words` text COLLATE utf8mb4_bin NOT NULL,
  `author` varchar(60) COLLATE utf8mb4_bin NOT NULL,
  `state` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` varchar(200) COLLATE utf8mb4_bin DEFAULT NULL,
  `answer` text COLLATE utf8mb4_bin,
  `version` int NOT NULL,
  `decided_by` varchar(60) COLLATE utf8mb4_bin DEFAULT NULL,
  `written_at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `reviews_one_for_each_bouquet_of_an_order` (`order_id`,`slug`),
  KEY `reviews_of_a_bouquet` (`slug`,`state`,`written_at`,`id`),
  KEY `reviews_by_state` (`state`,`written_at`,`id`),
  CONSTRAINT `reviews_of_bouquets` FOREIGN KEY (`slug`) REFERENCES `bouquets` (`slug`),
  CONSTRAINT `reviews_one_to_five_stars` CHECK (((`rating` >= 1) and (`rating` <= 5)))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `reviews`
--

LOCK TABLES `reviews` WRITE;
/*!40000 ALTER TABLE `reviews` DISABLE KEYS */;
/*!40000 ALTER TABLE `reviews` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `stem_kinds`
--

DROP TABLE IF EXISTS `stem_kinds`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `stem_kinds` (
  `kind` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(60) COLLATE utf8mb4_bin NOT NULL,
  `plural` varchar(60) COLLATE utf8mb4_bin NOT NULL,
  `other_names` varchar(200) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  `role` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` int NOT NULL,
  `vase_life_days` int NOT NULL,
  `care` varchar(400) COLLATE utf8mb4_bin NOT NULL,
  `pet_safety` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `pet_source` varchar(100) COLLATE utf8mb4_bin DEFAULT NULL,
  `scented` tinyint(1) NOT NULL DEFAULT '0',
  `season_from` char(5) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `season_to` char(5) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`kind`),
  CONSTRAINT `stem_kinds_pet_finding_has_source` CHECK (((`pet_safety` = _ascii'unknown') or (`pet_source` is not null))),
  CONSTRAINT `stem_kinds_pet_safety` CHECK ((`pet_safety` in (_ascii'safe',_ascii'harmful',_ascii'unknown'))),
  CONSTRAINT `stem_kinds_role` CHECK ((`role` in (_ascii'focal',_ascii'second',_ascii'upright',_ascii'filler',_ascii'spike',_ascii'green'))),
  CONSTRAINT `stem_kinds_vase_life` CHECK ((`vase_life_days` > 0)),
  CONSTRAINT `stem_kinds_whole_season` CHECK (((`season_from` is null) = (`season_to` is null)))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `stem_kinds`
--

LOCK TABLES `stem_kinds` WRITE;
/*!40000 ALTER TABLE `stem_kinds` DISABLE KEYS */;
INSERT INTO `stem_kinds` VALUES ('alstroemeria','Alstroemeria','alstroemeria','peruvian inca','second',12,12,'Buds go on opening for a week after the first flowers. Take off the lower leaves and faded florets, and change the water every 2–3 days.','unknown',NULL,0,NULL,NULL),('anemone','Anemone','anemones','windflower','second',7,5,'Opens by day and closes at night, and goes on growing a little. Shallow, cool water, topped up daily.','unknown',NULL,0,NULL,NULL),('astilbe','Astilbe','astilbe','','spike',23,5,'A thirsty plume that droops when its water is low. Deep, fresh water, and out of the sun.','unknown',NULL,0,NULL,NULL),('carnation','Carnation','carnations','dianthus pinks','second',9,14,'Cut between the joints of the stem, where it drinks best. Keep it away from ripe fruit, which makes it fade early.','harmful','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('chrysanthemum','Chrysanthemum','chrysanthemums','mum mums chrysanth','second',10,14,'One of the longest-lasting flowers there is. Strip the lower leaves, which yellow before the flower does, and change the water every 2–3 days.','harmful','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('dahlia','Dahlia','dahlias','','focal',2,5,'Does not open further once cut, so what you see is what you get. Re-cut every other day and give it clean, cool water.','harmful','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('daisy','Chamomile','chamomile','daisy daisies camomile matricaria feverfew','filler',15,8,'Strip the feathery leaves below the water, which foul it quickly. Fresh water every 2–3 days.','harmful','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('delphinium','Delphinium','delphiniums','larkspur','spike',20,6,'A tall, hollow stem that needs plenty of water. Keep it away from fruit and heat, or the florets drop.','harmful','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('eryngium','Sea holly','sea holly','eryngium thistle','filler',19,12,'Prickly, so handle it by the stem. Keeps its blue when dried: hang it upside down in the dark.','unknown',NULL,0,NULL,NULL),('eucalyptus','Eucalyptus','eucalyptus','gum','green',24,14,'Outlives the flowers and dries where it stands. Woody stem: cut at an angle, and keep the leaves above the water.','harmful','ASPCA Toxic and Non-Toxic Plants',1,NULL,NULL),('fern','Leather fern','leather fern','leatherleaf','green',27,10,'Keep the fronds out of the water and away from the radiator; a mist now and then suits it.','unknown',NULL,0,NULL,NULL),('gerbera','Gerbera','gerberas','gerber daisy daisies','second',6,8,'Its soft, hairy stem rots in deep water: a few centimetres are enough. Re-cut it and change the water every 2–3 days.','safe','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('gypsophila','Gypsophila','gypsophila','gyp babys breath','filler',17,8,'Lives on very little. Give it air between the other stems, and dry it upside down when the rest is over.','harmful','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('hydrangea','Hydrangea','hydrangeas','hortensia','focal',5,6,'Drinks through its head as well as its stem. If it flops, re-cut it, lay the head in cool water for an hour, and it will usually come back.','harmful','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('hypericum','Hypericum','hypericum','berries berry tutsan','filler',18,12,'The berries last longer than their leaves: pick off leaves that blacken. Woody stem, cut at an angle.','unknown',NULL,0,NULL,NULL),('iris','Iris','irises','flag','upright',14,5,'Arrives in bud and opens overnight in a warm room. A second bud may follow: take off the first flower when it fades.','harmful','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('lavender','Lavender','lavender','lavandula','spike',22,8,'Likes little water and a dry room. When it fades, hang it upside down somewhere dark and it dries well.','harmful','ASPCA Toxic and Non-Toxic Plants',1,'06-01','08-31'),('lily','Lily','lilies','lilium','focal',4,10,'Deadly to cats: petals, leaves, pollen and even the vase water. Never keep lilies in a home with a cat. Pinch off the orange anthers as buds open, because pollen stains.','harmful','ASPCA Toxic and Non-Toxic Plants',1,NULL,NULL),('olive','Olive branch','olive branches','olive','green',26,10,'A woody branch: cut it at a sharp angle and change the water every 2–3 days. Leaves silver as they dry.','unknown',NULL,0,NULL,NULL),('peony','Peony','peonies','paeony paeonia','focal',1,5,'Arrives in bud, like a marble, and opens over two or three days. It drinks a lot: check the water daily, and keep it cool to slow it down.','harmful','ASPCA Toxic and Non-Toxic Plants',1,NULL,NULL),('ranunculus','Ranunculus','ranunculus','persian buttercup','second',8,7,'The hollow stem bends easily: hold it by the base. Shallow, clean water, changed every other day.','harmful','Pet Poison Helpline',0,NULL,NULL),('rose','Rose','roses','rosa','focal',0,7,'Re-cut 2–3 cm at an angle and take off any leaf below the water. Fresh water every 2–3 days keeps the heads up.','safe','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('ruscus','Ruscus','ruscus','','green',25,14,'The most patient green in the shop. Re-cut it when you change the water and it lasts two weeks or more.','unknown',NULL,0,NULL,NULL),('salal','Salal','salal','gaultheria lemon leaf','green',28,14,'Tough, glossy leaves that ask for nothing but clean water. Woody stem, cut at an angle.','unknown',NULL,0,NULL,NULL),('scabiosa','Scabious','scabious','scabiosa pincushion flower','second',11,6,'Fine stems, so handle them lightly. Fresh water every other day; the seed head stays handsome after the petals drop.','unknown',NULL,0,NULL,NULL),('snapdragon','Snapdragon','snapdragons','antirrhinum snaps','spike',21,7,'Opens from the bottom up, and its tip turns upwards, so keep it upright. Pinch off faded florets and re-cut every 2–3 days.','safe','ASPCA Toxic and Non-Toxic Plants',0,NULL,NULL),('sunflower','Sunflower','sunflowers','helianthus','focal',3,7,'A thirsty stem with a heavy head: use a tall vase, plenty of water, and top it up every day.','safe','ASPCA Toxic and Non-Toxic Plants',0,'06-15','10-31'),('tulip','Tulip','tulips','tulipa','upright',13,5,'Goes on growing after it is cut and leans towards the light: turn the vase each day. Cold, shallow water, and re-cut when it droops.','harmful','ASPCA Toxic and Non-Toxic Plants',0,'11-01','05-31'),('waxflower','Waxflower','waxflower','wax chamelaucium','filler',16,10,'A woody stem: cut it at a sharp angle with good scissors. Smells of lemon when a leaf is crushed.','unknown',NULL,0,NULL,NULL);
/*!40000 ALTER TABLE `stem_kinds` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `stems`
--

DROP TABLE IF EXISTS `stems`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `stems` (
  `stem_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `colour` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `price_cents` int NOT NULL,
  `on_hand` int NOT NULL DEFAULT '0',
  `held` int NOT NULL DEFAULT '0',
  `allocated` int NOT NULL DEFAULT '0',
  PRIMARY KEY (`stem_key`),
  UNIQUE KEY `stems_by_kind` (`kind`,`colour`),
  CONSTRAINT `stems_kind` FOREIGN KEY (`kind`) REFERENCES `stem_kinds` (`kind`),
  CONSTRAINT `stems_allocated` CHECK ((`allocated` >= 0)),
  CONSTRAINT `stems_held` CHECK ((`held` >= 0)),
  CONSTRAINT `stems_never_oversold` CHECK (((`held` + `allocated`) <= `on_hand`)),
  CONSTRAINT `stems_on_hand` CHECK ((`on_hand` >= 0)),
  CONSTRAINT `stems_price` CHECK ((`price_cents` >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `stems`
--

LOCK TABLES `stems` WRITE;
/*!40000 ALTER TABLE `stems` DISABLE KEYS */;
INSERT INTO `stems` VALUES ('alstroemeria-apricot','alstroemeria','apricot',110,268,0,0),('alstroemeria-lilac','alstroemeria','lilac',110,280,0,0),('alstroemeria-pink','alstroemeria','pink',110,280,0,0),('alstroemeria-white','alstroemeria','white',110,280,0,0),('anemone-mauve','anemone','mauve',120,220,0,0),('anemone-red','anemone','red',120,220,0,0),('anemone-violet','anemone','violet',120,220,0,0),('anemone-white','anemone','white',120,220,0,0),('astilbe-blush','astilbe','blush',160,158,0,0),('astilbe-burgundy','astilbe','burgundy',160,160,0,0),('astilbe-pink','astilbe','pink',160,160,0,0),('astilbe-white','astilbe','white',160,160,0,0),('carnation-burgundy','carnation','burgundy',90,400,0,0),('carnation-lilac','carnation','lilac',90,400,0,0),('carnation-mocha','carnation','mocha',90,400,0,0),('carnation-pink','carnation','pink',90,400,0,6),('carnation-red','carnation','red',90,400,0,4),('carnation-white','carnation','white',90,400,0,5),('chrysanthemum-gold','chrysanthemum','gold',110,300,0,0),('chrysanthemum-lime','chrysanthemum','lime',110,300,0,0),('chrysanthemum-mauve','chrysanthemum','mauve',110,300,0,0),('chrysanthemum-rust','chrysanthemum','rust',110,300,0,0),('chrysanthemum-white','chrysanthemum','white',110,291,0,0),('dahlia-apricot','dahlia','apricot',260,160,0,0),('dahlia-burgundy','dahlia','burgundy',260,160,0,0),('dahlia-coral','dahlia','coral',260,160,0,0),('dahlia-mocha','dahlia','mocha',260,160,0,0),('dahlia-plum','dahlia','plum',260,160,0,0),('dahlia-white','dahlia','white',260,160,0,0),('daisy-white','daisy','white',90,317,0,3),('delphinium-blue','delphinium','blue',200,160,0,5),('delphinium-sky','delphinium','sky',200,160,0,0),('delphinium-violet','delphinium','violet',200,160,0,0),('delphinium-white','delphinium','white',200,160,0,0),('eryngium-blue','eryngium','blue',140,200,0,0),('eryngium-sky','eryngium','sky',140,200,0,3),('eryngium-violet','eryngium','violet',140,200,0,0),('eucalyptus-sage','eucalyptus','sage',90,388,0,0),('eucalyptus-silver','eucalyptus','silver',90,400,0,5),('fern-forest','fern','forest',60,320,0,0),('fern-green','fern','green',60,320,0,3),('gerbera-apricot','gerbera','apricot',140,240,0,0),('gerbera-butter','gerbera','butter',140,240,0,0),('gerbera-coral','gerbera','coral',140,240,0,0),('gerbera-magenta','gerbera','magenta',140,240,0,0),('gerbera-pink','gerbera','pink',140,240,0,0),('gypsophila-blush','gypsophila','blush',100,300,0,0),('gypsophila-white','gypsophila','white',100,291,0,0),('hydrangea-blue','hydrangea','blue',360,120,0,0),('hydrangea-lilac','hydrangea','lilac',360,120,0,0),('hydrangea-lime','hydrangea','lime',360,120,0,0),('hydrangea-pink','hydrangea','pink',360,120,0,0),('hydrangea-sky','hydrangea','sky',360,120,0,3),('hydrangea-white','hydrangea','white',360,120,0,0),('hypericum-burgundy','hypericum','burgundy',100,240,0,0),('hypericum-coral','hypericum','coral',100,240,0,0),('hypericum-lime','hypericum','lime',100,240,0,0),('hypericum-red','hypericum','red',100,240,0,0),('hypericum-rust','hypericum','rust',100,240,0,0),('iris-blue','iris','blue',110,220,0,0),('iris-butter','iris','butter',110,220,0,0),('iris-violet','iris','violet',110,220,0,0),('iris-white','iris','white',110,220,0,0),('lavender-lilac','lavender','lilac',90,260,0,0),('lavender-violet','lavender','violet',90,260,0,0),('lily-apricot','lily','apricot',320,160,0,0),('lily-cream','lily','cream',320,160,0,0),('lily-pink','lily','pink',320,160,0,0),('lily-white','lily','white',320,160,0,4),('olive-olive','olive','olive',90,320,0,0),('peony-blush','peony','blush',380,137,0,0),('peony-coral','peony','coral',380,140,0,0),('peony-cream','peony','cream',380,140,0,0),('peony-magenta','peony','magenta',380,140,0,0),('peony-pink','peony','pink',380,140,0,0),('peony-white','peony','white',380,140,0,0),('ranunculus-blush','ranunculus','blush',110,320,0,3),('ranunculus-burgundy','ranunculus','burgundy',110,320,0,0),('ranunculus-butter','ranunculus','butter',110,320,0,0),('ranunculus-coral','ranunculus','coral',110,320,0,0),('ranunculus-ivory','ranunculus','ivory',110,314,0,0),('ranunculus-peach','ranunculus','peach',110,320,0,0),('ranunculus-pink','ranunculus','pink',110,320,0,0),('ranunculus-white','ranunculus','white',110,320,0,8),('rose-apricot','rose','apricot',140,400,0,0),('rose-blush','rose','blush',140,400,0,0),('rose-burgundy','rose','burgundy',180,400,0,0),('rose-butter','rose','butter',140,400,0,0),('rose-coral','rose','coral',140,391,0,0),('rose-ivory','rose','ivory',140,400,0,3),('rose-mauve','rose','mauve',140,400,0,0),('rose-mocha','rose','mocha',190,400,0,0),('rose-peach','rose','peach',140,395,0,0),('rose-pink','rose','pink',140,400,0,0),('rose-red','rose','red',180,383,0,0),('rose-white','rose','white',140,400,0,10),('ruscus-forest','ruscus','forest',70,400,0,9),('ruscus-green','ruscus','green',70,391,0,0),('salal-forest','salal','forest',60,260,0,0),('salal-green','salal','green',60,260,0,0),('scabiosa-lilac','scabiosa','lilac',110,200,0,2),('scabiosa-plum','scabiosa','plum',110,200,0,0),('scabiosa-sky','scabiosa','sky',110,200,0,0),('scabiosa-white','scabiosa','white',110,200,0,0),('snapdragon-burgundy','snapdragon','burgundy',140,240,0,0),('snapdragon-butter','snapdragon','butter',140,240,0,0),('snapdragon-peach','snapdragon','peach',140,240,0,0),('snapdragon-pink','snapdragon','pink',140,240,0,0),('snapdragon-white','snapdragon','white',140,240,0,3),('sunflower-butter','sunflower','butter',220,180,0,0),('sunflower-gold','sunflower','gold',220,180,0,0),('sunflower-rust','sunflower','rust',220,180,0,0),('tulip-butter','tulip','butter',100,400,0,0),('tulip-coral','tulip','coral',100,400,0,0),('tulip-peach','tulip','peach',100,400,0,0),('tulip-pink','tulip','pink',100,400,0,0),('tulip-plum','tulip','plum',100,400,0,0),('tulip-white','tulip','white',100,400,0,0),('waxflower-blush','waxflower','blush',100,240,0,3),('waxflower-mauve','waxflower','mauve',100,240,0,0),('waxflower-white','waxflower','white',100,240,0,3);
/*!40000 ALTER TABLE `stems` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `stock_movements`
--

DROP TABLE IF EXISTS `stock_movements`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `stock_movements` (
  `movement_id` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `item_kind` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `item_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `on_hand` int NOT NULL,
  `held` int NOT NULL,
  `allocated` int NOT NULL,
  `order_id` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `moved_at` datetime(3) NOT NULL,
  `note` varchar(200) COLLATE utf8mb4_bin DEFAULT NULL,
  `actor` char(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`movement_id`,`item_kind`,`item_key`),
  KEY `stock_movements_by_order` (`order_id`),
  KEY `stock_movements_by_time` (`moved_at`),
  CONSTRAINT `stock_movements_item_kind` CHECK ((`item_kind` in (_ascii'stem',_ascii'add-on'))),
  CONSTRAINT `stock_movements_reason_known` CHECK ((`reason` in (_ascii'receive',_ascii'hold',_ascii'allocate',_ascii'reclaim',_ascii'release',_ascii'return',_ascii'expire',_ascii'consume',_ascii'correct')))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `stock_movements`
--

LOCK TABLES `stock_movements` WRITE;
/*!40000 ALTER TABLE `stock_movements` DISABLE KEYS */;
INSERT INTO `stock_movements` VALUES ('01a2223d-9dc3-70af-a3bc-e3120900e9e0','add-on','beeswax-candle','receive',80,0,0,NULL,'2026-11-28 12:59:53.158',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','add-on','dark-chocolate','receive',150,0,0,NULL,'2026-11-28 12:59:53.158',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','add-on','flower-scissors','receive',40,0,0,NULL,'2026-11-28 12:59:53.158',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','add-on','greeting-card','receive',200,0,0,NULL,'2026-11-28 12:59:53.158',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','add-on','salted-caramels','receive',120,0,0,NULL,'2026-11-28 12:59:53.158',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','add-on','stoneware-vase','receive',60,0,0,NULL,'2026-11-28 12:59:53.158',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','alstroemeria-apricot','receive',280,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','alstroemeria-lilac','receive',280,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','alstroemeria-pink','receive',280,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','alstroemeria-white','receive',280,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','anemone-mauve','receive',220,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','anemone-red','receive',220,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','anemone-violet','receive',220,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','anemone-white','receive',220,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','astilbe-blush','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','astilbe-burgundy','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','astilbe-pink','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','astilbe-white','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','carnation-burgundy','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','carnation-lilac','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','carnation-mocha','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','carnation-pink','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','carnation-red','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','carnation-white','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','chrysanthemum-gold','receive',300,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','chrysanthemum-lime','receive',300,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','chrysanthemum-mauve','receive',300,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','chrysanthemum-rust','receive',300,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','chrysanthemum-white','receive',300,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','dahlia-apricot','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','dahlia-burgundy','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','dahlia-coral','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','dahlia-mocha','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','dahlia-plum','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','dahlia-white','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','daisy-white','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','delphinium-blue','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','delphinium-sky','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','delphinium-violet','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','delphinium-white','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','eryngium-blue','receive',200,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','eryngium-sky','receive',200,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','eryngium-violet','receive',200,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','eucalyptus-sage','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','eucalyptus-silver','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','fern-forest','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','fern-green','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','gerbera-apricot','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','gerbera-butter','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','gerbera-coral','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','gerbera-magenta','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','gerbera-pink','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','gypsophila-blush','receive',300,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','gypsophila-white','receive',300,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hydrangea-blue','receive',120,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hydrangea-lilac','receive',120,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hydrangea-lime','receive',120,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hydrangea-pink','receive',120,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hydrangea-sky','receive',120,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hydrangea-white','receive',120,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hypericum-burgundy','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hypericum-coral','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hypericum-lime','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hypericum-red','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','hypericum-rust','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','iris-blue','receive',220,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','iris-butter','receive',220,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','iris-violet','receive',220,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','iris-white','receive',220,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','lavender-lilac','receive',260,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','lavender-violet','receive',260,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','lily-apricot','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','lily-cream','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','lily-pink','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','lily-white','receive',160,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','olive-olive','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','peony-blush','receive',140,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','peony-coral','receive',140,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','peony-cream','receive',140,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','peony-magenta','receive',140,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','peony-pink','receive',140,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','peony-white','receive',140,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ranunculus-blush','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ranunculus-burgundy','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ranunculus-butter','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ranunculus-coral','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ranunculus-ivory','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ranunculus-peach','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ranunculus-pink','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ranunculus-white','receive',320,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-apricot','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-blush','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-burgundy','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-butter','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-coral','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-ivory','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-mauve','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-mocha','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-peach','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-pink','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-red','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','rose-white','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ruscus-forest','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','ruscus-green','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','salal-forest','receive',260,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','salal-green','receive',260,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','scabiosa-lilac','receive',200,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','scabiosa-plum','receive',200,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','scabiosa-sky','receive',200,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','scabiosa-white','receive',200,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','snapdragon-burgundy','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','snapdragon-butter','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','snapdragon-peach','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','snapdragon-pink','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','snapdragon-white','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','sunflower-butter','receive',180,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','sunflower-gold','receive',180,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','sunflower-rust','receive',180,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','tulip-butter','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','tulip-coral','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','tulip-peach','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','tulip-pink','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','tulip-plum','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','tulip-white','receive',400,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','waxflower-blush','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','waxflower-mauve','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-9dc3-70af-a3bc-e3120900e9e0','stem','waxflower-white','receive',240,0,0,NULL,'2026-11-28 12:59:53.155',NULL,NULL),('01a2223d-b554-7730-a857-0082a576dff6','add-on','stoneware-vase','hold',0,1,0,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.189',NULL,NULL),('01a2223d-b554-7730-a857-0082a576dff6','stem','astilbe-blush','hold',0,2,0,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.189',NULL,NULL),('01a2223d-b554-7730-a857-0082a576dff6','stem','eucalyptus-sage','hold',0,5,0,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.189',NULL,NULL),('01a2223d-b554-7730-a857-0082a576dff6','stem','gypsophila-white','hold',0,3,0,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.189',NULL,NULL),('01a2223d-b554-7730-a857-0082a576dff6','stem','peony-blush','hold',0,3,0,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.189',NULL,NULL),('01a2223d-b554-7730-a857-0082a576dff6','stem','ranunculus-ivory','hold',0,6,0,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.189',NULL,NULL),('01a2223d-b554-7730-a857-0082a576dff6','stem','rose-peach','hold',0,5,0,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.189',NULL,NULL),('01a2223d-b576-717d-ab5b-230c63fa0678','add-on','stoneware-vase','allocate',0,-1,1,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.224',NULL,NULL),('01a2223d-b576-717d-ab5b-230c63fa0678','stem','astilbe-blush','allocate',0,-2,2,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.224',NULL,NULL),('01a2223d-b576-717d-ab5b-230c63fa0678','stem','eucalyptus-sage','allocate',0,-5,5,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.224',NULL,NULL),('01a2223d-b576-717d-ab5b-230c63fa0678','stem','gypsophila-white','allocate',0,-3,3,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.224',NULL,NULL),('01a2223d-b576-717d-ab5b-230c63fa0678','stem','peony-blush','allocate',0,-3,3,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.224',NULL,NULL),('01a2223d-b576-717d-ab5b-230c63fa0678','stem','ranunculus-ivory','allocate',0,-6,6,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.224',NULL,NULL),('01a2223d-b576-717d-ab5b-230c63fa0678','stem','rose-peach','allocate',0,-5,5,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.224',NULL,NULL),('01a2223d-b655-787a-a50f-9cf691a26db4','stem','eucalyptus-sage','hold',0,7,0,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.445',NULL,NULL),('01a2223d-b655-787a-a50f-9cf691a26db4','stem','gypsophila-white','hold',0,6,0,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.445',NULL,NULL),('01a2223d-b655-787a-a50f-9cf691a26db4','stem','rose-red','hold',0,17,0,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.445',NULL,NULL),('01a2223d-b66f-7ed1-bfcd-0b7a1ca16b74','stem','eucalyptus-sage','allocate',0,-7,7,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.472',NULL,NULL),('01a2223d-b66f-7ed1-bfcd-0b7a1ca16b74','stem','gypsophila-white','allocate',0,-6,6,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.472',NULL,NULL),('01a2223d-b66f-7ed1-bfcd-0b7a1ca16b74','stem','rose-red','allocate',0,-17,17,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.472',NULL,NULL),('01a2223d-b6e3-75e5-9e1a-48682c3e399e','stem','carnation-pink','hold',0,6,0,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.587',NULL,NULL),('01a2223d-b6e3-75e5-9e1a-48682c3e399e','stem','carnation-red','hold',0,4,0,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.587',NULL,NULL),('01a2223d-b6e3-75e5-9e1a-48682c3e399e','stem','carnation-white','hold',0,5,0,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.587',NULL,NULL),('01a2223d-b6e3-75e5-9e1a-48682c3e399e','stem','ruscus-forest','hold',0,4,0,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.587',NULL,NULL),('01a2223d-b6e3-75e5-9e1a-48682c3e399e','stem','waxflower-blush','hold',0,3,0,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.587',NULL,NULL),('01a2223d-b6f5-77a6-99eb-d5ed14e5f910','stem','carnation-pink','allocate',0,-6,6,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.606',NULL,NULL),('01a2223d-b6f5-77a6-99eb-d5ed14e5f910','stem','carnation-red','allocate',0,-4,4,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.606',NULL,NULL),('01a2223d-b6f5-77a6-99eb-d5ed14e5f910','stem','carnation-white','allocate',0,-5,5,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.606',NULL,NULL),('01a2223d-b6f5-77a6-99eb-d5ed14e5f910','stem','ruscus-forest','allocate',0,-4,4,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.606',NULL,NULL),('01a2223d-b6f5-77a6-99eb-d5ed14e5f910','stem','waxflower-blush','allocate',0,-3,3,'01a2223d-b6d3-7510-896d-32e25969dd0c','2026-11-28 12:59:59.606',NULL,NULL),('01a2223d-b765-70c9-94dd-206789f7a44b','stem','delphinium-blue','hold',0,5,0,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.718',NULL,NULL),('01a2223d-b765-70c9-94dd-206789f7a44b','stem','eryngium-sky','hold',0,3,0,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.718',NULL,NULL),('01a2223d-b765-70c9-94dd-206789f7a44b','stem','eucalyptus-silver','hold',0,5,0,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.718',NULL,NULL),('01a2223d-b765-70c9-94dd-206789f7a44b','stem','hydrangea-sky','hold',0,3,0,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.718',NULL,NULL),('01a2223d-b765-70c9-94dd-206789f7a44b','stem','ranunculus-white','hold',0,4,0,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.718',NULL,NULL),('01a2223d-b765-70c9-94dd-206789f7a44b','stem','rose-white','hold',0,5,0,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.718',NULL,NULL),('01a2223d-b775-7f2c-b363-515c7ab6b9d9','stem','delphinium-blue','allocate',0,-5,5,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.734',NULL,NULL),('01a2223d-b775-7f2c-b363-515c7ab6b9d9','stem','eryngium-sky','allocate',0,-3,3,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.734',NULL,NULL),('01a2223d-b775-7f2c-b363-515c7ab6b9d9','stem','eucalyptus-silver','allocate',0,-5,5,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.734',NULL,NULL),('01a2223d-b775-7f2c-b363-515c7ab6b9d9','stem','hydrangea-sky','allocate',0,-3,3,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.734',NULL,NULL),('01a2223d-b775-7f2c-b363-515c7ab6b9d9','stem','ranunculus-white','allocate',0,-4,4,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.734',NULL,NULL),('01a2223d-b775-7f2c-b363-515c7ab6b9d9','stem','rose-white','allocate',0,-5,5,'01a2223d-b75c-7dbd-a404-d1b52c7885e7','2026-11-28 12:59:59.734',NULL,NULL),('01a2223d-b7c8-7384-a1dc-647d0028298b','stem','alstroemeria-apricot','hold',0,12,0,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.816',NULL,NULL),('01a2223d-b7c8-7384-a1dc-647d0028298b','stem','chrysanthemum-white','hold',0,9,0,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.816',NULL,NULL),('01a2223d-b7c8-7384-a1dc-647d0028298b','stem','daisy-white','hold',0,3,0,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.816',NULL,NULL),('01a2223d-b7c8-7384-a1dc-647d0028298b','stem','rose-coral','hold',0,9,0,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.816',NULL,NULL),('01a2223d-b7c8-7384-a1dc-647d0028298b','stem','ruscus-green','hold',0,9,0,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.816',NULL,NULL),('01a2223d-b7fb-7367-8e69-e457e824034a','stem','eucalyptus-sage','consume',-7,0,-7,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.867',NULL,NULL),('01a2223d-b7fb-7367-8e69-e457e824034a','stem','gypsophila-white','consume',-6,0,-6,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.867',NULL,NULL),('01a2223d-b7fb-7367-8e69-e457e824034a','stem','rose-red','consume',-17,0,-17,'01a2223d-b646-778b-b091-ad668df27176','2026-11-28 12:59:59.867',NULL,NULL),('01a2223d-b803-7e88-92d9-dff87272d749','stem','alstroemeria-apricot','allocate',0,-12,12,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.875',NULL,NULL),('01a2223d-b803-7e88-92d9-dff87272d749','stem','chrysanthemum-white','allocate',0,-9,9,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.875',NULL,NULL),('01a2223d-b803-7e88-92d9-dff87272d749','stem','daisy-white','allocate',0,-3,3,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.875',NULL,NULL),('01a2223d-b803-7e88-92d9-dff87272d749','stem','rose-coral','allocate',0,-9,9,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.875',NULL,NULL),('01a2223d-b803-7e88-92d9-dff87272d749','stem','ruscus-green','allocate',0,-9,9,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 12:59:59.875',NULL,NULL),('01a2223d-b809-742c-85a8-c728638130b1','add-on','stoneware-vase','consume',-1,0,-1,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.881',NULL,NULL),('01a2223d-b809-742c-85a8-c728638130b1','stem','astilbe-blush','consume',-2,0,-2,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.881',NULL,NULL),('01a2223d-b809-742c-85a8-c728638130b1','stem','eucalyptus-sage','consume',-5,0,-5,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.881',NULL,NULL),('01a2223d-b809-742c-85a8-c728638130b1','stem','gypsophila-white','consume',-3,0,-3,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.881',NULL,NULL),('01a2223d-b809-742c-85a8-c728638130b1','stem','peony-blush','consume',-3,0,-3,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.881',NULL,NULL),('01a2223d-b809-742c-85a8-c728638130b1','stem','ranunculus-ivory','consume',-6,0,-6,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.881',NULL,NULL),('01a2223d-b809-742c-85a8-c728638130b1','stem','rose-peach','consume',-5,0,-5,'01a2223d-b53b-720e-9486-9276c960b19d','2026-11-28 12:59:59.881',NULL,NULL),('01a2223d-b8ae-78c4-8e21-7b111cf96b3a','add-on','beeswax-candle','hold',0,1,0,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.046',NULL,NULL),('01a2223d-b8ae-78c4-8e21-7b111cf96b3a','stem','lily-white','hold',0,4,0,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.046',NULL,NULL),('01a2223d-b8ae-78c4-8e21-7b111cf96b3a','stem','ranunculus-white','hold',0,4,0,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.046',NULL,NULL),('01a2223d-b8ae-78c4-8e21-7b111cf96b3a','stem','rose-white','hold',0,5,0,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.046',NULL,NULL),('01a2223d-b8ae-78c4-8e21-7b111cf96b3a','stem','ruscus-forest','hold',0,5,0,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.046',NULL,NULL),('01a2223d-b8ae-78c4-8e21-7b111cf96b3a','stem','snapdragon-white','hold',0,3,0,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.046',NULL,NULL),('01a2223d-b8ae-78c4-8e21-7b111cf96b3a','stem','waxflower-white','hold',0,3,0,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.046',NULL,NULL),('01a2223d-b8c1-7e14-ad96-b96dd1eeb794','add-on','beeswax-candle','allocate',0,-1,1,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.065',NULL,NULL),('01a2223d-b8c1-7e14-ad96-b96dd1eeb794','stem','lily-white','allocate',0,-4,4,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.065',NULL,NULL),('01a2223d-b8c1-7e14-ad96-b96dd1eeb794','stem','ranunculus-white','allocate',0,-4,4,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.065',NULL,NULL),('01a2223d-b8c1-7e14-ad96-b96dd1eeb794','stem','rose-white','allocate',0,-5,5,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.065',NULL,NULL),('01a2223d-b8c1-7e14-ad96-b96dd1eeb794','stem','ruscus-forest','allocate',0,-5,5,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.065',NULL,NULL),('01a2223d-b8c1-7e14-ad96-b96dd1eeb794','stem','snapdragon-white','allocate',0,-3,3,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.065',NULL,NULL),('01a2223d-b8c1-7e14-ad96-b96dd1eeb794','stem','waxflower-white','allocate',0,-3,3,'01a2223d-b8a3-72ef-9f65-b3b116ec0f86','2026-11-28 13:00:00.065',NULL,NULL),('01a2223d-b917-7c7d-983d-10fba72e42cf','stem','astilbe-burgundy','hold',0,4,0,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.151',NULL,NULL),('01a2223d-b917-7c7d-983d-10fba72e42cf','stem','chrysanthemum-rust','hold',0,6,0,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.151',NULL,NULL),('01a2223d-b917-7c7d-983d-10fba72e42cf','stem','dahlia-mocha','hold',0,4,0,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.151',NULL,NULL),('01a2223d-b917-7c7d-983d-10fba72e42cf','stem','hypericum-rust','hold',0,4,0,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.151',NULL,NULL),('01a2223d-b917-7c7d-983d-10fba72e42cf','stem','olive-olive','hold',0,6,0,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.151',NULL,NULL),('01a2223d-b917-7c7d-983d-10fba72e42cf','stem','ranunculus-peach','hold',0,6,0,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.151',NULL,NULL),('01a2223d-b917-7c7d-983d-10fba72e42cf','stem','rose-mocha','hold',0,7,0,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.151',NULL,NULL),('01a2223d-b92f-7301-a1ee-462713ae1b35','stem','astilbe-burgundy','allocate',0,-4,4,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.175',NULL,NULL),('01a2223d-b92f-7301-a1ee-462713ae1b35','stem','chrysanthemum-rust','allocate',0,-6,6,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.175',NULL,NULL),('01a2223d-b92f-7301-a1ee-462713ae1b35','stem','dahlia-mocha','allocate',0,-4,4,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.175',NULL,NULL),('01a2223d-b92f-7301-a1ee-462713ae1b35','stem','hypericum-rust','allocate',0,-4,4,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.175',NULL,NULL),('01a2223d-b92f-7301-a1ee-462713ae1b35','stem','olive-olive','allocate',0,-6,6,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.175',NULL,NULL),('01a2223d-b92f-7301-a1ee-462713ae1b35','stem','ranunculus-peach','allocate',0,-6,6,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.175',NULL,NULL),('01a2223d-b92f-7301-a1ee-462713ae1b35','stem','rose-mocha','allocate',0,-7,7,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.175',NULL,NULL),('01a2223d-b9a1-7c69-87c7-783465e0d58c','stem','astilbe-burgundy','return',0,0,-4,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.290',NULL,NULL),('01a2223d-b9a1-7c69-87c7-783465e0d58c','stem','chrysanthemum-rust','return',0,0,-6,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.290',NULL,NULL),('01a2223d-b9a1-7c69-87c7-783465e0d58c','stem','dahlia-mocha','return',0,0,-4,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.290',NULL,NULL),('01a2223d-b9a1-7c69-87c7-783465e0d58c','stem','hypericum-rust','return',0,0,-4,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.290',NULL,NULL),('01a2223d-b9a1-7c69-87c7-783465e0d58c','stem','olive-olive','return',0,0,-6,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.290',NULL,NULL),('01a2223d-b9a1-7c69-87c7-783465e0d58c','stem','ranunculus-peach','return',0,0,-6,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.290',NULL,NULL),('01a2223d-b9a1-7c69-87c7-783465e0d58c','stem','rose-mocha','return',0,0,-7,'01a2223d-b90b-7437-9174-b2da0641c375','2026-11-28 13:00:00.290',NULL,NULL),('01a2223d-ba3f-76f6-a660-2f3e7e5f920b','stem','daisy-white','hold',0,3,0,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.447',NULL,NULL),('01a2223d-ba3f-76f6-a660-2f3e7e5f920b','stem','fern-green','hold',0,3,0,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.447',NULL,NULL),('01a2223d-ba3f-76f6-a660-2f3e7e5f920b','stem','ranunculus-blush','hold',0,3,0,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.447',NULL,NULL),('01a2223d-ba3f-76f6-a660-2f3e7e5f920b','stem','rose-ivory','hold',0,3,0,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.447',NULL,NULL),('01a2223d-ba3f-76f6-a660-2f3e7e5f920b','stem','scabiosa-lilac','hold',0,2,0,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.447',NULL,NULL),('01a2223d-ba9c-7ca9-88e9-cb6a5362db57','stem','daisy-white','allocate',0,-3,3,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.541',NULL,NULL),('01a2223d-ba9c-7ca9-88e9-cb6a5362db57','stem','fern-green','allocate',0,-3,3,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.541',NULL,NULL),('01a2223d-ba9c-7ca9-88e9-cb6a5362db57','stem','ranunculus-blush','allocate',0,-3,3,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.541',NULL,NULL),('01a2223d-ba9c-7ca9-88e9-cb6a5362db57','stem','rose-ivory','allocate',0,-3,3,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.541',NULL,NULL),('01a2223d-ba9c-7ca9-88e9-cb6a5362db57','stem','scabiosa-lilac','allocate',0,-2,2,'01a2223d-ba2b-79a9-9d25-49260140e8c0','2026-11-28 13:00:00.541',NULL,NULL),('01a2223d-bc34-784f-bdc9-8e4ee021f84d','stem','alstroemeria-apricot','consume',-12,0,-12,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 13:00:00.949',NULL,NULL),('01a2223d-bc34-784f-bdc9-8e4ee021f84d','stem','chrysanthemum-white','consume',-9,0,-9,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 13:00:00.949',NULL,NULL),('01a2223d-bc34-784f-bdc9-8e4ee021f84d','stem','daisy-white','consume',-3,0,-3,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 13:00:00.949',NULL,NULL),('01a2223d-bc34-784f-bdc9-8e4ee021f84d','stem','rose-coral','consume',-9,0,-9,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 13:00:00.949',NULL,NULL),('01a2223d-bc34-784f-bdc9-8e4ee021f84d','stem','ruscus-green','consume',-9,0,-9,'01a2223d-b7b7-7154-b793-e7176ed3c1eb','2026-11-28 13:00:00.949',NULL,NULL);
/*!40000 ALTER TABLE `stock_movements` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `stock_summed_until`
--

DROP TABLE IF EXISTS `stock_summed_until`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `stock_summed_until` (
  `id` tinyint NOT NULL,
  `moved_at` datetime(3) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `stock_summed_until`
--

LOCK TABLES `stock_summed_until` WRITE;
/*!40000 ALTER TABLE `stock_summed_until` DISABLE KEYS */;
INSERT INTO `stock_summed_until` VALUES (1,'2026-11-28 11:59:53.267');
/*!40000 ALTER TABLE `stock_summed_until` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `stock_sums`
--

DROP TABLE IF EXISTS `stock_sums`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `stock_sums` (
  `item_kind` varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `item_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `on_hand` bigint NOT NULL,
  `held` bigint NOT NULL,
  `allocated` bigint NOT NULL,
  PRIMARY KEY (`item_kind`,`item_key`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `stock_sums`
--

LOCK TABLES `stock_sums` WRITE;
/*!40000 ALTER TABLE `stock_sums` DISABLE KEYS */;
/*!40000 ALTER TABLE `stock_sums` ENABLE KEYS */;
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
