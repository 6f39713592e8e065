-- The application works with rows and nothing else; said once here, so that later tables need no grants.
GRANT USAGE ON SCHEMA public TO ${app_role};

ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app_role};

ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT USAGE, SELECT ON SEQUENCES TO ${app_role};
