package app.breather.base.ui;

import app.breather.base.persistence.DatabaseAway;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Stands in for a page that could not be shown; it asks the database for nothing. What passes by
 * itself is tried again by itself.
 */
@AnonymousAllowed
public class ProblemView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

  private static final int AGAIN = 8_000;

  ProblemView() {
    addClassName("problem");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var failure = parameter.getException();
    UnforeseenErrors.log(failure);
    removeAll();
    add(
        new H1(getPageTitle()),
        new Paragraph(UnforeseenErrors.sentence(failure)),
        Buttons.primary(
            getTranslation("base.problem.again"), () -> event.getUI().getPage().reload()));
    if (DatabaseAway.isReason(failure)) {
      getElement().executeJs("setTimeout(() => this.isConnected && location.reload(), $0)", AGAIN);
    }
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("base.problem.title");
  }
}
