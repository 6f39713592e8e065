package app.breather;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.security.Needs;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** What the whole house keeps to. */
class ArchitectureTest {

  private static final int LONGEST_FILE = 300;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.breather");

  private static final DescribedPredicate<JavaClass> ENTITIES =
      annotatedWith(Entity.class)
          .or(annotatedWith(Embeddable.class))
          .or(annotatedWith(MappedSuperclass.class))
          .<JavaClass>forSubtype()
          .as("entities");

  private static final DescribedPredicate<JavaClass> SERVICES =
      describe(
          "public services of a feature",
          type ->
              type.getModifiers().contains(JavaModifier.PUBLIC)
                  && type.isMetaAnnotatedWith(Component.class)
                  && type.getPackageName().startsWith("app.breather.")
                  && !type.getPackageName().startsWith("app.breather.base")
                  && !isScreen(type));

  /** Such as {@code Instant.now()}, {@code LocalDate.now(zone)} and {@code Clock.systemUTC()}. */
  private static final DescribedPredicate<JavaAccess<?>> THE_TIME_WITHOUT_A_CLOCK =
      describe(
          "the time without a clock",
          access -> {
            var owner = access.getTargetOwner().getFullName();
            return switch (access.getName()) {
              case "now" -> owner.startsWith("java.time.") && !takesAClock(access);
              case "systemUTC", "systemDefaultZone", "system" ->
                  owner.equals(Clock.class.getName());
              case "currentTimeMillis" -> owner.equals(System.class.getName());
              case "<init>" -> owner.equals("java.util.Date");
              case "getInstance" -> owner.equals("java.util.Calendar");
              default -> false;
            };
          });

  private static boolean takesAClock(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean isScreen(JavaClass type) {
    return type.getPackageName().matches(".*\\.ui(\\..*)?");
  }

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
        .dependOnClassesThat(
            ENTITIES
                .or(JavaClass.Predicates.assignableTo(Repository.class))
                .or(
                    JavaClass.Predicates.resideInAnyPackage(
                        "jakarta.persistence..",
                        "javax.sql..",
                        "org.springframework.jdbc..",
                        "org.springframework.data..",
                        "org.springframework.transaction..")))
        .check(HOUSE);
  }

  @Test
  void entitiesGuardThemselves() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(ENTITIES)
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(HOUSE);
    fields()
        .that()
        .areDeclaredInClassesThat(ENTITIES)
        .and()
        .areNotStatic()
        .should()
        .bePrivate()
        .check(HOUSE);
  }

  @Test
  void entitiesAndRepositoriesAreNobodyElsesBusiness() {
    classes()
        .that(ENTITIES)
        .and()
        .resideOutsideOfPackage("app.breather.base.persistence")
        .should()
        .notBePublic()
        .check(HOUSE);
    classes().that().areAssignableTo(Repository.class).should().notBePublic().check(HOUSE);
  }

  @Test
  void nobodyAsksForTheTimeWithoutAClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("app.breather.base.time.TimeConfiguration")
        .should()
        .accessTargetWhere(THE_TIME_WITHOUT_A_CLOCK)
        .check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    var unmarked =
        HOUSE.stream()
            .map(JavaClass::getPackage)
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
    methods()
        .that()
        .areDeclaredInClassesThat(metaAnnotatedWith(Controller.class).forSubtype())
        .and()
        .areNotPrivate()
        .should()
        .beAnnotatedWith(Needs.class)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyPublicServiceMethodStatesItsAccess() {
    methods()
        .that()
        .areDeclaredInClassesThat(SERVICES)
        .and()
        .arePublic()
        .and(describe("are written by hand", (JavaMethod method) -> !isSynthetic(method)))
        .should()
        .beAnnotatedWith(Needs.class)
        .check(HOUSE);
  }

  /** The aspect hears calls to public methods of beans; anywhere else the words would be empty. */
  @Test
  void accessIsStatedWhereItIsJudged() {
    methods()
        .that()
        .areAnnotatedWith(Needs.class)
        .should()
        .bePublic()
        .andShould()
        .notBeFinal()
        .andShould()
        .notBeStatic()
        .andShould()
        .beDeclaredInClassesThat(metaAnnotatedWith(Component.class).forSubtype())
        .check(HOUSE);
    classes()
        .that()
        .areAnnotatedWith(Needs.class)
        .should()
        .beAnnotatedWith(Route.class)
        .check(HOUSE);
    noMethods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should()
        .bePrivate()
        .orShould()
        .beFinal()
        .check(HOUSE);
  }

  @Test
  void everyClassFitsOnAFewPages() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > LONGEST_FILE)
              .toList();
      assertThat(tooLong).isEmpty();
    }
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSynthetic(JavaCodeUnit method) {
    return method.getModifiers().stream()
        .anyMatch(Set.of(JavaModifier.SYNTHETIC, JavaModifier.BRIDGE)::contains);
  }
}
