package app.breather.care.ui;

import app.breather.care.LimitWarning;
import app.breather.care.Whom;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to ask, all at once or one after another, and then in which order. */
public class WhomToAsk extends Div {

  private enum How {
    AT_ONCE,
    IN_TURN
  }

  private final CaregiverPicker caregivers;
  private final RadioButtonGroup<How> how = new RadioButtonGroup<>();
  private final NamesInOrder order = new NamesInOrder();
  private final Paragraph hint = new Paragraph(CareWords.text("care.how.in_turn.hint"));

  public WhomToAsk(String label, List<MemberCard> all) {
    caregivers = new CaregiverPicker(label, all);
    how.setLabel(CareWords.text("care.how"));
    how.setItems(How.values());
    how.setItemLabelGenerator(one -> CareWords.text("care.how." + CareWords.lower(one)));
    how.setValue(How.AT_ONCE);
    how.addThemeName("vertical");
    hint.addClassNames("soft", "small");
    caregivers.addValueChangeListener(_ -> look());
    how.addValueChangeListener(_ -> look());
    addClassName("stack");
    setVisible(!all.isEmpty());
    add(caregivers, how, order, hint);
    look();
  }

  private void look() {
    order.keep(caregivers.getValue());
    how.setVisible(order.names().size() > 1);
    boolean inTurn = isInTurn();
    order.setVisible(inTurn);
    hint.setVisible(inTurn);
  }

  private boolean isInTurn() {
    return how.isVisible() && how.getValue() == How.IN_TURN;
  }

  public Whom chosen() {
    return new Whom(order.names().stream().map(MemberCard::id).toList(), isInTurn());
  }

  /** Ticks those of them who are among those one can choose from. */
  public void choose(Whom whom) {
    var known =
        caregivers
            .getListDataView()
            .getItems()
            .collect(Collectors.toMap(MemberCard::id, one -> one));
    var wanted =
        whom.caregivers().stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    order.keep(List.of());
    order.keep(wanted);
    how.setValue(whom.inTurn() ? How.IN_TURN : How.AT_ONCE);
    caregivers.setValue(new LinkedHashSet<>(wanted));
  }

  /** Those not named are warned of no longer. */
  public void warn(List<LimitWarning> warnings) {
    caregivers.warn(warnings);
  }

  /** An empty sentence is no complaint. */
  public void complain(String sentence) {
    caregivers.setErrorMessage(sentence);
    caregivers.setInvalid(!sentence.isEmpty());
  }
}
