package app.breather.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnforeseenErrorsTest {

  @Test
  void aBrowserThatIsGoneIsNoError(CapturedOutput output) {
    UnforeseenErrors.log(new ClientAbortException(new IOException("Broken pipe")));
    assertThat(output).doesNotContain("ERROR", "WARN");
  }

  @Test
  void whatNobodyForesawIs(CapturedOutput output) {
    UnforeseenErrors.log(new IllegalStateException("this is a bug"));
    assertThat(output).contains("ERROR", "this is a bug");
  }
}
