package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;

/**
 * One turn owed.
 *
 * @param evening on which the creditor brought the children to bed for the debtor
 */
record Debt(MemberId debtor, MemberId creditor, LocalDate evening) {

  boolean isOppositeOf(Debt other) {
    return debtor.equals(other.creditor) && creditor.equals(other.debtor);
  }

  Debt opposite() {
    return new Debt(creditor, debtor, evening);
  }

  boolean isOf(MemberId member) {
    return debtor.equals(member) || creditor.equals(member);
  }
}
