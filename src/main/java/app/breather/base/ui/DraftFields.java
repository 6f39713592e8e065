package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The fields of a form that a draft can hold. A password is none of them. */
final class DraftFields {

  private final Map<String, Component> fields = new LinkedHashMap<>();

  DraftFields(Component form) {
    collect(form);
  }

  private void collect(Component component) {
    if (isKept(component)) {
      var name = component instanceof HasLabel labelled ? labelled.getLabel() : "";
      int number = 1;
      while (fields.putIfAbsent(name + "/" + number, component) != null) {
        number++;
      }
    } else {
      component.getChildren().forEach(this::collect);
    }
  }

  private static boolean isKept(Component component) {
    return switch (component) {
      case TextField _, TextArea _, EmailField _ -> true;
      case DatePicker _, TimePicker _, DateTimePicker _ -> true;
      case Checkbox _, CheckboxGroup<?> _, RadioButtonGroup<?> _ -> true;
      case Select<?> _, ComboBox<?> _ -> true;
      default -> false;
    };
  }

  /** Tells the browser which fields to keep, and under which names. */
  void mark() {
    fields.forEach((name, field) -> field.getElement().setAttribute("data-draft", name));
  }

  /** What brings back the values from before; empty when nothing is other than it was. */
  Optional<Runnable> fill(JsonNode values) {
    var undo = new ArrayList<Runnable>();
    fields.forEach(
        (name, field) -> {
          var words = values.path(name).valueStream().map(JsonNode::asString).toList();
          if (values.has(name)) {
            fill(field, words).ifPresent(undo::add);
          }
        });
    return undo.isEmpty() ? Optional.empty() : Optional.of(() -> undo.forEach(Runnable::run));
  }

  private static Optional<Runnable> fill(Component component, List<String> words) {
    var first = words.isEmpty() ? "" : words.getFirst();
    try {
      return switch (component) {
        case TextField field -> put(field, first);
        case TextArea field -> put(field, first);
        case EmailField field -> put(field, first);
        case DatePicker field -> put(field, first, LocalDate::parse);
        case TimePicker field -> put(field, first, LocalTime::parse);
        case DateTimePicker field -> put(field, first, LocalDateTime::parse);
        case Checkbox field -> put(field, !first.isEmpty());
        case CheckboxGroup<?> field -> several(field, words);
        case RadioButtonGroup<?> field -> one(field, first);
        case Select<?> field -> one(field, first);
        case ComboBox<?> field -> one(field, first);
        default -> Optional.empty();
      };
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static <V> Optional<Runnable> put(
      HasValue<?, V> field, String text, Function<String, V> parse) {
    return put(field, text.isEmpty() ? field.getEmptyValue() : parse.apply(text));
  }

  private static <T> Optional<Runnable> several(CheckboxGroup<T> group, List<String> words) {
    var label = group.getItemLabelGenerator();
    return put(
        group,
        words.stream()
            .flatMap(word -> only(group.getListDataView().getItems(), label, word).stream())
            .collect(Collectors.toSet()));
  }

  private static <T> Optional<Runnable> one(RadioButtonGroup<T> field, String word) {
    return one(field, field.getListDataView().getItems(), field.getItemLabelGenerator(), word);
  }

  private static <T> Optional<Runnable> one(Select<T> field, String word) {
    ItemLabelGenerator<T> label =
        Objects.requireNonNullElse(field.getItemLabelGenerator(), String::valueOf);
    return one(field, field.getListDataView().getItems(), label, word);
  }

  private static <T> Optional<Runnable> one(ComboBox<T> field, String word) {
    return one(field, field.getListDataView().getItems(), field.getItemLabelGenerator(), word);
  }

  private static <T> Optional<Runnable> one(
      HasValue<?, T> field, Stream<T> items, ItemLabelGenerator<T> label, String word) {
    return only(items, label, word).flatMap(item -> put(field, item));
  }

  /** Of two that are called the same, none is chosen for anybody. */
  private static <T> Optional<T> only(Stream<T> items, ItemLabelGenerator<T> label, String word) {
    var found = items.filter(item -> label.apply(item).equals(word)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static <V> Optional<Runnable> put(HasValue<?, V> field, V value) {
    var before = field.getValue();
    if (Objects.equals(before, value)) {
      return Optional.empty();
    }
    field.setValue(value);
    return Optional.of(() -> field.setValue(before));
  }
}
