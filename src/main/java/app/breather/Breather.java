package app.breather;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** One shared calendar of who watches the baby when. */
@SpringBootApplication
@Push
public class Breather implements AppShellConfigurator {

  public static void main(String[] args) {
    SpringApplication.run(Breather.class, args);
  }
}
