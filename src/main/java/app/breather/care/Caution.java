package app.breather.care;

import java.util.Locale;

/** What a parent should know before they ask somebody, said in each reader's words. */
@FunctionalInterface
public interface Caution {

  /** A clause without a full stop, as in "30 minutes with Mia practised so far". */
  String said(Locale reader);
}
