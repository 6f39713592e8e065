package app.breather.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run measured, as one line of JSON.
 *
 * @param value the median of the repeats, in the unit
 * @param peer what it was compared with
 * @param ratio the median of ours by the peer's, of each repeat
 * @param spread the lowest and the highest of these
 * @param holds whether the goal was reached
 */
public record Result(
    String name,
    double value,
    String unit,
    String peer,
    @JsonProperty("peer_value") double peerValue,
    double ratio,
    List<Double> spread,
    String goal,
    boolean holds) {

  private static final Path FOLDER = Path.of("target", "bench");

  Result judged(boolean reached) {
    return new Result(name, value, unit, peer, peerValue, ratio, spread, goal, reached);
  }

  void keep() throws IOException {
    Files.createDirectories(FOLDER);
    var line = JsonMapper.shared().writeValueAsString(this);
    Files.writeString(FOLDER.resolve(name + ".json"), line + System.lineSeparator());
  }
}
