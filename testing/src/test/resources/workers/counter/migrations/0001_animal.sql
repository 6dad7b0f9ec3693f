CREATE TABLE animal (name TEXT); INSERT INTO animal VALUES ('heron');
