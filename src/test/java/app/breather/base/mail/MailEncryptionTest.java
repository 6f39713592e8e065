package app.breather.base.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** How a mail server is spoken to that README's settings name. */
class MailEncryptionTest {

  @Test
  void aServerThatOffersEncryptionIsToldNoPasswordBefore() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var thread = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<List<String>> hearing = () -> heardBy(server);
      var heard = thread.submit(hearing);
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
          .withPropertyValues(
              "spring.mail.host=127.0.0.1",
              "spring.mail.port=" + server.getLocalPort(),
              "spring.mail.username=breather",
              "spring.mail.password=secret")
          .run(application -> send(application.getBean(JavaMailSender.class)));

      assertThat(heard.get()).contains("STARTTLS").noneMatch(line -> line.startsWith("AUTH"));
    }
  }

  private static void send(JavaMailSender sender) {
    var mail = new SimpleMailMessage();
    mail.setTo("inge@breather.example");
    var _ = catchThrowable(() -> sender.send(mail));
  }

  /** It hangs up at the first thing that it is told after the greeting. */
  private static List<String> heardBy(ServerSocket server) throws IOException {
    var heard = new ArrayList<String>();
    try (var client = server.accept();
        var in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      say(client.getOutputStream(), "220 ready");
      heard.add(in.readLine());
      say(client.getOutputStream(), "250-here\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN");
      heard.add(in.readLine());
    }
    return heard;
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
