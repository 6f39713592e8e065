package app.breather.base.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** How Flyway reaches the database, as the owner of its schema. */
record OwnerConnection(String url, String password) implements FlywayConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return url;
  }

  @Override
  public String getUsername() {
    return DatabaseRoles.OWNER;
  }

  @Override
  public String getPassword() {
    return password;
  }
}
