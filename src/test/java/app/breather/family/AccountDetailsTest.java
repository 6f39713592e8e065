package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AccountDetailsTest {

  @Autowired private AccountDetails accounts;
  @Autowired private FamilyFixture fixture;

  @Test
  void findsAnAccountBeforeAnyTransactionAndInAnyCase() {
    var home = fixture.aFamily();

    var found = accounts.loadUserByUsername(" " + home.email().toUpperCase(Locale.ROOT));

    assertThat(found.account()).isEqualTo(home.parent().account());
  }
}
