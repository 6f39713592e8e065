package app.breather.family.ui;

import app.breather.base.security.Role;
import app.breather.base.ui.FirstSteps;
import app.breather.base.ui.FirstSteps.Step;
import app.breather.base.ui.Icon;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.Collection;
import java.util.stream.Stream;

/** What a new family does first, without what it has done already. */
public class FirstDay extends Composite<Div> {

  /**
   * @param members all of the family
   */
  public void show(Collection<MemberCard> members) {
    boolean alone = members.stream().filter(MemberCard::isParent).count() < 2;
    boolean helped = members.stream().anyMatch(member -> !member.isParent());
    var steps =
        Stream.of(
                Stream.of(step("partner", Icon.SEND, FamilyView.adding(Role.PARENT)))
                    .filter(_ -> alone),
                Stream.of(step("grandparent", Icon.USER_PLUS, FamilyView.adding(Role.CAREGIVER)))
                    .filter(_ -> !helped),
                Stream.of(step("hours", Icon.CLOCK, new Location("absences"))),
                Stream.of(step("care", Icon.COFFEE, new Location("care"))))
            .flatMap(some -> some)
            .toList();
    getContent().removeAll();
    getContent().add(new FirstSteps(steps));
  }

  private Step step(String key, Icon icon, Location page) {
    var words = "family.welcome." + key;
    return new Step(
        getTranslation(words + ".title"),
        getTranslation(words + ".text"),
        getTranslation(words + ".button"),
        icon,
        () -> getUI().ifPresent(ui -> ui.navigate(page.getPath(), page.getQueryParameters())));
  }
}
