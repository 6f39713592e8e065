package app.breather.easein;

import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Parents begin to practise with a caregiver. */
@Service
public class EaseInBeginning {

  private final EaseInWriter writer;

  EaseInBeginning(EaseInWriter writer) {
    this.writer = writer;
  }

  /** Of two who begin the same at once, the second is led to what the first began. */
  @Needs(Access.PARENT)
  public PlanResult begin(MemberId caregiver, ChildId child, List<StepContent> steps) {
    return StepContent.invalid(steps)
        .orElseGet(
            () ->
                Writes.attempt(
                    () -> writer.begin(caregiver, child, steps),
                    Map.of("ease_in_plan_one", () -> writer.find(caregiver, child))));
  }
}
