package app.breather.base.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the application reaches its database. */
record AppConnection(String url, String password) implements JdbcConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return url;
  }

  @Override
  public String getUsername() {
    return DatabaseRoles.APP;
  }

  @Override
  public String getPassword() {
    return password;
  }
}
