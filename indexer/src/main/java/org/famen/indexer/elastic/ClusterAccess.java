package org.famen.indexer.elastic;

import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;

/**
 * By what the indexer and Elasticsearch trust each other.
 *
 * @param username who may write the indices; empty for nobody
 * @param password of that user
 * @param caFile certificate in PEM that Elasticsearch's own must be signed with; empty for those that Java trusts
 */
public record ClusterAccess(String username, String password, String caFile) {
    static final ClusterAccess OPEN = new ClusterAccess("", "", "");

    /** As the environment says: a password has no place on a command line, where everybody on the machine reads it. */
    public static ClusterAccess of(Map<String, String> environment) {
        return new ClusterAccess(
                environment.getOrDefault("ELASTICSEARCH_USER", ""),
                environment.getOrDefault("ELASTICSEARCH_PASSWORD", ""),
                environment.getOrDefault("ELASTICSEARCH_CA_FILE", ""));
    }

    void apply(Rest5ClientBuilder client) {
        if (!username.isEmpty()) {
            String credentials = username + ":" + password;
            client.setDefaultHeaders(new Header[] {
                new BasicHeader(
                        HttpHeaders.AUTHORIZATION,
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            });
        }
        if (!caFile.isEmpty()) {
            try {
                client.setSSLContext(TransportUtils.sslContextFromHttpCaCrt(new File(caFile)));
            } catch (IOException | RuntimeException unreadable) {
                throw new LoadException(
                        "ELASTICSEARCH_CA_FILE " + caFile + " is no certificate that can be read.", unreadable);
            }
        }
    }

    /** Without the password, which records would print. */
    @Override
    public String toString() {
        return "ClusterAccess[" + username + "]";
    }
}
