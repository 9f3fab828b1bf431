SET NAMES utf8mb4;

-- Four schemas, and for each an account that can do nothing outside it. Tables come from each service's migrations.
-- The passwords are those of the demo shop, which listens on loopback only; change them for anything else.

CREATE DATABASE IF NOT EXISTS user_db CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS product_db CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS order_db CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS payment_db CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE USER IF NOT EXISTS 'user_service'@'%' IDENTIFIED BY 'user_service';
CREATE USER IF NOT EXISTS 'product_service'@'%' IDENTIFIED BY 'product_service';
CREATE USER IF NOT EXISTS 'order_service'@'%' IDENTIFIED BY 'order_service';
CREATE USER IF NOT EXISTS 'payment_service'@'%' IDENTIFIED BY 'payment_service';

GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON user_db.* TO 'user_service'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON product_db.* TO 'product_service'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON order_db.* TO 'order_service'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON payment_db.* TO 'payment_service'@'%';
