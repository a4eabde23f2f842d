package org.famen.portal.operations;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Who knows SM3 and SM4, which Java does not. It is asked by itself and changes nothing else in this Java. */
final class NationalAlgorithms {
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private NationalAlgorithms() {}

    /** Made when it is asked for: without keys of these algorithms a start would be a second longer for nothing. */
    static Provider provider() {
        return PROVIDER;
    }
}
