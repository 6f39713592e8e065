package app.breather.notifications;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.LinkTarget;
import app.breather.base.links.Links;
import app.breather.base.push.PushServices;
import app.breather.base.push.PushSubscription;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears from a browser, in which perhaps no page is open, that its address has changed. */
@Service
public class PushRenewal {

  private final Links links;
  private final PushDevices devices;
  private final PushServices services;
  private final TransactionTemplate transaction;
  private final CurrentActor current;

  PushRenewal(
      Links links,
      PushDevices devices,
      PushServices services,
      TransactionTemplate transaction,
      CurrentActor current) {
    this.links = links;
    this.devices = devices;
    this.services = services;
    this.transaction = transaction;
    this.current = current;
  }

  /** False for a secret that is unknown or was for a device that is not listed any more. */
  @Needs(Access.ANYONE)
  public boolean renew(String secret, PushSubscription subscription) {
    return current
        .asNobody(() -> links.find(LinkPurpose.PUSH, secret))
        .filter(_ -> services.mayBeCalled(subscription))
        .filter(target -> move(target, subscription))
        .isPresent();
  }

  private boolean move(LinkTarget target, PushSubscription to) {
    return current.as(
        new Actor.System(target.family().orElseThrow()),
        () -> transaction.execute(_ -> devices.moved(target.subject(), to)));
  }
}
