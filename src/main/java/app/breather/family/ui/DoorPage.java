package app.breather.family.ui;

import app.breather.base.ui.Logo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page before the house: the horizon and, beside it, what one has to fill in. */
@Tag("div")
abstract class DoorPage extends Component implements HasComponents, HasStyle, HasDynamicTitle {

  private static final String HORIZON =
      """
      <div class="horizon" aria-hidden="true"><svg viewBox="0 0 640 360" \
      preserveAspectRatio="xMidYMax slice"><circle class="sun" cx="320" cy="190" r="120"/>\
      <path class="far" d="M0 190c110-46 210-46 320 0s210 46 320 0v170H0z"/>\
      <path class="mid" d="M0 262c110 40 210 40 320 0s210-40 320 0v98H0z"/>\
      <path class="near" d="M0 318c110-34 210-34 320 0s210 34 320 0v42H0z"/></svg></div>\
      """;

  private final String title;
  private final Main form = new Main();

  DoorPage(String titleKey) {
    addClassName("login");
    title = getTranslation(titleKey);
    var sentence = new Paragraph(getTranslation("family.door.sentence"));
    sentence.addClassName("sentence");
    var hero = new Div(new Logo(), sentence, new Html(HORIZON));
    hero.addClassName("hero");
    form.addClassName("form");
    add(hero, form);
  }

  /** Replaces what was beneath the title. */
  final void show(Component... content) {
    show(title, content);
  }

  final void show(String heading, Component... content) {
    form.removeAll();
    form.add(new H1(heading));
    form.add(content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("family.pageTitle", title);
  }
}
