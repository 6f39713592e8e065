package app.breather.care;

import app.breather.base.mail.Delivery;
import app.breather.base.mail.Outbox;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the questions about a slot reached those who were asked. */
@Service
public class AskDeliveries {

  private final CareSlots slots;
  private final Outbox outbox;

  AskDeliveries(CareSlots slots, Outbox outbox) {
    this.slots = slots;
    this.outbox = outbox;
  }

  /** The last mail to each; nothing for who was asked before there were mails. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Map<MemberId, Delivery> of(CareSlotId id) {
    List<UUID> asks = slots.asksOf(id.value());
    return outbox.deliveries(AskLetters.KIND, asks).stream()
        .collect(Collectors.toMap(Delivery::to, Function.identity(), (_, later) -> later));
  }
}
