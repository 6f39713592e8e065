package app.breather;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.security.Needs;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** What the whole house keeps to. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.breather");

  @Test
  void onlyScreensKnowVaadin() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..ui..")
        .and()
        .doNotHaveFullyQualifiedName(Breather.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vaadin..")
        .check(HOUSE);
  }

  @Test
  void noScreenSeesARepositoryOrAnEntity() {
    noClasses()
        .that()
        .resideInAPackage("..ui..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Repository.class)
        .orShould()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .check(HOUSE);
  }

  @Test
  void entitiesGuardThemselves() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(HOUSE);
  }

  @Test
  void entitiesAndRepositoriesAreNobodyElsesBusiness() {
    classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(HOUSE);
    classes().that().areAssignableTo(Repository.class).should().notBePublic().check(HOUSE);
  }

  @Test
  void nobodyAsksForTheTimeWithoutAClock() {
    for (var type :
        List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(name(type.getName())))
                  .and(target(name("now")))
                  .and(
                      DescribedPredicate.describe(
                          "without a clock",
                          call -> call.getTarget().getRawParameterTypes().isEmpty())))
          .check(HOUSE);
    }
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    var unmarked =
        HOUSE.stream()
            .map(type -> type.getPackage())
            .distinct()
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(room -> room.getName())
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @Test
  void everyRouteStatesItsAccess() {
    classes()
        .that()
        .areAnnotatedWith(Route.class)
        .should()
        .beAnnotatedWith(Needs.class)
        .check(HOUSE);
  }

  @Test
  void everyPublicServiceMethodStatesItsAccess() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Service.class)
        .and()
        .arePublic()
        .and(
            DescribedPredicate.describe(
                "are not inherited",
                (JavaMethod method) -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should()
        .beAnnotatedWith(Needs.class)
        .check(HOUSE);
  }
}
