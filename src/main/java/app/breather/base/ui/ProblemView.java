package app.breather.base.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Stands in for a page that could not be shown; it asks the database for nothing. */
@AnonymousAllowed
public class ProblemView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

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
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("base.problem.title");
  }
}
