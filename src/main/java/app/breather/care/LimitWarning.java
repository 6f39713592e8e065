package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.util.List;

/** Somebody whom an ask would not suit, and why. */
public record LimitWarning(MemberId caregiver, List<LimitBreach> breaches) {

  public LimitWarning {
    breaches = List.copyOf(breaches);
  }
}
