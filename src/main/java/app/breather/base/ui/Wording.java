package app.breather.base.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of all features, a bundle each in {@code i18n/}: {@code care.properties} is English,
 * {@code care_de.properties} German. Every text is a MessageFormat, so apostrophes are typographic.
 */
@Configuration(proxyBeanMethods = false)
public class Wording {

  @Bean
  MessageSource messageSource() throws IOException {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(basenames());
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }

  private static String[] basenames() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
    return Arrays.stream(files)
        .map(
            file ->
                Objects.requireNonNull(file.getFilename()).replaceFirst("(_..)?\\.properties$", ""))
        .distinct()
        .sorted()
        .map("i18n/"::concat)
        .toArray(String[]::new);
  }
}
