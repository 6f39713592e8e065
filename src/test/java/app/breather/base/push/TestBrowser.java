package app.breather.base.push;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A browser's side of web push, written after RFC 8291 and RFC 8188 with the JDK alone: what it can
 * read, browsers can.
 */
public final class TestBrowser {

  private final String id = UUID.randomUUID().toString();
  private final KeyPair pair;
  private final byte[] secret = new byte[16];

  public TestBrowser() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      pair = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    new SecureRandom().nextBytes(secret);
  }

  String id() {
    return id;
  }

  public PushSubscription subscribedAt(String endpoint) {
    return PushSubscription.parse(endpoint, key(), secret()).orElseThrow();
  }

  public String key() {
    return text(point((ECPublicKey) pair.getPublic()));
  }

  public String secret() {
    return text(secret);
  }

  /** What the record says: salt (16), size (4), length of the key, the key, and the text. */
  public String read(byte[] record) {
    try {
      var bytes = ByteBuffer.wrap(record);
      var salt = take(bytes, 16);
      int size = bytes.getInt();
      var serverPoint = take(bytes, Byte.toUnsignedInt(bytes.get()));
      var sealed = take(bytes, bytes.remaining());
      if (sealed.length > size) {
        throw new IllegalStateException("More than one record");
      }
      var agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(pair.getPrivate());
      agreement.doPhase(publicKey(serverPoint), true);
      var info =
          concat(bytes("WebPush: info\0"), point((ECPublicKey) pair.getPublic()), serverPoint);
      var input = expand(hmac(secret, agreement.generateSecret()), info, 32);
      var pseudo = hmac(salt, input);
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(expand(pseudo, bytes("Content-Encoding: aes128gcm\0"), 16), "AES"),
          new GCMParameterSpec(128, expand(pseudo, bytes("Content-Encoding: nonce\0"), 12)));
      var padded = new String(cipher.doFinal(sealed), StandardCharsets.UTF_8);
      return padded.substring(0, padded.lastIndexOf('\u0002'));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of an uncompressed point. */
  public static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
    var parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return KeyFactory.getInstance("EC")
        .generatePublic(
            new ECPublicKeySpec(
                new ECPoint(
                    new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                    new BigInteger(1, Arrays.copyOfRange(point, 33, 65))),
                parameters.getParameterSpec(ECParameterSpec.class)));
  }

  private static byte[] point(ECPublicKey key) {
    var bytes = ByteBuffer.allocate(65).put((byte) 4);
    for (var coordinate : new BigInteger[] {key.getW().getAffineX(), key.getW().getAffineY()}) {
      var text = "%064x".formatted(coordinate);
      bytes.put(java.util.HexFormat.of().parseHex(text));
    }
    return bytes.array();
  }

  private static byte[] expand(byte[] key, byte[] info, int length)
      throws GeneralSecurityException {
    return Arrays.copyOf(hmac(key, concat(info, new byte[] {1})), length);
  }

  private static byte[] hmac(byte[] key, byte[] of) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(of);
  }

  private static byte[] take(ByteBuffer from, int length) {
    var bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }

  private static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
