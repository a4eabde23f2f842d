package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * On what terms data may be used.
 *
 * @param name as people say it, such as 知识共享署名 4.0
 * @param address where its text is
 */
public record DataLicence(String name, URI address) {
    public DataLicence {
        requireNonNull(name, "name is null");
        requireNonNull(address, "address is null");
    }
}
