package dev.samovar.jvm.crypto;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.interfaces.ECKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;

/** A curve of NIST's. */
record Curve(ECParameterSpec parameters) {

  /**
   * @param name {@code P-256}, …
   */
  static Curve of(String name) throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp" + name.substring(2) + "r1"));
    return new Curve(parameters.getParameterSpec(ECParameterSpec.class));
  }

  /** Of a coordinate. */
  int bytes() {
    return (parameters.getCurve().getField().getFieldSize() + 7) / 8;
  }

  void require(ECKey key) throws InvalidKeyException {
    if (!key.getParams().getCurve().equals(parameters.getCurve())) {
      throw new InvalidKeyException("The key is of another curve");
    }
  }

  /**
   * The JDK takes any coordinates. With a point that is not on the curve, who sent it can work out
   * a private key.
   */
  void require(ECPoint point) throws InvalidKeyException {
    BigInteger p = ((ECFieldFp) parameters.getCurve().getField()).getP();
    BigInteger x = point.getAffineX();
    BigInteger y = point.getAffineY();
    BigInteger right =
        x.pow(3).add(parameters.getCurve().getA().multiply(x)).add(parameters.getCurve().getB());
    boolean isWithin = x.compareTo(p) < 0 && y.compareTo(p) < 0;
    if (!isWithin || !y.multiply(y).mod(p).equals(right.mod(p))) {
      throw new InvalidKeyException("The point is not on the curve");
    }
  }
}
