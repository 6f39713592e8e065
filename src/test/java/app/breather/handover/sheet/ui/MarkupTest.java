package app.breather.handover.sheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void whatIsSelectedBecomesBoldWithoutTheSpaceAroundIt() {
    assertThat(new Markup("No egg today", 2, 7).bold())
        .isEqualTo(new Markup("No **egg** today", 5, 8));
  }

  @Test
  void withoutASelectionTheSignsStandReady() {
    assertThat(new Markup("No ", 3, 3).bold()).isEqualTo(new Markup("No ****", 5, 5));
  }

  @Test
  void linesThatAreTouchedBecomeItemsAndBack() {
    var items = new Markup("before\none\ntwo\nafter", 8, 12).list();
    assertThat(items.text()).isEqualTo("before\n- one\n- two\nafter");
    assertThat(new Markup(items.text(), 9, 16).list().text()).isEqualTo("before\none\ntwo\nafter");
  }

  @Test
  void anEmptyTextBeginsAList() {
    assertThat(new Markup("", 0, 0).list()).isEqualTo(new Markup("- ", 2, 2));
  }

  @Test
  void aSelectionOutsideTheTextIsWithinIt() {
    assertThat(Markup.of("ab", -3, 99)).isEqualTo(new Markup("ab", 0, 2));
    assertThat(Markup.of("ab", 5, 1)).isEqualTo(new Markup("ab", 2, 2));
  }
}
