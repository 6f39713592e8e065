package app.breather.base.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param picture bytes of a picture as it comes in
 * @param video bytes of a video
 * @param pixels of a picture, as it says of itself before it is unpacked
 */
@ConfigurationProperties("breather.media")
public record MediaLimits(
    @DefaultValue("25MB") DataSize picture,
    @DefaultValue("200MB") DataSize video,
    @DefaultValue("50000000") long pixels) {

  /** Of a picture and of a video, for sentences. */
  public Object[] inMegabytes() {
    return new Object[] {picture.toMegabytes(), video.toMegabytes()};
  }

  /** Bytes of the largest that may come in. */
  public long largest() {
    return Math.max(picture.toBytes(), video.toBytes());
  }
}
