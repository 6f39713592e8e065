package app.breather.base.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Stands for every repository: one query is enough to see that all are guarded. */
@IntegrationTest
class LinkRowsTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

  @Autowired private LinkRows rows;
  @Autowired private TransactionTemplate transaction;

  @Test
  void aQueryOutsideATransactionFailsInsteadOfFindingNothing() {
    assertThatThrownBy(() -> rows.livingOf(UUID.randomUUID(), LinkPurpose.INVITATION, NOW))
        .hasMessageContaining("LinkRows.livingOf needs a transaction");
  }

  @Test
  void aQueryInATransactionIsAnswered() {
    var found =
        transaction.execute(_ -> rows.livingOf(UUID.randomUUID(), LinkPurpose.INVITATION, NOW));

    assertThat(found).isEmpty();
  }
}
