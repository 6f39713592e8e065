package app.breather.timeoff.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.BarPicture;
import app.breather.base.ui.BarPicture.Bars;
import app.breather.base.ui.Card;
import app.breather.base.ui.Rows;
import app.breather.timeoff.Balance;
import app.breather.timeoff.BalanceShare;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One thing that parents share out: in a sentence for each parent, and week by week in a picture.
 */
class BalanceCard extends Card {

  private final BalanceWords words;
  private final List<Part> parts;
  private final Function<BalanceShare, String> said;
  private final Div people = new Div();
  private final BarPicture picture = new BarPicture();

  /** What bars stand for. */
  record Part(String word, BarPicture.Look look, ToDoubleFunction<BalanceShare> value) {}

  /**
   * @param said what a parent had in all
   */
  BalanceCard(
      String title, BalanceWords words, List<Part> parts, Function<BalanceShare, String> said) {
    super(title);
    this.words = words;
    this.parts = parts;
    this.said = said;
    addClassName("balance");
    people.addClassName("stack");
    add(people, legend(), picture);
  }

  void show(Balance balance) {
    people.removeAll();
    people.add(new Rows(balance.parents().stream().map(parent -> row(parent, balance)).toList()));
    picture.show(
        balance.weeks().stream()
            .map(week -> words.words().times().shortDate(week.first()))
            .toList(),
        balance.parents().stream()
            .flatMap(parent -> parts.stream().map(part -> bars(parent, part, balance)))
            .toList());
  }

  private BandRow row(MemberId parent, Balance balance) {
    return new BandRow(words.name(parent), said.apply(balance.of(parent)))
        .withPerson(words.words().people().look(parent));
  }

  private Bars bars(MemberId parent, Part part, Balance balance) {
    return new Bars(
        words.words().people().look(parent),
        part.look(),
        balance.weeks().stream().map(week -> part.value().applyAsDouble(week.of(parent))).toList());
  }

  private Component legend() {
    var legend = new Div();
    legend.addClassNames("legend", "soft", "small");
    legend.getElement().setAttribute("aria-hidden", "true");
    for (var part : parts) {
      var sample = new Span();
      sample.addClassNames("sample", part.look().name().toLowerCase(Locale.ROOT));
      legend.add(new Span(sample, new Span(part.word())));
    }
    return legend;
  }
}
