package app.breather.base.database;

import java.util.List;

/** Tables outside the wall between families. A new name here wants a second reader. */
final class ExemptTables {

  /** No family's, or asked before a family is known. */
  static final List<String> NAMES =
      List.of(
          "flyway_schema_history",
          "event_publication",
          "event_publication_archive",
          "scheduled_tasks",
          "account",
          "account_membership",
          "account_promise",
          "account_regular_promise",
          "family",
          "link",
          "push_key");

  private ExemptTables() {}

  static String asArray() {
    return "{%s}".formatted(String.join(",", NAMES));
  }
}
