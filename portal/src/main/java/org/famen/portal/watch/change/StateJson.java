package org.famen.portal.watch.change;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** States as they are stored. */
@Singleton
class StateJson {
    private final JsonMapper json;

    StateJson(JsonMapper json) {
        this.json = json;
    }

    String write(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(String state, Class<T> type) {
        try {
            return json.readValue(state, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
