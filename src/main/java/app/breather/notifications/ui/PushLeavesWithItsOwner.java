package app.breather.notifications.ui;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.ui.BeforeSigningOut;
import app.breather.notifications.MyDevices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;

/**
 * Nothing is told in a browser where nobody is signed in: it gives up its address, and with it that
 * of all families.
 */
@SpringComponent
class PushLeavesWithItsOwner implements BeforeSigningOut {

  private static final String GIVE_UP =
      """
      const give = async () => {
        const registration = await navigator.serviceWorker?.getRegistration();
        const subscription = await registration?.pushManager?.getSubscription();
        if (!subscription) {
          return '';
        }
        await subscription.unsubscribe();
        await caches.delete('breather-push');
        localStorage.removeItem('breather.push.owner');
        return subscription.endpoint;
      };
      const enough = new Promise((resolve) => setTimeout(resolve, 2000, ''));
      return Promise.race([give().catch(() => ''), enough]);
      """;

  private final MyDevices devices;
  private final CurrentActor current;

  PushLeavesWithItsOwner(MyDevices devices, CurrentActor current) {
    this.devices = devices;
    this.current = current;
  }

  @Override
  public void forget(UI ui, Runnable then) {
    ui.getPage()
        .executeJs(GIVE_UP)
        .then(
            String.class,
            endpoint -> {
              if (!endpoint.isEmpty() && current.actor().isPresent()) {
                devices.at(endpoint).ifPresent(devices::remove);
              }
              then.run();
            },
            _ -> then.run());
  }
}
