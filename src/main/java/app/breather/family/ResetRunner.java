package app.breather.family;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints one link for a new password to who runs the server, and ends. */
@Component
@ConditionalOnProperty("breather.reset")
class ResetRunner implements ApplicationRunner {

  private final PasswordResets resets;
  private final Environment environment;
  private final ApplicationContext application;

  ResetRunner(PasswordResets resets, Environment environment, ApplicationContext application) {
    this.resets = resets;
    this.environment = environment;
    this.application = application;
  }

  @Override
  @SuppressWarnings("SystemOut") // the link is for who started this, and for no log
  public void run(ApplicationArguments arguments) {
    var email = environment.getRequiredProperty("breather.reset");
    var result = resets.makeFor(email);
    System.out.println(sentence(result, email));
    int code = result instanceof ResetLinkResult.Made ? 0 : 1;
    System.exit(SpringApplication.exit(application, () -> code));
  }

  String sentence(ResetLinkResult result, String email) {
    return switch (result) {
      case ResetLinkResult.Made made -> address(made.secret());
      case ResetLinkResult.NoAccount _, ResetLinkResult.OtherFamilies _ ->
          "There is no account " + email;
    };
  }

  private String address(String secret) {
    return "http://localhost:%s/reset/%s"
        .formatted(environment.getProperty("server.port", "8080"), secret);
  }
}
