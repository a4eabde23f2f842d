package org.famen.portal.operations;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Who knows SM3 and SM4, which Java does not. It is asked by itself and changes nothing else in this Java. */
final class NationalAlgorithms {
    static final Provider PROVIDER = new BouncyCastleProvider();

    private NationalAlgorithms() {}
}
