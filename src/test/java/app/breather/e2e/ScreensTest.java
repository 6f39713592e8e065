package app.breather.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareBundleId;
import app.breather.care.CareSlotId;
import app.breather.care.RegularCareId;
import app.breather.e2e.Neighbours.Person;
import app.breather.e2e.Neighbours.Street;
import app.breather.family.FamilyFixture.Home;
import app.breather.timeoff.TimeOffId;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No screen escapes the pictures and the tests that look at all of them. */
class ScreensTest {

  @Test
  void eachRouteIsAmongThem() {
    var addresses =
        Stream.of(
                Screens.outside(
                    "secret",
                    "answer/secret",
                    "days/secret",
                    "regular/secret",
                    "check-in/secret",
                    "offer/secret",
                    "evening/secret",
                    "wall/secret"),
                Screens.ofParent(street()),
                Screens.ofCaregiver(street()))
            .map(Map::values)
            .flatMap(Collection::stream)
            .toList();
    assertThat(routes()).isNotEmpty().allMatch(route -> isAmong(addresses, route), "has a screen");
  }

  private static boolean isAmong(List<String> addresses, String route) {
    var shape =
        Pattern.compile(
            route.replaceAll("/?:\\w+\\?(\\([^)]*\\))?", ".*").replaceAll(":\\w+", "[^/]+"));
    return addresses.stream().anyMatch(address -> shape.matcher(address).matches());
  }

  private static List<String> routes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.breather")
            .stream()
            .filter(type -> type.isAnnotatedWith(Route.class))
            .map(JavaClass::reflect)
            .map(type -> type.getAnnotation(Route.class).value())
            .toList();
  }

  private static Street street() {
    var family = FamilyId.create();
    var actor = new Actor.Person(family, AccountId.create(), MemberId.create());
    var person = new Person(actor.member(), "inge@breather.example", actor);
    return new Street(
        new Home(family, actor, "alex@breather.example", ChildId.create()),
        person,
        person,
        new TimeOffId(UUID.randomUUID()),
        new TimeOffId(UUID.randomUUID()),
        new CareSlotId(UUID.randomUUID()),
        new RegularCareId(UUID.randomUUID()),
        new CareBundleId(UUID.randomUUID()),
        LocalDate.of(2027, 3, 6));
  }
}
