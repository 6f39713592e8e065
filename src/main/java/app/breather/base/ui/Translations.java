package app.breather.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Vaadin's way to the words of {@link Wording}. */
@Component
public class Translations implements I18NProvider {

  private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
  private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.GERMANY);

  private final transient MessageSource words;
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  Translations(MessageSource words) {
    this.words = words;
  }

  /** The language as pages speak it: days first and 24 hours, in fields as in sentences. */
  public static Locale spoken(Locale language) {
    return LANGUAGES.stream()
        .filter(offered -> offered.getLanguage().equals(language.getLanguage()))
        .findFirst()
        .orElse(Locale.UK);
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return LANGUAGES;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    try {
      return words.getMessage(key, params, locale);
    } catch (NoSuchMessageException e) {
      if (missing.add(key)) {
        LOG.warn("No words for {}", key);
      }
      return "!" + key;
    }
  }
}
