package app.breather.notifications;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.push.PushServices;
import app.breather.base.push.PushSubscription;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears from a browser, in which perhaps no page is open, that its address has changed. */
@Service
public class PushRenewal {

  private final FamilyLinks links;
  private final PushDevices devices;
  private final PushServices services;
  private final TransactionTemplate transaction;

  PushRenewal(
      FamilyLinks links,
      PushDevices devices,
      PushServices services,
      TransactionTemplate transaction) {
    this.links = links;
    this.devices = devices;
    this.services = services;
    this.transaction = transaction;
  }

  /** False for a secret that is unknown or was for a device that is not listed any more. */
  @Needs(Access.ANYONE)
  public boolean renew(String secret, PushSubscription subscription) {
    return links
        .read(
            LinkPurpose.PUSH,
            secret,
            device ->
                Optional.of(device)
                    .filter(_ -> services.mayBeCalled(subscription))
                    .filter(_ -> move(device, subscription)))
        .isPresent();
  }

  private boolean move(UUID device, PushSubscription to) {
    return transaction.execute(_ -> devices.moved(device, to));
  }
}
