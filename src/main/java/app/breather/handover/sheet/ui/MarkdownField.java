package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.UnaryOperator;

/** A plain text field with two buttons for what a sheet needs: bold, and lists. */
class MarkdownField extends Div {

  private final TextArea area;

  MarkdownField(String label, int longest) {
    area = new TextArea(label);
    area.setMaxLength(longest);
    area.setMinRows(5);
    area.setMaxRows(14);
    area.setWidthFull();
    var bold = Buttons.line(translate("handover.bold"), () -> change(Markup::bold));
    bold.addClassName("bold");
    var tools = new Div(bold, Buttons.line(translate("handover.list"), () -> change(Markup::list)));
    tools.addClassName("btns");
    addClassName("stack");
    add(tools, area);
  }

  String text() {
    return area.getValue();
  }

  void show(String text) {
    area.setValue(text);
  }

  void complain(String why) {
    area.setErrorMessage(why);
    area.setInvalid(true);
  }

  void clearComplaint() {
    area.setInvalid(false);
  }

  private void change(UnaryOperator<Markup> how) {
    area.getElement()
        .executeJs("const f = this.inputElement; return f.selectionStart + ' ' + f.selectionEnd")
        .then(
            String.class,
            chosen -> {
              var ends = chosen.split(" ");
              show(
                  how.apply(
                      Markup.of(text(), Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
            });
  }

  private void show(Markup changed) {
    area.setValue(changed.text());
    area.getElement()
        .executeJs(
            """
            setTimeout(() => {
              this.inputElement.focus();
              this.inputElement.setSelectionRange($0, $1);
            })""",
            changed.from(),
            changed.until());
  }
}
