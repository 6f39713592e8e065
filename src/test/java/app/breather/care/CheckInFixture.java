package app.breather.care;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.FamilyFixture;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody is asked how regular care goes, without waiting for weeks. */
@Component
public class CheckInFixture {

  private final CheckInRecords records;
  private final CheckInLinks links;
  private final FamilyFixture families;
  private final TransactionTemplate transactions;
  private final Clock clock;

  CheckInFixture(
      CheckInRecords records,
      CheckInLinks links,
      FamilyFixture families,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.records = records;
    this.links = links;
    this.families = families;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** The path of the page on which they answer, without a slash before it. */
  public String aPage(Actor.Person parent, RegularCareId care, MemberId asked) {
    return families.as(
        parent,
        () ->
            transactions.execute(
                _ -> {
                  var round = records.add(new CheckIn(care, clock.instant()));
                  records.add(new CheckInAsk(round, parent.member()));
                  var ask = records.add(new CheckInAsk(round, asked));
                  return links.pathTo(ask);
                }));
  }
}
