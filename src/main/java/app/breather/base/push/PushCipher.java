package app.breather.base.push;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import nl.martijndwars.webpush.Encoding;
import nl.martijndwars.webpush.HttpEce;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.interfaces.ECPublicKey;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECPublicKeySpec;

/** Encrypts for one browser alone (RFC 8291), with a key that is used once. */
final class PushCipher {

  static final String CURVE = "secp256r1";

  private static final String ONCE = "once";
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Provider CASTLE = new BouncyCastleProvider();

  static {
    Security.addProvider(CASTLE); // the library asks for it by name
  }

  private PushCipher() {}

  static byte[] encrypt(byte[] content, PushSubscription to) {
    try {
      var generator = KeyPairGenerator.getInstance("EC", CASTLE);
      generator.initialize(new ECGenParameterSpec(CURVE), RANDOM);
      var salt = new byte[SALT_BYTES];
      RANDOM.nextBytes(salt);
      return new HttpEce(Map.of(ONCE, generator.generateKeyPair()), Map.of(ONCE, "P-256"))
          .encrypt(content, salt, null, ONCE, key(to), to.secretBytes(), Encoding.AES128GCM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot encrypt for " + to, e);
    }
  }

  private static ECPublicKey key(PushSubscription of) throws GeneralSecurityException {
    var curve = ECNamedCurveTable.getParameterSpec(CURVE);
    var point = curve.getCurve().decodePoint(of.keyBytes());
    return (ECPublicKey)
        KeyFactory.getInstance("EC", CASTLE).generatePublic(new ECPublicKeySpec(point, curve));
  }
}
