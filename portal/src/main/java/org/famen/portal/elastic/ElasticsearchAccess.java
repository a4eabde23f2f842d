package org.famen.portal.elastic;

import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import io.micronaut.context.exceptions.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;

/** By what the portal and Elasticsearch trust each other: a user's name and password, and a certificate. */
final class ElasticsearchAccess {
    private ElasticsearchAccess() {}

    /** @throws ConfigurationException when the certificate can't be read */
    static void apply(ElasticsearchSettings settings, Rest5ClientBuilder client) {
        String username = settings.username();
        if (username != null && !username.isBlank()) {
            client.setDefaultHeaders(new Header[] {
                new BasicHeader(HttpHeaders.AUTHORIZATION, basic(username + ":" + settings.password()))
            });
        }
        String caFile = settings.caFile();
        if (caFile != null && !caFile.isBlank()) {
            try {
                client.setSSLContext(TransportUtils.sslContextFromHttpCaCrt(new File(caFile)));
            } catch (IOException | RuntimeException unreadable) {
                throw new ConfigurationException(
                        "famen.elasticsearch.ca-file " + caFile + " is no certificate that can be read", unreadable);
            }
        }
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
