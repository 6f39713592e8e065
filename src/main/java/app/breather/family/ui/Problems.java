package app.breather.family.ui;

import app.breather.family.Problem;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Says at each field what is wrong with it. */
final class Problems {

  private final Map<Problem, HasValidation> fields = new EnumMap<>(Problem.class);

  Problems at(HasValidation field, Problem... problems) {
    for (var problem : problems) {
      fields.put(problem, field);
    }
    return this;
  }

  void clear() {
    fields.values().forEach(field -> field.setInvalid(false));
  }

  void show(Collection<Problem> problems) {
    clear();
    problems.forEach(problem -> show(problem, sentence(problem)));
  }

  void show(Problem problem, String sentence) {
    var field = fields.get(problem);
    if (field != null) {
      field.setErrorMessage(sentence);
      field.setInvalid(true);
    }
  }

  static String sentence(Problem problem) {
    return I18NProvider.translate("family.problem." + problem.name().toLowerCase(Locale.ROOT));
  }
}
