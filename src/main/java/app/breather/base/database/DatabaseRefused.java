package app.breather.base.database;

/** A database the application must not or cannot serve from. */
final class DatabaseRefused extends RuntimeException {

  private final String remedy;

  DatabaseRefused(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  DatabaseRefused(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
