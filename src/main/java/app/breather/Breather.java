package app.breather;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** One shared calendar of who watches the baby when. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("themes/breather/breather.css")
public class Breather implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "themes/breather/logo.svg", "any");
    settings.addFavIcon("apple-touch-icon", "themes/breather/icon-192.png", "192x192");
    settings.addLink("manifest", "themes/breather/app.webmanifest");
  }

  public static void main(String[] args) {
    SpringApplication.run(Breather.class, args);
  }
}
