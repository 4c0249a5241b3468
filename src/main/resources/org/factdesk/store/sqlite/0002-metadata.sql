-- What a file says about its document, each with where it says so. Of one field the fact with the lowest position counts.
CREATE TABLE document_fact (
    version TEXT NOT NULL REFERENCES document_version (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    origin TEXT NOT NULL,
    PRIMARY KEY (version, position)
) STRICT;

ALTER TABLE document ADD COLUMN modified TEXT NOT NULL DEFAULT '';
