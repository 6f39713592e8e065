package app.breather.base.push;

import app.breather.base.links.PublicAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * By which push services know that it is this installation that writes (VAPID, RFC 8292): a browser
 * accepts nobody else. Made at the first start, kept in the database; of nodes that start at once,
 * one makes it.
 */
@Component
@DependsOnDatabaseInitialization
public class ServerKey {

  private static final Duration LIFE_OF_A_TOKEN = Duration.ofHours(12);

  private final JdbcClient database;
  private final PublicAddress addresses;
  private final JsonMapper json;
  private final Clock clock;
  private final KeyPair pair;

  ServerKey(JdbcClient database, PublicAddress addresses, JsonMapper json, Clock clock) {
    this.database = database;
    this.addresses = addresses;
    this.json = json;
    this.clock = clock;
    if (database.sql("select from push_key").query().listOfRows().isEmpty()) {
      keep(create());
    }
    this.pair =
        database
            .sql("select public_key, private_key from push_key")
            .query(Row.class)
            .single()
            .pair();
  }

  private record Row(byte[] publicKey, byte[] privateKey) {

    KeyPair pair() {
      try {
        var keys = KeyFactory.getInstance("EC");
        return new KeyPair(
            keys.generatePublic(new X509EncodedKeySpec(publicKey)),
            keys.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("The table push_key holds no key", e);
      }
    }
  }

  private static KeyPair create() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec(PushCipher.CURVE));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(KeyPair made) {
    database
        .sql(
            """
            insert into push_key (public_key, private_key, made_at) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(
            made.getPublic().getEncoded(),
            made.getPrivate().getEncoded(),
            Timestamp.from(clock.instant()))
        .update();
  }

  /** As browsers want it: an uncompressed point in base64url. */
  public String forBrowsers() {
    var point = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()).getPublicKeyData();
    return text(point.getBytes());
  }

  /** The value of the Authorization header for that push service. */
  String authorizes(URI endpoint) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("aud", endpoint.getScheme() + "://" + endpoint.getRawAuthority());
    claims.put("exp", clock.instant().plus(LIFE_OF_A_TOKEN).getEpochSecond());
    claims.put("sub", contact());
    var signed = part(Map.of("typ", "JWT", "alg", "ES256")) + "." + part(claims);
    return "vapid t=%s.%s, k=%s".formatted(signed, signature(signed), forBrowsers());
  }

  /** Some services insist on one. */
  private String contact() {
    var here = addresses.of("");
    return "https".equals(here.getScheme()) ? here.toString() : "mailto:breather@" + here.getHost();
  }

  private String part(Map<String, Object> content) {
    return text(json.writeValueAsBytes(content));
  }

  private String signature(String of) {
    try {
      var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(pair.getPrivate());
      signature.update(of.getBytes(StandardCharsets.US_ASCII));
      return text(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
