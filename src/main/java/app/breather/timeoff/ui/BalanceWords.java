package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.timeoff.Balance;
import java.time.Duration;
import java.util.stream.Collectors;

/** How parents stand to each other, in the viewer's words. */
public record BalanceWords(TimeOffWords words) {

  public static final String ROUTE = "balance";

  /** Who is due, or that nobody is. */
  public String due(Balance balance) {
    if (balance.parents().size() < 2) {
      return text("timeoff.balance.alone");
    }
    var due = balance.due();
    if (due.isEmpty()) {
      return text("timeoff.balance.even");
    }
    return due.stream().map(one -> due(one, balance)).collect(Collectors.joining(" "));
  }

  private String due(Balance.Due due, Balance balance) {
    var coming = balance.of(due.parent()).planned().total();
    var said =
        balance.parents().size() == 2
            ? beside(due, other(due, balance))
            : text(key("mean", due.parent()), name(due.parent()), duration(due.less()));
    return coming.isZero() ? said : said + " " + text("timeoff.balance.coming", duration(coming));
  }

  private String beside(Balance.Due due, MemberId other) {
    return isMe(other)
        ? text("timeoff.balance.isDue.besideYou", name(due.parent()), duration(due.less()))
        : text(key("beside", due.parent()), name(due.parent()), duration(due.less()), name(other));
  }

  private String key(String compared, MemberId parent) {
    return "timeoff.balance." + (isMe(parent) ? "youAreDue." : "isDue.") + compared;
  }

  private static MemberId other(Balance.Due due, Balance balance) {
    return balance.parents().stream()
        .filter(one -> !one.equals(due.parent()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isMe(MemberId member) {
    return member.equals(words.me());
  }

  String name(MemberId member) {
    return words.people().name(member);
  }

  String duration(Duration duration) {
    return duration.isZero() ? text("timeoff.balance.none") : words.times().duration(duration);
  }
}
