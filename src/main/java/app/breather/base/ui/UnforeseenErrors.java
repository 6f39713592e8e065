package app.breather.base.ui;

import app.breather.base.persistence.DatabaseAway;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Says that something went wrong where nobody foresaw it. The page and what was typed stay. */
@Component
class UnforeseenErrors implements VaadinServiceInitListener, ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(UnforeseenErrors.class);
  private static final int MILLIS = 10_000;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
  }

  @Override
  public void error(ErrorEvent event) {
    log(event.getThrowable());
    if (UI.getCurrent() != null) {
      Notification.show(sentence(event.getThrowable()), MILLIS, Position.BOTTOM_CENTER);
    }
  }

  static void log(Throwable failure) {
    if (DatabaseAway.isReason(failure)) {
      LOG.warn("The database does not answer: {}", failure.getMessage());
    } else if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      LOG.debug("The browser was gone before it had its answer", failure);
    } else {
      LOG.error("Unforeseen", failure);
    }
  }

  static String sentence(Throwable failure) {
    return I18NProvider.translate(
        DatabaseAway.isReason(failure) ? "base.problem.away" : "base.problem.unforeseen");
  }
}
