package app.breather;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the services of a module let others call, so that no access test forgets a method. */
public final class PublicMethods {

  private PublicMethods() {}

  /** As {@code Service.method}. */
  public static Set<String> named(String module) {
    return of(module).map(PublicMethods::name).collect(Collectors.toSet());
  }

  static Stream<JavaMethod> of(String module) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.breather." + module)
            .stream()
            .filter(type -> type.isAnnotatedWith(Service.class))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }
}
