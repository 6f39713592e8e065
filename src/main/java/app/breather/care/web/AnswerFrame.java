package app.breather.care.web;

import app.breather.care.LinkedAsk;
import app.breather.care.web.AnswerView.Answered;
import app.breather.care.web.AnswerView.Choices;
import org.jspecify.annotations.Nullable;

/** What stands around every face of the answer page: for whom it is, how it looks, who sees it. */
record AnswerFrame(LinkedAsk ask, AnswerWords words) {

  AnswerView page(
      String title,
      String text,
      String notice,
      AnswerView.@Nullable Care care,
      @Nullable Choices choices,
      @Nullable Answered answered) {
    return new AnswerView(
        words.locale().getLanguage(),
        ask.reading().look(),
        Who.of(ask.me()),
        title,
        text,
        notice,
        care,
        choices,
        answered,
        words.text(
            ask.parents().size() == 1 ? "care.link.privacy.one" : "care.link.privacy",
            words.all(ask.parents()),
            ask.me().name()));
  }

  String notice(Said said) {
    return said == Said.DONE ? "" : words.text("care.link.said." + said.key());
  }
}
