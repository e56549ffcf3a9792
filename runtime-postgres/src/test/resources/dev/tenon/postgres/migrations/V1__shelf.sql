CREATE TABLE shelf (
    id    bigint PRIMARY KEY,
    title text   NOT NULL
);

INSERT INTO shelf (id, title) VALUES (1, 'Middlemarch');
