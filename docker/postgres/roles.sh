#!/bin/sh
# The two roles of Breather: the owner of the schema, and the application that cannot step over
# row-level security. Runs once, when the volume is empty.
set -eu

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner="$BREATHER_OWNER_PASSWORD" --set=app="$BREATHER_APP_PASSWORD" <<'SQL'
CREATE ROLE breather_owner LOGIN PASSWORD :'owner';
CREATE ROLE breather_app LOGIN PASSWORD :'app';
CREATE DATABASE breather OWNER breather_owner;
\connect breather
CREATE EXTENSION btree_gist;
SQL
